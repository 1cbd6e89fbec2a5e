import type { ProductSort } from "@ocop/catalogue/http"

export const SORTS = ["lien-quan", "sao", "gia-tang", "gia-giam", "moi", "ten"] as const satisfies readonly ProductSort[]
export const STARS = [3, 4, 5] as const

/** What a list is asked for, as its address says it. */
export interface Filters {
  q: string
  stars: number[]
  communes: string[]
  producers: string[]
  groups: string[]
  season: "dang-vu" | number | null
  price: { min: number | null; max: number | null } | null
  inStock: boolean
  sort: ProductSort
  page: number
  /** names of what the address said that makes no sense */
  ignored: string[]
}

export const NO_FILTERS: Filters = {
  q: "",
  stars: [],
  communes: [],
  producers: [],
  groups: [],
  season: null,
  price: null,
  inStock: false,
  sort: "lien-quan",
  page: 1,
  ignored: [],
}

const MOST_VALUES = 12
const LONGEST_QUERY = 120
const LAST_PAGE = 999
const HIGHEST_PRICE = 1_000_000_000
const HANDLE = /^[a-z0-9][a-z0-9-]{0,79}$/
const GROUP = /^[IVX]{1,4}(\.\d{1,2}[a-z]?)?$/

/** Reads an address. Whatever makes no sense is left out and named in `ignored`; nothing throws. */
export function parseFilters(params: URLSearchParams): Filters {
  const ignored = new Set<string>(params.get("bo-qua")?.split(",").filter((name) => /^[a-z-]{1,12}$/.test(name)).slice(0, 9))
  const values = (name: string, fits: (value: string) => boolean) => {
    const given = params.getAll(name).flatMap((value) => value.split(",")).map((value) => value.trim()).filter(Boolean)
    const fitting = [...new Set(given.filter(fits))].slice(0, MOST_VALUES).sort()
    if (given.some((value) => !fits(value))) ignored.add(name)
    return fitting
  }
  const one = <T>(name: string, read: (value: string) => T | null): T | null => {
    const value = params.get(name)?.trim()
    if (!value) return null
    const result = read(value)
    if (result === null) ignored.add(name)
    return result
  }
  const stars = values("sao", (value) => STARS.some((star) => String(star) === value)).map(Number)
  const communes = values("xa", (value) => HANDLE.test(value))
  const producers = values("chu-the", (value) => HANDLE.test(value))
  const groups = values("nhom", (value) => GROUP.test(value))
  const season = one("mua", (value) => (value === "dang-vu" ? value : wholeNumber(value, 1, 12)))
  const price = one("gia", readPrice) ?? one("gia-tu", (value) => readPrice(`${value}-${params.get("gia-den") ?? ""}`)) ??
    one("gia-den", (value) => readPrice(`-${value}`))
  const inStock = one("con-hang", (value) => (value === "1" ? true : null)) ?? false
  const sort = one("sap-xep", (value) => SORTS.find((candidate) => candidate === value) ?? null) ?? "lien-quan"
  const page = one("trang", (value) => wholeNumber(value, 1, LAST_PAGE)) ?? 1
  const q = (params.get("q") ?? "").replace(/[\u0000-\u001f\u007f]/g, " ").replace(/\s+/g, " ").trim().normalize("NFC").slice(0, LONGEST_QUERY)
  return { q, stars, communes, producers, groups, season, price, inStock, sort, page, ignored: [...ignored].sort() }
}

/** The same filters always give the same query; "" for none. Never says what was ignored. */
export function toQuery(filters: Filters): string {
  const params = new URLSearchParams()
  if (filters.q) params.set("q", filters.q)
  if (filters.stars.length) params.set("sao", filters.stars.join(","))
  if (filters.communes.length) params.set("xa", filters.communes.join(","))
  if (filters.producers.length) params.set("chu-the", filters.producers.join(","))
  if (filters.groups.length) params.set("nhom", filters.groups.join(","))
  if (filters.season !== null) params.set("mua", String(filters.season))
  if (filters.price) params.set("gia", `${filters.price.min ?? ""}-${filters.price.max ?? ""}`)
  if (filters.inStock) params.set("con-hang", "1")
  if (filters.sort !== "lien-quan") params.set("sap-xep", filters.sort)
  if (filters.page > 1) params.set("trang", String(filters.page))
  const query = params.toString().replaceAll("%2C", ",")
  return query ? `?${query}` : ""
}

/** One path segment for one set of filters, so that a list can be kept like any page. "-" for none. */
export function toSegment(filters: Filters): string {
  const params = new URLSearchParams(toQuery(filters))
  if (filters.ignored.length) params.set("bo-qua", filters.ignored.join(","))
  const text = params.toString()
  return text ? Buffer.from(text, "utf8").toString("base64url") : "-"
}

export const fromSegment = (segment: string): Filters =>
  segment === "-" ? NO_FILTERS : parseFilters(new URLSearchParams(Buffer.from(segment, "base64url").toString("utf8")))

/** The back end's own words for it. */
export const toBackendQuery = (filters: Filters) => ({
  q: filters.q,
  star: filters.stars.join(","),
  commune: filters.communes.join(","),
  producer: filters.producers.join(","),
  group: filters.groups.join(","),
  season: filters.season === "dang-vu" ? "now" : filters.season,
  price: filters.price ? `${filters.price.min ?? ""}-${filters.price.max ?? ""}` : null,
  in_stock: filters.inStock || null,
  sort: filters.sort,
  page: filters.page,
  limit: 24,
})

/** With one value more, or without it when it was there; back on the first page. */
export function toggle<K extends "stars" | "communes" | "producers" | "groups">(filters: Filters, key: K, value: Filters[K][number]): Filters {
  const values = filters[key] as (string | number)[]
  const next = values.includes(value) ? values.filter((present) => present !== value) : [...values, value].sort()
  return { ...filters, [key]: next, page: 1 }
}

/** Whether anything but words, order and page narrows the list. */
export const isNarrowed = (filters: Filters) =>
  filters.stars.length + filters.communes.length + filters.producers.length + filters.groups.length > 0 ||
  filters.season !== null || filters.price !== null || filters.inStock

function wholeNumber(value: string, min: number, max: number): number | null {
  if (!/^\d{1,9}$/.test(value)) return null
  const number = Number(value)
  return number >= min && number <= max ? number : null
}

function readPrice(value: string): { min: number | null; max: number | null } | null {
  const [from = "", to = "", ...rest] = value.replace(/[.\s₫]/g, "").split("-")
  const min = from === "" ? null : wholeNumber(from, 0, HIGHEST_PRICE)
  const max = to === "" ? null : wholeNumber(to, 0, HIGHEST_PRICE)
  if (rest.length || (from !== "" && min === null) || (to !== "" && max === null) || (min === null && max === null)) return null
  if (min !== null && max !== null && min > max) return { min: max, max: min }
  return { min, max }
}
