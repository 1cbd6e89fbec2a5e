import type { ProductSort } from "../http"

export interface ListQuery {
  /** typed words, spaces tidied, at most 120 characters; null: none */
  q: string | null
  star: number[]
  /** slugs as asked, of today or of before */
  commune: string[]
  producer: string[]
  group: string[]
  season: "now" | number | null
  price: { min: number | null; max: number | null } | null
  in_stock: boolean
  sort: ProductSort
  page: number
  limit: number
  /** names of parameters, or `name=value`, that made no sense */
  ignored: string[]
}

const SORTS: readonly ProductSort[] = ["lien-quan", "gia-tang", "gia-giam", "sao", "moi", "ten"]
const KNOWN = new Set(["q", "star", "commune", "producer", "group", "season", "price", "in_stock", "sort", "page", "limit", "locale"])
const LONGEST_Q = 120
const MOST_VALUES = 30
const MOST_PER_PAGE = 60
const FARTHEST_PAGE = 10_000
export const PER_PAGE = 24

/** Reads what a visitor or a link asks for. Never fails: what makes no sense is left out and named. */
export function readListQuery(raw: Record<string, unknown>): ListQuery {
  const ignored = Object.keys(raw).filter((name) => !KNOWN.has(name)).slice(0, 10)
  const text = (name: string): string => {
    const value = raw[name]
    if (value === undefined || value === "") return ""
    if (typeof value === "string") return value
    if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.join(",")
    ignored.push(name)
    return ""
  }
  const ignore = (name: string, value: string) => void ignored.push(`${name}=${value.slice(0, 40)}`)
  const list = (name: string, valid: (value: string) => boolean): string[] => {
    const values = [...new Set(text(name).split(",").map((value) => value.trim()).filter(Boolean))]
    values.slice(MOST_VALUES).forEach((value) => ignore(name, value))
    return values.slice(0, MOST_VALUES).filter((value) => {
      if (!valid(value)) ignore(name, value)
      return valid(value)
    })
  }
  const whole = (name: string, fallback: number, most: number): number => {
    const value = text(name)
    if (value === "") return fallback
    const number = Number(value)
    if (/^\d{1,9}$/.test(value) && number >= 1 && number <= most) return number
    ignore(name, value)
    return fallback
  }

  return {
    q: readWords(text("q"), () => ignored.push("q")),
    star: list("star", (value) => /^[345]$/.test(value)).map(Number).sort(),
    commune: list("commune", isSlug),
    producer: list("producer", isSlug),
    group: list("group", (value) => /^[IVX]{1,3}(\.\d{1,2}[a-z]?)?$/.test(value)),
    season: readSeason(text("season"), ignore),
    price: readPrice(text("price"), ignore),
    in_stock: readSwitch(text("in_stock"), ignore),
    sort: readSort(text("sort"), ignore),
    page: whole("page", 1, FARTHEST_PAGE),
    limit: whole("limit", PER_PAGE, MOST_PER_PAGE),
    ignored,
  }
}

const isSlug = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 100

/** More words than anybody types to find a product are not looked for: they are cut, and it is said. */
function readWords(value: string, ignore: () => void): string | null {
  // PostgreSQL refuses a NUL byte in a parameter.
  const tidy = value.replace(/[\u0000-\u001f\u007f]+/g, " ").replace(/\s+/g, " ").trim()
  if (tidy === "") return null
  if (tidy.length <= LONGEST_Q) return tidy
  ignore()
  return tidy.slice(0, LONGEST_Q).trim()
}

type Ignore = (name: string, value: string) => void

function readSeason(value: string, ignore: Ignore): ListQuery["season"] {
  if (value === "") return null
  if (value === "now") return "now"
  const month = Number(value)
  if (/^\d{1,2}$/.test(value) && month >= 1 && month <= 12) return month
  ignore("season", value)
  return null
}

function readPrice(value: string, ignore: Ignore): ListQuery["price"] {
  if (value === "") return null
  const found = /^(\d{0,10})-(\d{0,10})$/.exec(value)
  const [min, max] = [found?.[1], found?.[2]].map((part) => (part ? Number(part) : null)) as [number | null, number | null]
  if (!found || (min === null && max === null) || (min !== null && max !== null && min > max)) {
    ignore("price", value)
    return null
  }
  return { min, max }
}

function readSwitch(value: string, ignore: Ignore): boolean {
  if (value === "true" || value === "1") return true
  if (value !== "" && value !== "false" && value !== "0") ignore("in_stock", value)
  return false
}

function readSort(value: string, ignore: Ignore): ProductSort {
  const sort = SORTS.find((each) => each === value)
  if (!sort && value !== "") ignore("sort", value)
  return sort ?? "lien-quan"
}
