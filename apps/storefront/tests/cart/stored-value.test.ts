import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { storedValue } from "../../src/browser/stored-value"

/** Two tabs of one browser: one storage, an event to the other tab at each change. */
class FakeStorage {
  private readonly texts = new Map<string, string>()
  full = false
  getItem = (key: string) => this.texts.get(key) ?? null
  setItem = (key: string, text: string) => {
    if (this.full) throw new DOMException("full", "QuotaExceededError")
    this.texts.set(key, text)
  }
}

const parse = (text: string | null): string[] => (text ? (JSON.parse(text) as string[]) : [])

describe("a value kept in the browser", () => {
  const localStorage = new FakeStorage()
  const events = new EventTarget()

  beforeEach(() => {
    vi.stubGlobal("window", {
      localStorage,
      sessionStorage: new FakeStorage(),
      addEventListener: events.addEventListener.bind(events),
      removeEventListener: events.removeEventListener.bind(events),
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  it("loses no change when two tabs write in turn", () => {
    const one = storedValue({ key: "cart", area: "local", parse })
    const two = storedValue({ key: "cart", area: "local", parse })
    one.change((list) => [...list, "orange"])
    two.change((list) => [...list, "honey"])
    one.change((list) => [...list, "tea"])

    expect(one.read()).toEqual(["orange", "honey", "tea"])
    expect(two.read()).toEqual(one.read())
  })

  it("tells a listener of its own change and of another tab's", () => {
    const value = storedValue({ key: "told", area: "local", parse })
    const heard = vi.fn()
    const leave = value.subscribe(heard)
    value.change((list) => [...list, "orange"])
    events.dispatchEvent(Object.assign(new Event("storage"), { key: "told" }))
    events.dispatchEvent(Object.assign(new Event("storage"), { key: "something else" }))
    leave()
    value.change((list) => [...list, "honey"])

    expect(heard).toHaveBeenCalledTimes(2)
  })

  it("answers the same object until something changes, as React asks of a store", () => {
    const value = storedValue({ key: "same", area: "local", parse })
    value.change(() => ["orange"])

    expect(value.read()).toBe(value.read())
  })

  it("goes on in memory when the storage refuses", () => {
    const value = storedValue({ key: "refused", area: "local", parse })
    value.change(() => ["orange"])
    localStorage.full = true
    value.change((list) => [...list, "honey"])
    value.change((list) => [...list, "tea"])
    localStorage.full = false

    expect(value.read()).toEqual(["orange", "honey", "tea"])
  })
})
