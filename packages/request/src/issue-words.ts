import type { z } from "@medusajs/framework/zod"
import type { Locale } from "./locale"

type Issue = Parameters<z.core.$ZodErrorMap>[0]
type Path = readonly PropertyKey[]

/** Zod's error map in our words: the field as it was sent, what may stand there, what stood there. Messages of a schema's own win over it. */
export const issueWords = (locale: Locale): z.core.$ZodErrorMap => (issue) => sentence(issue, WORDS[locale])

interface Words {
  whole: string
  nothing: string
  quoted: (text: string) => string
  types: Record<string, string>
  formats: Record<string, string>
  sizes: Record<string, string>
  missing: (field: string) => string
  type: (field: string, expected: string, got: string) => string
  oneOf: (field: string, values: string, got: string) => string
  unknown: (fields: string) => string
  empty: (field: string) => string
  /** `unit` is empty for numbers */
  least: (field: string, limit: number, unit: string) => string
  most: (field: string, limit: number, unit: string) => string
  just: (field: string, limit: number, unit: string) => string
  above: (field: string, limit: number) => string
  below: (field: string, limit: number) => string
  step: (field: string, divisor: string) => string
  format: (field: string, form: string) => string
  pattern: (pattern: string) => string
  invalid: (field: string) => string
  or: string
}

const WORDS: Record<Locale, Words> = {
  vi: {
    whole: "Nội dung gửi lên",
    nothing: "Chưa gửi gì lên.",
    quoted: (text) => `“${text}”`,
    types: { string: "chữ", number: "số", int: "số nguyên", boolean: "true hoặc false", array: "danh sách", object: "một nhóm trường", record: "một nhóm trường", date: "ngày", null: "để trống (null)", nan: "thứ không phải số" },
    formats: { email: "địa chỉ e-mail", url: "địa chỉ web", uuid: "mã UUID", date: "ngày có trong lịch, viết như 2026-11-24", datetime: "thời điểm dạng ISO 8601", time: "giờ dạng HH:MM" },
    sizes: { string: "ký tự", array: "mục", set: "mục" },
    missing: (field) => `Thiếu ${field}.`,
    type: (field, expected, got) => `${field} phải là ${expected}; đã nhận ${got}.`,
    oneOf: (field, values, got) => `${field} chỉ nhận: ${values}; đã nhận ${got}.`,
    unknown: (fields) => `Không có trường ${fields} ở đây; bỏ đi rồi gửi lại.`,
    empty: (field) => `${field} không được để trống.`,
    least: (field, limit, unit) => (unit ? `${field} phải có ít nhất ${limit} ${unit}.` : `${field} phải từ ${limit} trở lên.`),
    most: (field, limit, unit) => (unit ? `${field} chỉ được có nhiều nhất ${limit} ${unit}.` : `${field} không được quá ${limit}.`),
    just: (field, limit, unit) => `${field} phải có đúng ${limit} ${unit}.`,
    above: (field, limit) => `${field} phải lớn hơn ${limit}.`,
    below: (field, limit) => `${field} phải nhỏ hơn ${limit}.`,
    step: (field, divisor) => `${field} phải chia hết cho ${divisor}.`,
    format: (field, form) => `${field} phải là ${form}.`,
    pattern: (pattern) => `chữ đúng mẫu ${pattern}`,
    invalid: (field) => `${field} chưa hợp lệ.`,
    or: " hoặc ",
  },
  en: {
    whole: "What was sent",
    nothing: "Nothing was sent.",
    quoted: (text) => `“${text}”`,
    types: { string: "text", number: "a number", int: "a whole number", boolean: "true or false", array: "a list", object: "an object", record: "an object", date: "a date", null: "null", nan: "something that is no number" },
    formats: { email: "an e-mail address", url: "a web address", uuid: "a UUID", date: "a day of the calendar, written as 2026-11-24", datetime: "an instant as ISO 8601", time: "a time as HH:MM" },
    sizes: { string: "characters", array: "items", set: "items" },
    missing: (field) => `${field} is missing.`,
    type: (field, expected, got) => `${field} must be ${expected}; got ${got}.`,
    oneOf: (field, values, got) => `${field} takes only: ${values}; got ${got}.`,
    unknown: (fields) => `There is no field ${fields} here; leave it out and send again.`,
    empty: (field) => `${field} must not be empty.`,
    least: (field, limit, unit) => (unit ? `${field} must have at least ${limit} ${unit}.` : `${field} must be ${limit} or more.`),
    most: (field, limit, unit) => (unit ? `${field} may have at most ${limit} ${unit}.` : `${field} must be ${limit} or less.`),
    just: (field, limit, unit) => `${field} must have exactly ${limit} ${unit}.`,
    above: (field, limit) => `${field} must be more than ${limit}.`,
    below: (field, limit) => `${field} must be less than ${limit}.`,
    step: (field, divisor) => `${field} must be a multiple of ${divisor}.`,
    format: (field, form) => `${field} must be ${form}.`,
    pattern: (pattern) => `text like ${pattern}`,
    invalid: (field) => `${field} is not valid.`,
    or: " or ",
  },
}

