import type { Method, RouteRule } from "./routes/route-rule"

interface Pattern {
  rule: RouteRule
  segments: string[]
  open: boolean
}

/** Reads like Express: upper and lower case are one, a slash at the end is none. */
const segmentsOf = (path: string): string[] => path.toLowerCase().split("/").filter(Boolean)

const METHODS: Record<string, Method> = { GET: "GET", HEAD: "GET", POST: "POST", PUT: "PUT", PATCH: "PATCH", DELETE: "DELETE" }

export type FindRule = (method: string, path: string) => RouteRule | undefined

/** The rule for a request: of those that fit, the one that says most exactly which path is meant. */
export function ruleFinder(rules: readonly RouteRule[]): FindRule {
  const byMethod = new Map<Method, Pattern[]>()
  for (const rule of rules) {
    const open = rule.path.endsWith("/**")
    const pattern = { rule, open, segments: segmentsOf(open ? rule.path.slice(0, -3) : rule.path) }
    for (const method of rule.methods) byMethod.set(method, [...(byMethod.get(method) ?? []), pattern])
  }
  for (const patterns of byMethod.values()) patterns.sort(mostExactFirst)

  return (method, path) => {
    const known = METHODS[method.toUpperCase()]
    const segments = segmentsOf(path)
    return known && byMethod.get(known)?.find((pattern) => fits(pattern, segments))?.rule
  }
}

function fits({ segments: wanted, open }: Pattern, segments: string[]): boolean {
  if (open ? segments.length < wanted.length : segments.length !== wanted.length) return false
  return wanted.every((each, index) => each.startsWith(":") || each === segments[index])
}

/** Segment by segment a word goes before a parameter, and a parameter before "everything below". */
function mostExactFirst(a: Pattern, b: Pattern): number {
  const length = Math.max(a.segments.length, b.segments.length)
  for (let index = 0; index < length; index++) {
    const difference = exactness(b, index) - exactness(a, index)
    if (difference !== 0) return difference
  }
  return Number(a.open) - Number(b.open)
}

function exactness({ segments }: Pattern, index: number): number {
  const segment = segments[index]
  if (segment === undefined) return 0
  return segment.startsWith(":") ? 1 : 2
}
