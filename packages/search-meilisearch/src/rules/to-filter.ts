import type { SearchFilters } from "@medusajs/framework/types"
import { refuse } from "./refuse"

/** A filter tree in Meilisearch's filter expression language; undefined: nothing is filtered. */
export function toFilter(filters: SearchFilters | undefined): string | undefined {
  return (filters && all(filters)) || undefined
}

function all(filters: SearchFilters): string {
  const parts = Object.entries(filters).flatMap(([key, value]) => {
    const part = toPart(key, value)
    return part ? [part] : []
  })
  return parts.length > 1 ? parts.map(grouped).join(" AND ") : (parts[0] ?? "")
}

function toPart(key: string, value: unknown): string {
  if (value === undefined) return ""
  switch (key) {
    case "$and":
    case "$or": {
      const branches = (value as SearchFilters[]).map(all).filter(Boolean)
      const joined = branches.map(grouped).join(key === "$and" ? " AND " : " OR ")
      return joined
    }
    case "$not": {
      const inner = all(value as SearchFilters)
      return inner && `NOT (${inner})`
    }
    default:
      return fieldPart(key, value)
  }
}

const grouped = (part: string): string => `(${part})`

function fieldPart(path: string, value: unknown): string {
  const name = quoteName(path)
  if (Array.isArray(value)) return anyOf(name, path, value)
  if (value === null || typeof value !== "object" || value instanceof Date) return equals(name, path, value)
  const operators = Object.entries(value).filter(([, asked]) => asked !== undefined)
  if (operators.length === 0) refuse(`The filter on "${path}" names no operator`)
  const parts = operators.map(([operator, asked]) => operatorPart({ name, path, operator, asked }))
  return parts.length > 1 ? parts.map(grouped).join(" AND ") : parts[0]!
}

interface OperatorPart {
  name: string
  path: string
  operator: string
  asked: unknown
}

function operatorPart({ name, path, operator, asked }: OperatorPart): string {
  const list = Array.isArray(asked) ? asked : [asked]
  switch (operator) {
    case "$eq":
      return equals(name, path, asked)
    case "$ne":
      return asked === null ? exists(name) : `${name} != ${literal(path, asked)}`
    case "$in":
    case "$overlaps":
      return anyOf(name, path, list)
    case "$nin":
      return `NOT (${anyOf(name, path, list)})`
    case "$contains":
      return list.map((value) => grouped(equals(name, path, value))).join(" AND ")
    case "$lt":
      return `${name} < ${number(path, asked)}`
    case "$lte":
      return `${name} <= ${number(path, asked)}`
    case "$gt":
      return `${name} > ${number(path, asked)}`
    case "$gte":
      return `${name} >= ${number(path, asked)}`
    case "$exists":
      return asked ? exists(name) : absent(name)
    default:
      return refuse(`Meilisearch has no substring filter, so "${operator}" on "${path}" cannot be answered`)
  }
}

const equals = (name: string, path: string, value: unknown): string => (value === null ? absent(name) : `${name} = ${literal(path, value)}`)

function anyOf(name: string, path: string, values: unknown[]): string {
  const given = values.filter((value) => value !== null)
  const listed = `${name} IN [${given.map((value) => literal(path, value)).join(", ")}]`
  return given.length === values.length ? listed : `(${listed}) OR (${absent(name)})`
}

/** A field that holds null counts as existing for Meilisearch; for the Search Module it is absent. */
const exists = (name: string): string => `${name} EXISTS AND ${name} IS NOT NULL`
const absent = (name: string): string => `${name} NOT EXISTS OR ${name} IS NULL`

function literal(path: string, value: unknown): string {
  if (value instanceof Date) return String(value.getTime())
  if (typeof value === "number" && Number.isFinite(value)) return String(value)
  if (typeof value === "boolean") return String(value)
  if (typeof value === "string") return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`
  return refuse(`The filter on "${path}" compares with something that is no text, number, boolean or date`)
}

function number(path: string, value: unknown): string {
  const found = value instanceof Date ? value.getTime() : typeof value === "number" ? value : Number.NaN
  return Number.isFinite(found) ? String(found) : refuse(`Meilisearch compares numbers and dates only; "${path}" was compared with ${JSON.stringify(value)}`)
}

/** Names that the expression language could take for something else are quoted. */
const quoteName = (path: string): string => (/^[a-z_][\w.]*$/i.test(path) && !RESERVED.has(path.toUpperCase()) ? path : `"${path.replaceAll('"', '\\"')}"`)
const RESERVED = new Set(["AND", "OR", "NOT", "IN", "TO", "EXISTS", "IS", "NULL", "EMPTY", "CONTAINS", "STARTS", "WITH"])