function sentence(issue: Issue, words: Words, path: Path = issue.path ?? []): string {
  const field = named(path, words)
  if (issue.input === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union")) return path.length ? words.missing(field) : words.nothing
  switch (issue.code) {
    case "invalid_type":
      return words.type(field, typeName(issue.expected, words), shown(issue.input, words))
    case "invalid_value":
      return words.oneOf(field, issue.values.map(String).join(", "), shown(issue.input, words))
    case "unrecognized_keys":
      return words.unknown(issue.keys.map((key) => words.quoted([...path, key].map(String).join("."))).join(", "))
    case "too_small":
    case "too_big":
      return ofSize(issue, field, words)
    case "not_multiple_of":
      return words.step(field, String(issue.divisor))
    case "invalid_format":
      return words.format(field, words.formats[issue.format] ?? words.pattern(issue.pattern ?? issue.format))
    case "invalid_union":
      return ofUnion(issue, words, path)
    default:
      return words.invalid(field)
  }
}

function ofSize(issue: Extract<Issue, { code: "too_small" | "too_big" }>, field: string, words: Words): string {
  const small = issue.code === "too_small"
  const limit = Number(small ? issue.minimum : issue.maximum)
  const unit = words.sizes[issue.origin] ?? ""
  if (small && unit && limit === 1) return words.empty(field)
  if (issue.exact) return words.just(field, limit, unit)
  if (issue.inclusive === false) return small ? words.above(field, limit) : words.below(field, limit)
  return small ? words.least(field, limit, unit) : words.most(field, limit, unit)
}

/** All that would have done, when each way asks for another value; else what is wrong by the way that came farthest. */
function ofUnion(issue: Extract<Issue, { code: "invalid_union" }>, words: Words, path: Path): string {
  const field = named(path, words)
  if (issue.discriminator) return ofKinds(issue, words, field)
  const ways = issue.errors as z.core.$ZodIssue[][]
  const firsts = ways.flatMap(([first]) => first ?? [])
  if (firsts.length === 0) return words.invalid(field)
  if (firsts.every(({ path }) => path.length === 0)) {
    const values = firsts.flatMap((first) => (first.code === "invalid_value" ? first.values.map(String) : first.code === "invalid_type" ? typeName(first.expected, words) : []))
    if (values.length === firsts.length) return words.oneOf(field, values.join(words.or), shown(issue.input, words))
  }
  const farthest = ways.filter((way) => way.length > 0).reduce((best, way) => (way[0]!.path.length > best[0]!.path.length ? way : best))[0]!
  if (farthest.code === "custom") return farthest.message
  return sentence({ ...farthest, input: at(issue.input, farthest.path) } as Issue, words, [...path, ...farthest.path])
}

/** Zod says which field tells the kinds apart; which kinds there are stands in the schema. */
function ofKinds(issue: Extract<Issue, { code: "invalid_union" }>, words: Words, field: string): string {
  const kinds = (issue.inst as z.ZodType | undefined)?._zod.propValues?.[issue.discriminator ?? ""]
  const got = at(issue.input, [issue.discriminator ?? ""])
  if (got === undefined) return words.missing(field)
  return words.oneOf(field, [...(kinds ?? [])].map(String).join(", "), shown(got, words))
}

const named = (path: Path, words: Words): string => (path.length ? words.quoted(path.map(String).join(".")) : words.whole)
const typeName = (expected: string, words: Words): string => words.types[expected] ?? expected
const at = (value: unknown, path: Path): unknown => path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

const SHOWN = 60

function shown(value: unknown, words: Words): string {
  if (typeof value === "string") return words.quoted(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value)
  if (typeof value === "number") return Number.isNaN(value) ? typeName("nan", words) : String(value)
  if (typeof value === "boolean") return String(value)
  return typeName(value === null ? "null" : Array.isArray(value) ? "array" : typeof value, words)
}
