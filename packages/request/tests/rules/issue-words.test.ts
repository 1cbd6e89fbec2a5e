import { z } from "@medusajs/framework/zod"
import { parse } from "../../src"

function refusal(schema: z.ZodType, value: unknown, locale: "vi" | "en" = "vi"): string {
  try {
    parse({ schema, value, locale })
  } catch (error) {
    expect(error).toMatchObject({ type: "invalid_data", code: "invalid_data" })
    return (error as Error).message
  }
  throw new Error("It was taken")
}

describe("what does not fit is said in a sentence that names the field and what may stand there", () => {
  const line = z.strictObject({ quantity: z.number().int().min(1).max(500), note: z.string().min(1).max(10).optional() })
  const kinds = z.discriminatedUnion("kind", [z.object({ kind: z.literal("sold") }), z.object({ kind: z.literal("returned"), reason: z.string() })])
  const long = "x".repeat(80)

  it.each<[string, z.ZodType, unknown, string]>([
    ["a missing field", z.object({ name: z.string() }), {}, "Thiếu “name”."],
    ["nothing at all", z.object({ name: z.string() }), undefined, "Chưa gửi gì lên."],
    ["a list instead of an object", z.object({ name: z.string() }), [], "Nội dung gửi lên phải là một nhóm trường; đã nhận danh sách."],
    ["text instead of a number", z.object({ lines: z.array(line) }), { lines: [{ quantity: "ba" }] }, "“lines.0.quantity” phải là số; đã nhận “ba”."],
    ["null", z.object({ on: z.boolean() }), { on: null }, "“on” phải là true hoặc false; đã nhận để trống (null)."],
    ["a query's number that is none", z.object({ limit: z.coerce.number() }), { limit: "abc" }, "“limit” phải là số; đã nhận thứ không phải số."],
    ["a broken number", line, { quantity: 1.5 }, "“quantity” phải là số nguyên; đã nhận 1.5."],
    ["too little", line, { quantity: 0 }, "“quantity” phải từ 1 trở lên."],
    ["too much", line, { quantity: 501 }, "“quantity” không được quá 500."],
    ["not more than nothing", z.object({ m2: z.number().positive() }), { m2: 0 }, "“m2” phải lớn hơn 0."],
    ["no text", line, { quantity: 1, note: "" }, "“note” không được để trống."],
    ["a long text", line, { quantity: 1, note: long }, "“note” chỉ được có nhiều nhất 10 ký tự."],
    ["an empty list", z.object({ lines: z.array(line).min(1) }), { lines: [] }, "“lines” không được để trống."],
    ["a list of another size", z.object({ months: z.array(z.number()).length(12) }), { months: [1] }, "“months” phải có đúng 12 mục."],
    ["a word of another list", z.object({ status: z.enum(["draft", "sent"]) }), { status: "gone" }, "“status” chỉ nhận: draft, sent; đã nhận “gone”."],
    ["none of the words", z.object({ status: z.enum(["draft", "sent"]) }), {}, "Thiếu “status”."],
    ["what stands there too long to be said again", z.object({ status: z.enum(["draft"]) }), { status: long }, `“status” chỉ nhận: draft; đã nhận “${"x".repeat(60)}…”.`],
    ["a number of another list", z.object({ step: z.union([z.literal(1), z.literal(2)]) }), { step: 7 }, "“step” chỉ nhận: 1 hoặc 2; đã nhận 7."],
    ["neither of two types", z.object({ at: z.union([z.string(), z.null()]) }), { at: 3 }, "“at” chỉ nhận: chữ hoặc để trống (null); đã nhận 3."],
    ["a fault within one of two shapes", z.object({ way: z.union([z.literal("all"), z.object({ lines: z.array(line) })]) }), { way: { lines: [{ quantity: 0 }] } }, "“way.lines.0.quantity” phải từ 1 trở lên."],
    ["an unknown kind", z.array(kinds), [{ kind: "lost" }], "“0.kind” chỉ nhận: sold, returned; đã nhận “lost”."],
    ["no kind", kinds, {}, "Thiếu “kind”."],
    ["fields that are not there", z.object({ lines: z.array(line) }), { lines: [{ quantity: 1, price: 1 }] }, "Không có trường “lines.0.price” ở đây; bỏ đi rồi gửi lại."],
    ["a day written in another way", z.object({ on: z.iso.date() }), { on: "28/11" }, "“on” phải là ngày có trong lịch, viết như 2026-11-24."],
    ["a day no month has", z.object({ on: z.iso.date() }), { on: "2026-02-31" }, "“on” phải là ngày có trong lịch, viết như 2026-11-24."],
    ["another pattern", z.object({ code: z.string().regex(/^SP-\d+$/) }), { code: "x" }, "“code” phải là chữ đúng mẫu /^SP-\\d+$/."],
    ["a step between", z.object({ dong: z.number().multipleOf(1_000) }), { dong: 1_500 }, "“dong” phải chia hết cho 1000."],
    ["what a rule refuses without a word", z.object({ on: z.string().refine(() => false) }), { on: "x" }, "“on” chưa hợp lệ."],
  ])("%s", (_, schema, value, said) => {
    expect(refusal(schema, value)).toBe(said)
  })

  it("a schema's own words win, and end as sentences do", () => {
    const schema = z.object({ reason: z.string().min(3, "Hãy ghi lý do, ít nhất 3 chữ"), boxes: z.number().refine((boxes) => boxes > 0, "Ghi số hộp lớn hơn 0.") })

    expect(refusal(schema, { reason: "x", boxes: 0 })).toBe("Hãy ghi lý do, ít nhất 3 chữ. Ghi số hộp lớn hơn 0.")
  })

  it("tells three faults at once and no more, each once", () => {
    const schema = z.object({ a: z.string(), b: z.string(), c: z.string(), d: z.string() })

    expect(refusal(schema, {})).toBe("Thiếu “a”. Thiếu “b”. Thiếu “c”.")
  })

  it("says it in English to who reads English", () => {
    expect(refusal(line, { quantity: "x", note: "" }, "en")).toBe("“quantity” must be a number; got “x”. “note” must not be empty.")
    expect(refusal(z.object({ status: z.enum(["draft", "sent"]) }), { status: "gone" }, "en")).toBe("“status” takes only: draft, sent; got “gone”.")
  })

  it("what fits is given back as the schema makes it", () => {
    expect(parse({ schema: z.object({ limit: z.coerce.number().default(20) }), value: {}, locale: "vi" })).toEqual({ limit: 20 })
  })
})
