import type { MedusaContainer } from "@medusajs/framework/types"
import { WorkflowResponse, createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordConsentsStep } from "@ocop/editorial/workflows"
import { now } from "../clock"
import { ProducerEvents } from "../events"
import { producersOf } from "../files"
import { conflict, invalid, MOVED_ON, ruled } from "../refusals"
import { applicationStep, type ApplicationState } from "../rules"
import { toApplication, type ApplicationRow } from "./view"
import { refuseTooSoon } from "./waiting"

export interface SubmitApplicationInput {
  application_id: string
  code: string
  phone: string
  state: ApplicationState
  consents: { purpose: "producer_application"; policy_version: string }[]
  /** the words of the consent that were read */
  locale: "vi" | "en"
  at: string
}

const takeSubmitStep = createStep("take-submit", async ({ application_id, code, state, at }: SubmitApplicationInput, { container }) => {
  const step = ruled(() => applicationStep({ state, verb: "submit", by: "applicant" }))
  const moved = await producersOf(container).takeStep({
    table: "producer_application",
    id: application_id,
    from: state,
    to: step.to,
    by: { role: "applicant", id: application_id, name: "" },
    at: new Date(at),
    set: { code, submitted_at: at },
  })
  if (!moved) conflict(MOVED_ON, "moved_on")
  return new StepResponse({ id: application_id })
})

/** Hands an application in, with the consent it rests on. The step stands last: a refused consent leaves the draft as it was. */
export const submitApplicationWorkflow = createWorkflow("submit-application", (input: SubmitApplicationInput) => {
  acquireLockStep({ key: input.application_id, timeout: 10, ttl: 30 })
  recordConsentsStep({ order_code: input.code, phone: input.phone, consents: input.consents, locale: input.locale, at: input.at })
  const done = takeSubmitStep(input)
  emitEventStep({ eventName: ProducerEvents.APPLICATION_MOVED, data: done })
  releaseLockStep({ key: input.application_id })
  return new WorkflowResponse(done)
})

export async function submitApplication(container: MedusaContainer, row: ApplicationRow, consents: SubmitApplicationInput["consents"], locale: SubmitApplicationInput["locale"]): Promise<void> {
  const state = row.state as ApplicationState
  ruled(() => applicationStep({ state, verb: "submit", by: "applicant" }))
  const { missing } = await toApplication(container, row)
  if (missing.length > 0) invalid(missing.map(({ message }) => message).join(" "), "incomplete")
  if (consents.length === 0 && !row.code) invalid("Cần bạn đồng ý để văn phòng và xã xem hồ sơ này. Không đồng ý thì hồ sơ vẫn là bản nháp.", "consent_needed")
  await refuseTooSoon(container, row)
  const at = now()
  await submitApplicationWorkflow(container).run({
    input: { application_id: row.id, code: row.code ?? codeOf(row.id, at), phone: row.representative_phone, state, consents, locale, at: at.toISOString() },
  })
}

/** "ĐK-2611-7QK2XM": month, and enough of the id to be read out on the telephone. */
const codeOf = (id: string, at: Date): string =>
  `ĐK-${new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(2, 7).replace("-", "")}-${id.slice(-6).toUpperCase()}`
