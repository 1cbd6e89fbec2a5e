/** Names of fields whose value is nobody's business but the person's. The name itself stays, so that one sees that it was changed. */
const SECRET = /pass(word|code)?|secret|token|^code$|otp|hash|authorization|cookie|phone|e?mail|address|line1|birth|identity|cccd|national|account_(number|holder)|(^|_)(first|last|full|contact|representative|recipient)_?name|contact|note$|data_url|^answers?$|^paper_total$/i

/** An e-mail address, or nine and more digits in a row: a telephone, an identity card, an account. */
const PERSONAL_TEXT = /[^\s@]+@[^\s@]+\.[^\s@]+|(?:\+?\d[ .-]?){9,}/

const HIDDEN = "[ẩn]"
const LONGEST_TEXT = 300
const MOST_ITEMS = 50
const DEEPEST = 6

/** What may be kept of a request or a row: what changed, without secrets and without what belongs to a person. */
export function redact(value: unknown, depth = 0): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === "number" || typeof value === "boolean") return value
  if (typeof value === "string") return redactText(value)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== "object" || depth > DEEPEST) return HIDDEN
  if (Array.isArray(value)) {
    const kept = value.slice(0, MOST_ITEMS).map((each) => redact(each, depth + 1))
    return value.length > MOST_ITEMS ? [...kept, `… ${value.length - MOST_ITEMS}`] : kept
  }
  const entries = Object.entries(value).slice(0, MOST_ITEMS)
  return Object.fromEntries(entries.map(([name, each]) => [name, hides(name, each) ? HIDDEN : redact(each, depth + 1)]))
}

const hides = (name: string, value: unknown): boolean => SECRET.test(name) && value !== null && typeof value !== "boolean"

function redactText(text: string): string {
  if (PERSONAL_TEXT.test(text)) return HIDDEN
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text
}
