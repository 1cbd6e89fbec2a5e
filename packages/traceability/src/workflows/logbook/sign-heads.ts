import { createStep, createWorkflow, StepResponse, when, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { logbookOf } from "../../logbook/modules"
import { signerOf } from "../../logbook/signer"
import { addDays, dayOf, headText, type Day } from "../../rules/logbook"
import { LogbookEvents } from "./events"

const AT_ONCE = 1000

/** Signed twice, a day keeps its first signature: nothing to undo. */
const signHeadsStep = createStep("sign-heads", async ({ at }: { at: string }, { container }) => {
  const logbook = logbookOf(container)
  const secret = logbook.options.logbookSigningKey
  if (!secret) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "traceability needs `logbookSigningKey` to sign the books")
  const signer = signerOf(secret)
  const days = new Set<Day>()
  for (;;) {
    const ends = await logbook.unsignedDayEnds({ until: addDays(dayOf(at), -1), limit: AT_ONCE })
    if (ends.length === 0) return new StepResponse([...days].sort())
    await logbook.keepKey({ id: generateEntityId(undefined, "lbkey"), key_id: signer.key_id, public_key: signer.public_key, at: new Date(at) })
    await logbook.keepHeads(
      ends.map(({ producer_id, day, seq, hash }) => {
        days.add(day)
        const statement = { v: 1 as const, producer_id, day, seq, hash }
        return { ...statement, id: generateEntityId(undefined, "lbhead"), key_id: signer.key_id, signed_at: at, signature: signer.sign(headText(statement)) }
      }),
    )
  }
})

/** Signs the end of every book for every day that is over and on which it grew, also days that were missed. Emits `logbook.heads_signed`. */
export const signLogbookHeadsWorkflow = createWorkflow("sign-logbook-heads", (input: { at: string }) => {
  const days = signHeadsStep(input)
  when(days, (days) => days.length > 0).then(() => {
    emitEventStep({ eventName: LogbookEvents.HEADS_SIGNED, data: transform(days, (days) => ({ days })) })
  })
  return new WorkflowResponse(days)
})
