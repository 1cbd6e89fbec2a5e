import { createHash } from "node:crypto"
import { now } from "@ocop/certification/modules/certification"
import { LOGBOOK_MODULE, type LogbookModuleService } from "@ocop/traceability/modules/logbook"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import { addDays, dayOf, type NewEntry } from "@ocop/traceability/rules/logbook"
import { appendLogbookEntriesWorkflow, openFromLogbook, signLogbookHeadsWorkflow } from "@ocop/traceability/workflows"
import type { SeedContext } from "./context"

/** Days before today on which it is picked: today's fruit is still being graded. */
const PICKED_AGO = [4, 1]

/** A later picking of a season that was seeded weeks ago, written into the producer's book; its lots open from it. Twice on a day it is once. */
export async function harvestAnew({ container }: SeedContext, { producer_id, kg }: { producer_id: string; kg: number }): Promise<void> {
  const book = container.resolve<LogbookModuleService>(LOGBOOK_MODULE)
  const plots = await book.listPlots({ producer_id, closed_on: null }, { take: 10, order: { name: "ASC" } })
  const [member] = await container.resolve<ProducerModuleService>(PRODUCER_MODULE).listProducerMembers({ producer_id }, { take: 1, order: { created_at: "ASC" } })
  if (plots.length === 0 || !member) return
  const today = dayOf(now())
  const each = Math.ceil(kg / (plots.length * PICKED_AGO.length))
  const entries = PICKED_AGO.flatMap((ago) =>
    plots.map(({ id }, index): NewEntry => {
      const happened_on = addDays(today, -ago)
      const recorded_at = new Date(Date.parse(`${happened_on}T10:00:00.000Z`) + index * 60_000)
      return {
        id: uuidOf(recorded_at, `${producer_id} ${id} ${happened_on}`),
        kind: "harvest",
        happened_on,
        recorded_at: recorded_at.toISOString(),
        place: { plot_id: id },
        content: { quantity: { value: each, unit: "kg" }, pickers: 4, container: "crate" } as unknown as NewEntry["content"],
        corrects: null,
        reason: null,
        attachments: [],
      }
    }),
  )
  const { result } = await appendLogbookEntriesWorkflow(container).run({ input: { producer_id, author_id: member.id, device_id: "demo-phone", entries, at: now().toISOString(), as_recorded: true } })
  await signLogbookHeadsWorkflow(container).run({ input: { at: now().toISOString() } })
  await openFromLogbook(container, result.results.filter(({ status }) => status !== "refused").map(({ id }) => id))
}

const uuidOf = (at: Date, of: string): string => {
  const time = at.getTime().toString(16).padStart(12, "0")
  const rest = createHash("sha256").update(of).digest("hex")
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`
}
