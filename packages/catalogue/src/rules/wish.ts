import { fold } from "@ocop/territory/rules"
import { monthOfNextTet } from "./tet"

/** What somebody typed, taken apart: conditions that were said in words, and the words that are left to look for. */
export interface Wish {
  /** without accents, lower case */
  words: string[]
  /** words that were typed with accents, and as they were: "mat" → "mật" */
  accents: ReadonlyMap<string, string>
  /** whether the last word may go on: nothing was typed after it */
  open: boolean
  price: { min: number | null; max: number | null } | null
  star: number[]
  season: "now" | number | null
}

/** "About 300,000" is from a quarter less to a quarter more. */
const ABOUT = 0.25
const HIGHEST_STAR = 5
const LEAST_PRICE = 1_000
const MOST_PRICE = 9_999_999_999

/**
 * Reads prices ("dưới 200k", "200-500 nghìn", "tầm 300 nghìn", "500k", "under 1.2tr"), stars ("3 sao", "từ 4 sao", "four stars") and seasons
 * ("đang mùa", "tháng 11", "Tết") out of what was typed, with accents or without. Never fails.
 */
export function readWish(typed: string, now: Date): Wish {
  const text = new Text(typed)
  const season = readSeason(text, now)
  const star = readStars(text)
  const price = readPrice(text)
  return { words: text.words(), accents: accentsOf(typed), open: text.isOpen(), price, star, season }
}

function accentsOf(typed: string): ReadonlyMap<string, string> {
  const words = typed.normalize("NFC").toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return new Map(words.flatMap((word) => (/[^a-z0-9]/.test(word) ? [[fold(word), word] as const] : [])))
}

/** The typed text without accents but with its signs; what is understood is taken out. */
class Text {
  private left: string

  constructor(typed: string) {
    this.left = typed
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .replace(/đ/g, "d")
      .replace(/[–—]/g, "-")
  }

  take<Meaning>(pattern: RegExp, read: (found: RegExpMatchArray) => Meaning | null): Meaning | null {
    for (const found of this.left.matchAll(new RegExp(pattern, "g"))) {
      const meaning = read(found)
      if (meaning === null) continue
      this.left = `${this.left.slice(0, found.index)} | ${this.left.slice(found.index + found[0].length)}`
      return meaning
    }
    return null
  }

  words(): string[] {
    return this.left.split(/[^a-z0-9]+/).filter(Boolean)
  }

  isOpen(): boolean {
    return /[a-z0-9]$/.test(this.left)
  }
}

const BEFORE = String.raw`(?<![a-z0-9])`
const AFTER = String.raw`(?![a-z0-9])`
const phrase = (inner: string): RegExp => new RegExp(`${BEFORE}(?:${inner})${AFTER}`)

// ── Seasons ────────────────────────────────────────────────────────────────
const DIGITS: Record<string, number> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9 }
const MONTH_WORDS: Record<string, number> = { ...DIGITS, gieng: 1, muoi: 10, "muoi mot": 11, "muoi hai": 12, chap: 12 }
/** Not "may" (mây, máy) and not "march", which are words of their own here. */
const MONTHS_EN = ["january", "february", "", "april", "", "june", "july", "august", "september", "october", "november", "december"]

function readSeason(text: Text, now: Date): Wish["season"] {
  return (
    text.take(phrase("dang (?:vao |trong |chinh |co |o )?(?:mua|vu)|(?:mua|vu) nay|thang nay|in season(?: now)?|this month|chinh vu"), () => "now" as const) ??
    text.take(phrase(String.raw`(?:mua |vao )?(?:thang |t)(1[0-2]|0?[1-9])`), ([, month]) => Number(month)) ??
    text.take(phrase("(?:mua |vao )?thang (muoi mot|muoi hai|muoi|gieng|chap|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin)"), ([, month]) => MONTH_WORDS[month!]!) ??
    text.take(phrase(`(?:in )?(${MONTHS_EN.filter(Boolean).join("|")})`), ([, month]) => MONTHS_EN.indexOf(month!) + 1) ??
    text.take(phrase("(?:dip |mua |an |don |choi )?tet(?: nay| nguyen dan| am lich)?"), () => monthOfNextTet(now))
  )
}

// ── Stars ──────────────────────────────────────────────────────────────────
const STAR_WORDS: Record<string, number> = { ba: 3, bon: 4, nam: 5, three: 3, four: 4, five: 5 }

function readStars(text: Text): number[] {
  const star = String.raw`(?:ocop )?([345]|ba|bon|nam|three|four|five)(?: ?\+)?[ -]?(?:sao|stars?|\*)(?: ?\+)?`
  const numberOf = (word: string) => STAR_WORDS[word] ?? Number(word)
  const upFrom = (least: number) => Array.from({ length: HIGHEST_STAR - least + 1 }, (_, more) => least + more)
  return (
    text.take(new RegExp(`${BEFORE}(?:tu|it nhat|toi thieu|tren|at least|from) ${star}(?: (?:tro len|or more|and up|up))?`), ([, word]) => upFrom(numberOf(word!))) ??
    text.take(new RegExp(`${BEFORE}${star} (?:tro len|or more|and up|up)${AFTER}`), ([, word]) => upFrom(numberOf(word!))) ??
    text.take(new RegExp(`${BEFORE}${star}`), ([all, word]) => (all.includes("+") ? upFrom(numberOf(word!)) : [numberOf(word!)])) ??
    []
  )
}

