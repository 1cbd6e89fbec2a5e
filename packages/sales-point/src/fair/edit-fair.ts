import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { now, TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { SALES_POINT_MODULE, type PointActor, type SalesPointModuleService } from "../modules/sales-point"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { invalid, notFound, refused } from "../refusals"
import { canInvite, objectionsToFair, usualTasks, type FairStatus } from "../rules/fair"
import { createSalesPointWorkflow, stepSalesPointWorkflow, updateSalesPointWorkflow } from "../workflows"
import { boothFacts } from "./booth-facts"
import { fairsOf, retrieveFair, tellOf } from "./module"

export interface FairFactsInput {
  handle: string
  name: string
  about: string | null
  place: string
  commune_code: string
  commune_valid_from: string
  first_day: string
  last_day: string
  answers_by: string
  opens_at: string
  closes_at: string
}

/** Plans a fair, with the checklist every fair needs. @throws INVALID_DATA what does not fit, as sentences */
export async function planFair(container: MedusaContainer, facts: FairFactsInput & { demo?: boolean }, by: PointActor): Promise<string> {
  const service = fairsOf(container)
  await checkFacts(container, facts)
  const [known] = await service.listFairs({ handle: facts.handle }, { take: 1 })
  if (known) refused(`Đã có hội chợ dùng mã đường dẫn "${facts.handle}".`, "handle_taken")
  const fair = await service.createFairs(facts)
  const at = now()
  await service.takeStep({ fair_id: fair.id, from: null, to: "planned", reason: "Lập kế hoạch hội chợ", by, at })
  await service.createFairTasks(usualTasks({ ...facts, today: todayInVietnam(at) }).map((task) => ({ ...task, fair_id: fair.id })))
  return fair.id
}

export async function changeFair(container: MedusaContainer, id: string, changes: Partial<Omit<FairFactsInput, "handle">>): Promise<void> {
  const fair = await retrieveFair(container, id)
  if (["closed", "cancelled"].includes(fair.status)) refused("Hội chợ đã khép hoặc đã hủy, không sửa được nữa.", "fair_over")
  const changed = { ...fair, ...changes }
  await checkFacts(container, changed)
  const service = fairsOf(container)
  await service.updateFairs({ id, ...changes })
  // Its booths are where and when it is, and what they are to have is to be there on its days.
  const booths = await service.listFairBooths({ fair_id: id }, { take: null })
  for (const { number, sales_point_id } of booths) await updateSalesPointWorkflow(container).run({ input: { id: sales_point_id, changes: boothFacts(changed, number) } })
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const wishes = booths.length === 0 ? [] : await supply.listSupplyWishes({ outlet_id: booths.map(({ sales_point_id }) => sales_point_id), because: "fair", withdrawn_at: null }, { take: null })
  if (wishes.length > 0) await supply.updateSupplyWishes(wishes.map((wish) => ({ id: wish.id, first_day: changed.first_day, last_day: changed.last_day, note: changed.name })))
  await tellOf(container, fair)
}

async function checkFacts(container: MedusaContainer, facts: FairFactsInput): Promise<void> {
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const unit = directory.find({ code: facts.commune_code, valid_from: facts.commune_valid_from })
  const objections = [...objectionsToFair(facts), ...(unit?.level === "commune" ? [] : [`Không có xã nào mang mã ${facts.commune_code} từ ngày ${facts.commune_valid_from}.`])]
  if (objections.length > 0) invalid(objections.join(" "))
}

const PATIENCE_S = 30

/** Adds a booth: a sales point of its own, open on the days of the fair. */
export function addBooth(container: MedusaContainer, id: string, booth: { number: string; size: number | null }, by: PointActor): Promise<string> {
  // Two people who add the same booth: the second finds it there.
  return container.resolve(Modules.LOCKING).execute(`fair:${id}`, () => addAlone(container, id, booth, by), { timeout: PATIENCE_S })
}

async function addAlone(container: MedusaContainer, id: string, { number, size }: { number: string; size: number | null }, by: PointActor): Promise<string> {
  const fair = await retrieveFair(container, id)
  if (!canInvite(fair.status as FairStatus)) refused("Danh sách đã chốt, không thêm gian được nữa.", "list_confirmed")
  const service = fairsOf(container)
  const [known] = await service.listFairBooths({ fair_id: id, number }, { take: 1 })
  if (known) refused(`Đã có gian ${number}.`, "booth_taken")
  const slug = number.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/gi, "d").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "")
  const { result: point } = await createSalesPointWorkflow(container).run({
    input: {
      ...boothFacts(fair, number),
      handle: await freeHandle(container, `${fair.handle}-gian-${slug || "1"}`),
      kind: "fair_booth",
      demo: fair.demo,
      reason: `Gian ${number} của ${fair.name}`,
      by,
    },
  })
  const booth = await service.createFairBooths({ fair_id: id, number, size, sales_point_id: point.id })
  return booth.id
}

