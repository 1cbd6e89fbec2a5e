/** Names of fields whose value is nobody's business but the person's. The name itself stays, so that one sees that it was changed. */
const SECRET = /pass(word|code)?|secret|token|otp|hash|authorization|cookie|phone|e?mail|address|line1|birth|identity|cccd|national|account_(number|holder)|(^|_)(first|last|full|contact|representative|recipient)_?name|contact|note$|data_url|^answers?$|^paper_total$/i

/** An e-mail address, or nine and more digits in a row: a telephone, an identity card, an account. */
const PERSONAL_TEXT = /[^\s@]+@[^\s@]+\.[^\s@]+|(?:\+?\d[ .-]?){9,}/

/** In what a form sends, a code opens a door: an invitation, a new password. In a note of ours it is what a paper is called by. */
const DOOR_CODE = /^code$/i
/** Names under which our notes tell numbers of papers. Such a number may have as many digits as a telephone. */
const PAPER_NUMBER = /^(code|number|(decision|certificate|plan)_number)$/

const HIDDEN = "[ẩn]"
const LONGEST_TEXT = 300
const MOST_ITEMS = 50
const DEEPEST = 6

/** What may be kept of a request: what was asked for, without secrets and without what belongs to a person. */
export const redact = (value: unknown): unknown => keep(value, "request")

/** What may be kept of a row as our own code notes it: the same, and the numbers of its papers. */
export const redactNote = (value: unknown): unknown => keep(value, "note")

function keep(value: unknown, of: "request" | "note", depth = 0): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === "number" || typeof value === "boolean") return value
  if (typeof value === "string") return redactText(value)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== "object" || depth > DEEPEST) return HIDDEN
  if (Array.isArray(value)) {
    const kept = value.slice(0, MOST_ITEMS).map((each) => keep(each, of, depth + 1))
    return value.length > MOST_ITEMS ? [...kept, `… ${value.length - MOST_ITEMS}`] : kept
  }
  const entries = Object.entries(value).slice(0, MOST_ITEMS)
  return Object.fromEntries(
    entries.map(([name, each]) => {
      if (each === null || typeof each === "boolean") return [name, each]
      if (of === "note" && PAPER_NUMBER.test(name) && typeof each === "string") return [name, cut(each)]
      return [name, SECRET.test(name) || DOOR_CODE.test(name) ? HIDDEN : keep(each, of, depth + 1)]
    }),
  )
}

const redactText = (text: string): string => (PERSONAL_TEXT.test(text) ? HIDDEN : cut(text))

const cut = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text)
