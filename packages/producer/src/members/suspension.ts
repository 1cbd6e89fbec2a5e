import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { auditStep } from "@ocop/access/audit"
import { producersOf } from "../files"
import { refused } from "../refusals"
import { updateProducerWorkflow } from "../workflows/update-producer"

export interface SetSuspensionInput {
  producer_id: string
  kind: "suspend" | "resume"
  reason: string
  by_id: string
  by_name: string
  /** ISO instant */
  at: string
}

const STATUS = { suspend: "suspended", resume: "active" } as const

const checkStep = createStep("check", async ({ producer_id, kind }: SetSuspensionInput, { container }) => {
  const { status, name } = await producersOf(container).retrieveProducer(producer_id)
  if (status === STATUS[kind]) refused(kind === "suspend" ? `"${name}" đang bị tạm dừng rồi. Việc có thể làm: cho hoạt động lại (resume).` : `"${name}" đang hoạt động. Việc có thể làm: tạm dừng (suspend).`, "wrong_step")
  return new StepResponse(status)
})

const writeStep = createStep("write", async ({ at, ...entry }: SetSuspensionInput, { container }) => {
  const { id } = await producersOf(container).createProducerSuspensions({ ...entry, at: new Date(at) })
  return new StepResponse(id)
})

/** Takes a producer's goods off sale, or puts them back. Emits `producer.updated`, which the public pages follow within seconds. */
export const setSuspensionWorkflow = createWorkflow("set-suspension", (input: SetSuspensionInput) => {
  const before = checkStep(input)
  updateProducerWorkflow.runAsStep({ input: transform(input, ({ producer_id, kind }) => ({ id: producer_id, status: STATUS[kind] })) })
  const id = writeStep(input)
  auditStep(transform({ input, before }, ({ input, before }) => ({ subject: "producer", subject_id: input.producer_id, before: { status: before }, after: { status: STATUS[input.kind], reason: input.reason } })))
  return new WorkflowResponse(id)
})

export const setSuspension = async (container: MedusaContainer, input: SetSuspensionInput): Promise<void> => {
  await setSuspensionWorkflow(container).run({ input })
}