// ── Prices ─────────────────────────────────────────────────────────────────
const SPOKEN = "(?:mot|hai|ba|bon|tu|nam|sau|bay|tam|chin)"
const AMOUNT = String.raw`\d{1,3}(?:[.,]\d{3})+|\d{1,9}(?:[.,]\d{1,2})?|${SPOKEN} tram(?: (?:ruoi|${SPOKEN} muoi))?|${SPOKEN} muoi|muoi|${SPOKEN}`
const SCALE = String.raw`nghin|ngan|trieu|tr|k|dong|vnd|d(?![a-z])|₫`
/** Amount, scale, what follows "1tr2". */
const MONEY = String.raw`(${AMOUNT}) ?(${SCALE})?(\d)?(?: ?(?:dong|vnd|d|₫))?`

const UPPER = String.raw`duoi|toi da|khong qua|khong toi|it hon|re hon|nho hon|thap hon|chua toi|chua den|under|below|less than|up to|at most|cheaper than|max|<=?`
const LOWER = String.raw`tren|hon|it nhat|toi thieu|cao hon|tu|over|above|more than|at least|from|min|>=?`
const NEAR = String.raw`tam|khoang|chung|co|do|xap xi|gia|tam gia|muc|about|around|budget|ngan sach|~`

function readPrice(text: Text): Wish["price"] {
  const before = (words: string) => String.raw`(?:^|(?<=[^a-z0-9]))(?:gia )?(?:${words}) ?`
  return (
    text.take(new RegExp(String.raw`(?:^|(?<=[^a-z0-9]))(?:gia )?(?:tu |khoang |tam |between |from )?(${AMOUNT}) ?(${SCALE})?(\d)? ?(?:den|toi|-|to|and|va) ?(${AMOUNT}) ?(${SCALE})(\d)?(?: ?(?:dong|vnd|d|₫))?${AFTER}`), ([, low, lowScale, lowMore, high, highScale, highMore]) => {
      const [min, max] = [toMoney(low!, lowScale ?? highScale, lowMore), toMoney(high!, highScale, highMore)]
      return min !== null && max !== null && min < max ? { min, max } : null
    }) ??
    text.take(new RegExp(`${before(UPPER)}${MONEY}(?: tro xuong)?${AFTER}`), ([, amount, scale, more]) => bound("max", toMoney(amount!, scale ?? implied(amount!), more))) ??
    text.take(new RegExp(`${BEFORE}${MONEY} (?:tro xuong|do lai|do xuong|or less)${AFTER}`), ([, amount, scale, more]) => bound("max", toMoney(amount!, scale ?? implied(amount!), more))) ??
    text.take(new RegExp(`${BEFORE}${MONEY} (?:tro len|do len|or more)${AFTER}`), ([, amount, scale, more]) => bound("min", toMoney(amount!, scale ?? implied(amount!), more))) ??
    text.take(new RegExp(`${before(LOWER)}${MONEY}${AFTER}`), ([, amount, scale, more]) => bound("min", toMoney(amount!, scale ?? implied(amount!), more))) ??
    text.take(new RegExp(`${before(NEAR)}${MONEY}${AFTER}`), ([, amount, scale, more]) => about(toMoney(amount!, scale, more))) ??
    text.take(new RegExp(`${BEFORE}${MONEY}${AFTER}`), ([, amount, scale, more]) => (scale === undefined && !isRound(amount!) ? null : about(toMoney(amount!, scale, more))))
  )
}

/** A number that stands alone is a price when it is one that people name; else it belongs to a name, a lot, a telephone. */
const isRound = (amount: string): boolean => /[.,]/.test(amount) || Number(amount) % 1_000 === 0

/** "dưới 200" of money means thousands; "từ 3" and "trên 2" mean something else. */
const implied = (amount: string): string | undefined => (/^\d{2,3}$/.test(amount) ? "k" : undefined)

function toMoney(amount: string, scale: string | undefined, more: string | undefined): number | null {
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(amount)
  const number = /^\d/.test(amount) ? Number(grouped ? amount.replace(/[.,]/g, "") : amount.replace(",", ".")) : toNumber(amount)
  const tenths = more === undefined ? 0 : Number(more) / 10
  const times = scale === undefined ? (grouped || number >= 10_000 ? 1 : null) : /^(?:nghin|ngan|k)$/.test(scale) ? (grouped ? 1 : 1_000) : /^tr/.test(scale) ? 1_000_000 : number >= LEAST_PRICE ? 1 : null
  // "5 d", "2 dong" and words without a scale are no prices.
  if (times === null || (more !== undefined && times !== 1_000_000)) return null
  const value = Math.round((number + tenths) * times)
  return value >= LEAST_PRICE && value <= MOST_PRICE ? value : null
}

/** "hai tram", "ba tram nam muoi", "muoi" */
function toNumber(spoken: string): number {
  const [first = "", second, third] = spoken.split(" ")
  const digit = DIGITS[first] ?? 0
  if (second === "tram") return digit * 100 + (third === "ruoi" ? 50 : third ? (DIGITS[third] ?? 0) * 10 : 0)
  if (second === "muoi") return digit * 10
  return first === "muoi" ? 10 : digit
}

const bound = (side: "min" | "max", value: number | null): Wish["price"] => (value === null ? null : { min: null, max: null, [side]: value })

const about = (value: number | null): Wish["price"] => (value === null ? null : { min: Math.round(value * (1 - ABOUT)), max: Math.round(value * (1 + ABOUT)) })
