import { paperStep, paperVerbs, WrongStep } from "../../src/rules"

describe("what is said of a paper sent later", () => {
  it("is yes, or no with a reason; the no may follow a yes", () => {
    expect(paperStep({ state: "waiting", verb: "accept" }).to).toBe("accepted")
    expect(paperStep({ state: "accepted", verb: "return", reason: "Giấy giả." }).to).toBe("refused")
    expect(() => paperStep({ state: "waiting", verb: "return", reason: " " })).toThrow(WrongStep)
  })

  it("is not said twice, and names what may be said instead", () => {
    expect(paperVerbs("accepted")).toEqual(["return"])
    expect(() => paperStep({ state: "accepted", verb: "accept" })).toThrow(/trả lại/)
  })
})
