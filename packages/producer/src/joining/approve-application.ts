import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createStockLocationsWorkflow, emitEventStep, linkSalesChannelsToStockLocationWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { auditStep } from "@ocop/access/audit"
import { ProducerEvents } from "../events"
import { producersOf } from "../files"
import { inviteMemberStep } from "../members/invite-member"
import type { TakeStep } from "../modules/producer/service"
import { conflict, MOVED_ON, refused } from "../refusals"
import { handleOf, type ProducerType } from "../rules"
import { createProducersWorkflow } from "../workflows/create-producers"

export interface Approved {
  producer_id: string
  invitation: { code: string; expires_at: string; identifier: string }
}

export interface ApproveInput {
  application_id: string
  take: Omit<TakeStep, "at"> & { at: string }
}

/** What the new producer will be; refuses an application that has moved on in the meantime. */
const readStep = createStep("read", async ({ application_id, take }: ApproveInput, { container }) => {
  const producers = producersOf(container)
  const row = await producers.retrieveProducerApplication(application_id)
  if (row.state !== take.from) conflict(MOVED_ON, "moved_on")
  if (!row.type || !row.commune_code || !row.commune_valid_from) refused("Hồ sơ thiếu loại hình hoặc xã. Hãy trả lại để bổ sung.")
  const stem = handleOf(row.short_name || row.name)
  const taken = await producers.listProducers({ handle: { $like: `${stem}%` } }, { select: ["handle"], take: 500, withDeleted: true })
  const handles = new Set(taken.map(({ handle }) => handle))
  const handle = [stem, ...Array.from({ length: 500 }, (_, index) => `${stem}-${index + 2}`)].find((each) => !handles.has(each)) ?? `${stem}-${row.id.slice(-6).toLowerCase()}`
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1, select: ["default_sales_channel_id"] })
  return new StepResponse({
    producer: { handle, name: row.name, type: row.type as ProducerType, commune_code: row.commune_code, commune_valid_from: row.commune_valid_from, summary: row.summary, provenance: "registered" as const },
    owner: { name: row.representative_name, identifier: row.representative_phone },
    channel_id: store?.default_sales_channel_id ?? "",
  })
})

interface HandOver {
  application_id: string
  producer_id: string
}

/** The papers of the application become the producer's, looked at and found good. */
const handOverPapersStep = createStep(
  "hand-over-papers",
  async ({ application_id, producer_id }: HandOver, { container }) => {
    const producers = producersOf(container)
    const papers = await producers.listProducerPapers({ application_id }, { select: ["id", "verdict"], take: 200 })
    await producers.updateProducerPapers(papers.map(({ id, verdict }) => ({ id, producer_id, verdict: verdict ?? ("accepted" as const) })))
    return new StepResponse(papers.length, papers.map(({ id, verdict }) => ({ id, producer_id: null, verdict })))
  },
  async (before, { container }) => {
    if (before) await producersOf(container).updateProducerPapers(before)
  },
)

const moveStep = createStep("move", async ({ take, producer_id }: { take: ApproveInput["take"]; producer_id: string }, { container }) => {
  const moved = await producersOf(container).takeStep({ ...take, at: new Date(take.at), set: { producer_id } })
  if (!moved) conflict(MOVED_ON, "moved_on")
  return new StepResponse(producer_id)
})

/** Takes a producer in: itself, its store-room, its first member with an invitation, its papers. The step of the application is last: all or none. */
export const approveApplicationWorkflow = createWorkflow("approve-application", (input: ApproveInput) => {
  acquireLockStep({ key: input.application_id, timeout: 20, ttl: 60 })
  const read = readStep(input)
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform(read, ({ producer }) => ({ locations: [{ name: `Kho ${producer.name}`, address: { address_1: producer.name, city: "Hà Tĩnh", country_code: "vn" } }] })),
  })
  linkSalesChannelsToStockLocationWorkflow.runAsStep({ input: transform({ read, locations }, ({ read, locations }) => ({ id: locations[0]!.id, add: [read.channel_id] })) })
  const producers = createProducersWorkflow.runAsStep({
    input: transform({ read, locations }, ({ read, locations }) => ({ producers: [{ ...read.producer, stock_location_ids: [locations[0]!.id] }] })),
  })
  const producer_id = transform(producers, ([producer]) => producer!.id)
  const invited = inviteMemberStep(transform({ read, producer_id }, ({ read, producer_id }) => ({ producer_id, ...read.owner, role: "owner" as const })))
  handOverPapersStep(transform({ input, producer_id }, ({ input, producer_id }) => ({ application_id: input.application_id, producer_id })))
  moveStep(transform({ input, producer_id }, ({ input, producer_id }) => ({ take: input.take, producer_id })))
  auditStep(transform({ input, producer_id }, ({ input, producer_id }) => ({ subject: "application", subject_id: input.application_id, before: { state: input.take.from }, after: { state: "approved", producer_id } })))
  emitEventStep({ eventName: ProducerEvents.APPLICATION_MOVED, data: transform(input, ({ application_id }) => ({ id: application_id })) })
  releaseLockStep({ key: input.application_id })
  return new WorkflowResponse(transform({ producer_id, invited }, ({ producer_id, invited }): Approved => ({ producer_id, invitation: invited.invitation })))
})
