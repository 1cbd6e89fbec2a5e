/**
 * The standard's SimpleEventQuery (EPCIS 2.0 §8.2.7.1), as much of it as the events of this shop can answer. A parameter that is not
 * known is refused: an answer that silently leaves a filter out is a wrong one.
 */
export interface EventQuery {
  eventType: string[]
  EQ_action: string[]
  EQ_bizStep: string[]
  EQ_disposition: string[]
  EQ_readPoint: string[]
  EQ_bizLocation: string[]
  EQ_eventID: string[]
  EQ_transformationID: string[]
  EQ_bizTransaction_po: string[]
  MATCH_epc: string[]
  MATCH_epcClass: string[]
  MATCH_anyEPC: string[]
  MATCH_anyEPCClass: string[]
  MATCH_parentID: string[]
  MATCH_inputEPCClass: string[]
  MATCH_outputEPCClass: string[]
  GE_eventTime: string | null
  LT_eventTime: string | null
  GE_recordTime: string | null
  LT_recordTime: string | null
}

const LISTS = [
  "eventType", "EQ_action", "EQ_bizStep", "EQ_disposition", "EQ_readPoint", "EQ_bizLocation", "EQ_eventID", "EQ_transformationID", "EQ_bizTransaction_po",
  "MATCH_epc", "MATCH_epcClass", "MATCH_anyEPC", "MATCH_anyEPCClass", "MATCH_parentID", "MATCH_inputEPCClass", "MATCH_outputEPCClass",
] as const
const TIMES = ["GE_eventTime", "LT_eventTime", "GE_recordTime", "LT_recordTime"] as const
const OTHERS = ["perPage", "nextPageToken", "orderBy", "orderDirection"]

export const MOST_PER_PAGE = 200
export const USUAL_PER_PAGE = 30

export type ReadQuery = { query: EventQuery; perPage: number; nextPageToken: string | null } | { refused: string }

/** Reads the query string. Values of one parameter are separated by commas, as the REST binding has it, or the parameter comes again. */
export function readEventQuery(params: Record<string, unknown>): ReadQuery {
  const known = new Set<string>([...LISTS, ...TIMES, ...OTHERS])
  const stranger = Object.keys(params).find((name) => !known.has(name))
  if (stranger) return { refused: `This service does not know the query parameter "${stranger}"` }
  const listed = (name: string) => [params[name] ?? []].flat().flatMap((value) => String(value).split(",")).map((value) => value.trim()).filter(Boolean)
  const query = Object.fromEntries(LISTS.map((name) => [name, listed(name)])) as unknown as EventQuery
  for (const name of TIMES) {
    const value = params[name]
    if (value !== undefined && (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}T/.test(value) || Number.isNaN(Date.parse(value)))) return { refused: `"${name}" must be an instant such as 2026-11-20T00:00:00+07:00` }
    query[name] = value === undefined ? null : new Date(value as string).toISOString()
  }
  if (params.orderBy !== undefined && params.orderBy !== "eventTime") return { refused: `Events come in the order of "eventTime"` }
  if (params.orderDirection !== undefined && params.orderDirection !== "ASC") return { refused: `Events come oldest first ("ASC")` }
  const perPage = params.perPage === undefined ? USUAL_PER_PAGE : Number(params.perPage)
  if (!Number.isInteger(perPage) || perPage < 1) return { refused: `"perPage" must be a number from 1 to ${MOST_PER_PAGE}` }
  return { query, perPage: Math.min(perPage, MOST_PER_PAGE), nextPageToken: typeof params.nextPageToken === "string" ? params.nextPageToken : null }
}

type Loose = Record<string, unknown>

const strings = (...values: unknown[]): string[] => values.flat().flatMap((value) => (typeof value === "string" ? [value] : []))
const classes = (...lists: unknown[]): string[] => strings(lists.flat().map((element) => (element as Loose | undefined)?.epcClass))
const idOf = (value: unknown): string[] => strings((value as Loose | undefined)?.id)

/** A URI of the CBV stands for its short name. */
const short = (value: string): string => value.replace(/^(?:https:\/\/ref\.gs1\.org\/cbv\/(?:BizStep|Disp)-|urn:epcglobal:cbv:(?:bizstep|disp):)/, "")

/** Every lot, box and handling unit an event names. */
export const namedIn = (event: Loose): string[] => [
  ...new Set([
    ...strings(event.epcList, event.childEPCs, event.inputEPCList, event.outputEPCList, event.parentID),
    ...classes(event.quantityList, event.childQuantityList, event.inputQuantityList, event.outputQuantityList),
  ]),
]

export function matchesQuery(event: Loose, query: EventQuery): boolean {
  const among = (asked: readonly string[], ...there: string[]) => asked.length === 0 || asked.some((each) => there.some((value) => matchesPattern(value, each)))
  const word = (asked: readonly string[], value: unknown) => asked.length === 0 || (typeof value === "string" && asked.some((each) => short(each) === short(value)))
  const time = Date.parse(String(event.eventTime))
  const recorded = Date.parse(String(event.recordTime ?? event.eventTime))
  const within = (at: number, from: string | null, to: string | null) => (from === null || at >= Date.parse(from)) && (to === null || at < Date.parse(to))
  const epcs = strings(event.epcList, event.childEPCs, event.parentID)
  const anyEpcs = [...epcs, ...strings(event.inputEPCList, event.outputEPCList)]
  const epcClasses = classes(event.quantityList, event.childQuantityList)
  const transactions = ((event.bizTransactionList ?? []) as Loose[]).filter(({ type }) => type === "po").flatMap(({ bizTransaction }) => strings(bizTransaction))
  return (
    word(query.eventType, event.type) &&
    word(query.EQ_action, event.action) &&
    word(query.EQ_bizStep, event.bizStep) &&
    word(query.EQ_disposition, event.disposition) &&
    among(query.EQ_readPoint, ...idOf(event.readPoint)) &&
    among(query.EQ_bizLocation, ...idOf(event.bizLocation)) &&
    among(query.EQ_eventID, ...strings(event.eventID)) &&
    among(query.EQ_transformationID, ...strings(event.transformationID)) &&
    among(query.EQ_bizTransaction_po, ...transactions) &&
    among(query.MATCH_epc, ...epcs) &&
    among(query.MATCH_epcClass, ...epcClasses) &&
    among(query.MATCH_anyEPC, ...anyEpcs) &&
    among(query.MATCH_anyEPCClass, ...epcClasses, ...classes(event.inputQuantityList, event.outputQuantityList)) &&
    among(query.MATCH_parentID, ...strings(event.parentID)) &&
    among(query.MATCH_inputEPCClass, ...classes(event.inputQuantityList)) &&
    among(query.MATCH_outputEPCClass, ...classes(event.outputQuantityList)) &&
    within(time, query.GE_eventTime, query.LT_eventTime) &&
    within(recorded, query.GE_recordTime, query.LT_recordTime)
  )
}

/** A class "…/01/<gtin>" asked for matches its lots, too; a star at the end matches whatever follows. */
function matchesPattern(value: string, pattern: string): boolean {
  if (pattern.endsWith("*")) return value.startsWith(pattern.slice(0, -1))
  return value === pattern || (/\/01\/\d{14}$/.test(pattern) && value.startsWith(`${pattern}/`))
}
