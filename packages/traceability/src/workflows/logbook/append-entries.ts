import { createStep, createWorkflow, StepResponse, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { EntriesAppended, SendEntriesResponse } from "../../http/logbook"
import { logbookOf } from "../../logbook/modules"
import type { AppendEntries } from "../../modules/logbook/append-entries"
import { LogbookEvents } from "./events"

interface Written extends SendEntriesResponse {
  appended: EntriesAppended
}

/** One transaction, and the last thing that can fail: what is in the book is never taken out of it again. */
const appendEntriesStep = createStep("append-entries", async (input: AppendEntries, { container }) => {
  const { rows, results, head, broken } = await logbookOf(container).append(input)
  const written: Written = { results, head, appended: { producer_id: input.producer_id, entry_ids: rows.map(({ id }) => id), broken } }
  return new StepResponse(written)
})

/**
 * Writes entries into a producer's book, in their order, each exactly once, and answers for each of them. A refused one does not stop the others.
 * Emits `logbook.entries_appended` when anything was written. A subscriber that missed it finds the entries by their number.
 */
export const appendLogbookEntriesWorkflow = createWorkflow("append-logbook-entries", (input: AppendEntries) => {
  const written = appendEntriesStep(input)
  when(written, ({ appended }) => appended.entry_ids.length > 0).then(() => {
    emitEventStep({ eventName: LogbookEvents.ENTRIES_APPENDED, data: transform(written, ({ appended }) => appended) })
  })
  return new WorkflowResponse(transform(written, ({ results, head }): SendEntriesResponse => ({ results, head })))
})
