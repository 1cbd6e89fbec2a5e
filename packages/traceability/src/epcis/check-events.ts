import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import Ajv, { type ValidateFunction } from "ajv"
import addFormats from "ajv-formats"
import { contextOf } from "../rules/epcis"

type Loose = Record<string, unknown>

export interface EventFault {
  /** place in the list, from 0; null: the document itself */
  index: number | null
  eventID: string | null
  /** what is wrong, and where in the event */
  reason: string
}

let compiled: ValidateFunction | undefined

/** GS1's own schema, kept in `data/`; compiled at the first capture, some 100 ms. */
function schema(): ValidateFunction {
  if (compiled) return compiled
  const file = join(dirname(require.resolve("@ocop/traceability/package.json")), "data", "epcis-2.0.schema.json")
  compiled = addFormats(new Ajv({ strict: false })).compile(JSON.parse(readFileSync(file, "utf8")) as object)
  return compiled
}

/** What of a capture document is not EPCIS 2.0 by the standard's schema, event by event; empty: all of it is. */
export function checkDocument(document: unknown, origin: string): { events: Loose[]; faults: EventFault[] } {
  const validate = schema()
  const list = ((document as { epcisBody?: { eventList?: unknown } } | null)?.epcisBody?.eventList ?? null) as Loose[] | null
  if (!Array.isArray(list)) return { events: [], faults: [{ index: null, eventID: null, reason: `epcisBody.eventList is missing: send an EPCISDocument of EPCIS 2.0` }] }
  if (!validate({ ...(document as Loose), epcisBody: { eventList: [] } })) return { events: [], faults: [{ index: null, eventID: null, reason: reasonOf(validate) }] }
  const context = (document as Loose)["@context"] ?? contextOf(origin)
  const faults = list.flatMap((event, index): EventFault[] =>
    validate({ "@context": context, ...event }) ? [] : [{ index, eventID: typeof event?.eventID === "string" ? event.eventID : null, reason: reasonOf(validate) }],
  )
  return { events: list, faults }
}

function reasonOf({ errors }: ValidateFunction): string {
  // "if" and "anyOf" only say that something inside them was wrong.
  const [error] = (errors ?? []).filter(({ keyword }) => !["if", "anyOf", "allOf", "oneOf"].includes(keyword)).concat(errors ?? [])
  return error ? `${error.instancePath || "the event"} ${error.message ?? "is not valid"}` : "is not valid"
}