/** A booth that was taken away has left its point behind, closed, under its handle. */
async function freeHandle(container: MedusaContainer, wanted: string): Promise<string> {
  const taken = new Set((await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPoints({ handle: { $like: `${wanted}%` } }, { take: null, select: ["id", "handle"] })).map(({ handle }) => handle))
  let free = wanted
  for (let next = 2; taken.has(free); next++) free = `${wanted}-${next}`
  return free
}

/** Takes a booth away while nothing lies there; whoever stood in it has none. */
export async function removeBooth(container: MedusaContainer, id: string, booth_id: string, by: PointActor): Promise<void> {
  const fair = await retrieveFair(container, id)
  if (!canInvite(fair.status as FairStatus)) refused("Danh sách đã chốt, không bỏ gian được nữa.", "list_confirmed")
  const service = fairsOf(container)
  const [booth] = await service.listFairBooths({ id: booth_id, fair_id: id }, { take: 1 })
  if (!booth) return notFound("Không thấy gian này nữa. Hãy tải lại trang.")
  const standing = await service.listFairInvitations({ fair_id: id, booth_id }, { take: null })
  if (standing.length > 0) await service.updateFairInvitations(standing.map((row) => ({ id: row.id, booth_id: null })))
  await stepSalesPointWorkflow(container).run({ input: { id: booth.sales_point_id, verb: "close", reason: `Bỏ gian ${booth.number}`, by } })
  await service.deleteFairBooths(booth_id)
}

/** Invites producers to the list; those on it stay as they are. */
export async function inviteProducers(container: MedusaContainer, id: string, { producer_ids, booth_id }: { producer_ids: string[]; booth_id: string | null }, by: PointActor): Promise<void> {
  const fair = await retrieveFair(container, id)
  if (!canInvite(fair.status as FairStatus)) refused("Danh sách đã chốt, không mời thêm được nữa.", "list_confirmed")
  await boothOf(container, id, booth_id)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "producer", fields: ["id"], filters: { id: producer_ids } })
  if (data.length < new Set(producer_ids).size) notFound("Có chủ thể không còn trong danh sách. Hãy tải lại trang.")
  await fairsOf(container).invite({ fair_id: id, producer_ids, booth_id, by: by.name, at: now() })
}

/** Says where somebody stands. Once goods may be on their way, a booth is not changed any more. */
export async function placeInvitation(container: MedusaContainer, id: string, invitation_id: string, booth_id: string | null): Promise<void> {
  const fair = await retrieveFair(container, id)
  if (!canInvite(fair.status as FairStatus)) refused("Danh sách đã chốt, không đổi gian được nữa.", "list_confirmed")
  await boothOf(container, id, booth_id)
  const service = fairsOf(container)
  const [invitation] = await service.listFairInvitations({ id: invitation_id, fair_id: id }, { take: 1 })
  if (!invitation) return notFound("Không thấy lời mời này nữa. Hãy tải lại trang.")
  await service.updateFairInvitations({ id: invitation_id, booth_id })
}

async function boothOf(container: MedusaContainer, fair_id: string, booth_id: string | null): Promise<void> {
  if (booth_id === null) return
  const [booth] = await fairsOf(container).listFairBooths({ id: booth_id, fair_id }, { take: 1 })
  if (!booth) notFound("Không thấy gian này nữa. Hãy tải lại trang.")
}
