export type Document = Record<string, unknown>
type Test = (document: Document) => boolean

/** Values at a dotted path, arrays opened. */
export function valuesAt(document: unknown, path: string): unknown[] {
  const [head = "", ...rest] = path.split(".")
  const value = (document as Document | null | undefined)?.[head]
  if (rest.length === 0) return Array.isArray(value) ? value : [value]
  return (Array.isArray(value) ? value : [value]).flatMap((each) => valuesAt(each, rest.join(".")))
}

/** Meilisearch's filter expression language, as its reference describes it. Throws on anything else. */
export function parseFilter(expression: string, filterable: readonly string[]): Test {
  const tokens = expression.match(/"(?:\\.|[^"\\])*"|[()[\],]|!=|<=|>=|=|<|>|[^\s()[\],=<>!"]+/g) ?? []
  let at = 0
  const peek = () => tokens[at]
  const next = () => tokens[at++] ?? fail("it ends too early")
  const fail = (why: string): never => {
    throw new Error(`${why}: ${expression}`)
  }
  const eat = (token: string) => (next() === token ? undefined : fail(`expected ${token}`))

  const or = (): Test => {
    const tests = [and()]
    while (peek() === "OR") tests.push((at++, and()))
    return (document) => tests.some((test) => test(document))
  }
  const and = (): Test => {
    const tests = [not()]
    while (peek() === "AND") tests.push((at++, not()))
    return (document) => tests.every((test) => test(document))
  }
  const not = (): Test => {
    if (peek() !== "NOT") return condition()
    at++
    const test = not()
    return (document) => !test(document)
  }
  const condition = (): Test => {
    if (peek() === "(") {
      at++
      const test = or()
      eat(")")
      return test
    }
    const path = unquoted(next())
    if (!filterable.includes(path)) fail(`attribute \`${path}\` is not filterable`)
    const operator = next()
    const negated = operator === "NOT"
    const test = conditionOn(path, negated ? next() : operator)
    return negated ? (document) => !test(document) : test
  }
  const conditionOn = (path: string, operator: string): Test => {
    const given = (document: Document) => valuesAt(document, path).filter((value) => value !== undefined)
    switch (operator) {
      case "EXISTS":
        return (document) => given(document).length > 0
      case "IS": {
        const negated = peek() === "NOT" && (at++, true)
        eat("NULL")
        return (document) => given(document).includes(null) !== negated
      }
      case "IN": {
        eat("[")
        const values: string[] = []
        while (peek() !== "]") {
          values.push(unquoted(next()))
          if (peek() === ",") at++
        }
        eat("]")
        return (document) => given(document).some((value) => values.some((each) => same(value, each)))
      }
      case "=":
      case "!=": {
        const value = unquoted(next())
        return (document) => given(document).some((each) => same(each, value)) === (operator === "=")
      }
      case "<":
      case "<=":
      case ">":
      case ">=": {
        const bound = Number(next())
        if (!Number.isFinite(bound)) fail("only numbers are compared")
        const holds = { "<": (n: number) => n < bound, "<=": (n: number) => n <= bound, ">": (n: number) => n > bound, ">=": (n: number) => n >= bound }[operator]
        return (document) => given(document).some((value) => typeof value === "number" && holds(value))
      }
      default:
        return fail(`unknown operator ${operator}`)
    }
  }
  const test = or()
  if (at < tokens.length) fail(`unexpected ${peek()}`)
  return test
}

const unquoted = (token: string): string => (token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, "$1") : token)

/** Text is compared without regard to case. */
const same = (value: unknown, asked: string): boolean => value !== null && String(value).toLowerCase() === asked.toLowerCase()
