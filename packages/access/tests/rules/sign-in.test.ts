import fc from "fast-check"
import { faultOfPassword, makeCode, maskIdentifier, mayScore, readCode, readIdentifier, showCode, whyNotScore } from "../../src/rules"
import { hashSecret, matchesHash } from "../../src/sign-in/hash"

describe("an identifier", () => {
  it.each([
    ["0912 345 678", "+84912345678"],
    ["(+84) 91-234-5678", "+84912345678"],
    ["0084912345678", "+84912345678"],
    ["84912345678", "+84912345678"],
    [" Co.Hoa@Gmail.COM ", "co.hoa@gmail.com"],
  ])("%s is one and the same as %s", (typed, value) => {
    expect(readIdentifier(typed)?.value).toBe(value)
  })

  it.each(["", "12345", "0239 3811 111", "a@b", "@", "hoa@x y.vn", "0912345678901", null, 912345678, "x".repeat(400)])("%s is none", (typed) => {
    expect(readIdentifier(typed)).toBeNull()
  })

  it("read twice stays what it is", () => {
    fc.assert(fc.property(fc.oneof(fc.emailAddress(), fc.stringMatching(/^09\d{8}$/)), (typed) => {
      const once = readIdentifier(typed)
      if (once) expect(readIdentifier(once.value)).toEqual(once)
    }))
  })

  it("is shown to strangers in part only", () => {
    expect(maskIdentifier({ kind: "phone", value: "+84912345678" })).toBe("091* *** 678")
    expect(maskIdentifier({ kind: "email", value: "co.hoa@gmail.com" })).toBe("c***@gmail.com")
  })
})

describe("a password", () => {
  it.each([
    ["ngắn quá", null],
    ["ngắn", "too_short"],
    ["x".repeat(129), "too_long"],
    ["12345678", "everybody_knows"],
    ["aaaaaaaaaa", "everybody_knows"],
    ["Mat Khau 2026", "everybody_knows"],
    ["OCOP2026", "everybody_knows"],
    ["912345678a", "own_name"],
    ["vườn cam nhà tôi", null],
  ])("%s → %s", (password, fault) => {
    expect(faultOfPassword(password, "+84912345678")).toBe(fault)
  })

  it("is kept as a hash that differs every time and matches only itself", async () => {
    const [one, two] = await Promise.all([hashSecret("vườn cam nhà tôi"), hashSecret("vườn cam nhà tôi")])

    expect(one).not.toBe(two)
    expect(await matchesHash("vườn cam nhà tôi", one)).toBe(true)
    // The same letters, put together from other code points, as another telephone types them.
    expect(await matchesHash("vườn cam nhà tôi".normalize("NFD"), one)).toBe(true)
    expect(await matchesHash("vườn cam nhà tới", one)).toBe(false)
    expect(await matchesHash("vườn cam nhà tôi", undefined)).toBe(false)
  })
})

describe("a one-time code", () => {
  it("is read however it is copied", () => {
    fc.assert(fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (numbers) => {
      const code = makeCode(() => numbers.next().value)
      expect(readCode(showCode(code))).toBe(code)
      expect(readCode(` ${showCode(code).toLowerCase().replace("-", " ")} `)).toBe(code)
    }))
  })

  it.each(["", "K7QM", "K7QM-2XW0", "K7QM-2XWDD", null, 12345678])("%s cannot be one", (typed) => {
    expect(readCode(typed)).toBeNull()
  })
})

describe("whoever scores", () => {
  const ties = { mentors: ["user_mentor"], members: ["user_member"], declared: ["user_honest"] }

  it("neither mentors the producer, nor belongs to it, nor has an interest", () => {
    expect(whyNotScore("user_mentor", ties)).toBe("mentor")
    expect(whyNotScore("user_member", ties)).toBe("member")
    expect(whyNotScore("user_honest", ties)).toBe("declared")
    expect(mayScore("user_other", ties)).toBe(true)
  })
})
