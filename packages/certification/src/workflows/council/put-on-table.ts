import { audit } from "@ocop/access/audit"
import { ACCESS_MODULE, type AccessModuleService } from "@ocop/access/modules/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ANNUAL_CYCLE_MODULE } from "../../modules/annual-cycle/name"
import type AnnualCycleModuleService from "../../modules/annual-cycle/service"
import { COUNCIL_MODULE } from "../../modules/council/name"
import type CouncilModuleService from "../../modules/council/service"

export interface PutOnTableInput {
  session_id: string
  dossier_id: string
}

/** Where a dossier waits for a council: the province's since 2025, and in 2019 once the district has sent it on. */
const READY = new Set(["advisory_review", "forwarded_province"])

const putOnTableStep = createStep(
  "put-on-table",
  async ({ session_id, dossier_id }: PutOnTableInput, { container }) => {
    const cycle = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
    const dossier = await cycle.retrieveDossier(dossier_id)
    if (!READY.has(dossier.state)) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Hồ sơ chưa tới bước Hội đồng. Chỉ đưa ra phiên hồ sơ đã qua thẩm tra của cơ quan tham mưu.", "dossier_not_ready")
    }
    const { product_id, producer_id, producer_name, code, title, kind, criteria_set_id, sheet } = dossier
    const entry = await container.resolve<CouncilModuleService>(COUNCIL_MODULE).putOnTable({
      session_id,
      dossier_id,
      product_id,
      producer_id,
      producer_name,
      code,
      title,
      kind,
      criteria_set_id,
      sheet,
      mentors: await cycle.listMentorsOf(producer_id),
      related: await usersOf(container, producer_id),
    })
    await audit(container, { subject: "session", subject_id: session_id, before: { dossier_id: null }, after: { dossier_id, title } })
    return new StepResponse({ id: entry.id }, entry.id)
  },
  async (entryId, { container }) => {
    if (entryId) await container.resolve<CouncilModuleService>(COUNCIL_MODULE).takeOffTable(entryId)
  },
)

/** Office users who belong to a producer: those who sign in to both doors under the same name. */
async function usersOf(container: MedusaContainer, producerId: string): Promise<string[]> {
  const grants = await container.resolve<AccessModuleService>(ACCESS_MODULE).grantsInForce({ producer_id: producerId })
  const members = grants.map(({ actor_id }) => actor_id)
  const auth = container.resolve(Modules.AUTH)
  const names = new Set<string>()
  for (const member of members) {
    const identities = await auth.listAuthIdentities({ app_metadata: { producer_id: member } }, { relations: ["provider_identities"], take: 10 })
    for (const { provider_identities } of identities) for (const { entity_id } of provider_identities ?? []) names.add(entity_id.toLowerCase())
  }
  const users = names.size === 0 ? [] : await container.resolve(Modules.USER).listUsers({ email: [...names] }, { select: ["id"], take: 50 })
  return users.map(({ id }) => id)
}

/** Puts a dossier that waits for a council on the table of a session that has not begun, with who may not score it. */
export const putOnTableWorkflow = createWorkflow("put-on-table", (input: PutOnTableInput) => new WorkflowResponse(putOnTableStep(input)))
