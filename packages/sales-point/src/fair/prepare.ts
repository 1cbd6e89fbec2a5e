import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "@ocop/territory/modules/territory"
import { notFound, refused } from "../refusals"
import { dayText } from "../rules/in-words"
import { fairsOf, retrieveFair } from "./module"

const gone = () => notFound("Không thấy dòng này nữa. Hãy tải lại trang.")

async function openFair(container: MedusaContainer, id: string) {
  const fair = await retrieveFair(container, id)
  if (fair.status === "closed" || fair.status === "cancelled") refused("Hội chợ đã khép hoặc đã hủy, không sửa được nữa.", "fair_over")
  return fair
}

export async function addTask(container: MedusaContainer, fair_id: string, task: { title: string; due_on: string }, _by: string): Promise<void> {
  await openFair(container, fair_id)
  await fairsOf(container).createFairTasks({ ...task, fair_id })
}

/** Ticks a task off, takes the tick back, or moves it. */
export async function changeTask(container: MedusaContainer, fair_id: string, id: string, { done, ...changes }: { title?: string | undefined; due_on?: string | undefined; done?: boolean | undefined }, by: string): Promise<void> {
  await openFair(container, fair_id)
  const service = fairsOf(container)
  const [task] = await service.listFairTasks({ id, fair_id }, { take: 1 })
  if (!task) return gone()
  const ticked = done === undefined || done === (task.done_at !== null) ? {} : done ? { done_at: now(), done_by: by } : { done_at: null, done_by: null }
  await service.updateFairTasks({ id, ...changes, ...ticked })
}

export async function addCost(container: MedusaContainer, fair_id: string, cost: { title: string; planned: number; actual: number | null }, by: string): Promise<void> {
  await openFair(container, fair_id)
  await fairsOf(container).createFairCosts({ ...cost, fair_id, written_by: by })
}

export async function changeCost(container: MedusaContainer, fair_id: string, id: string, changes: { title?: string | undefined; planned?: number | undefined; actual?: number | null | undefined }, by: string): Promise<void> {
  await openFair(container, fair_id)
  const service = fairsOf(container)
  const [cost] = await service.listFairCosts({ id, fair_id }, { take: 1 })
  if (!cost) return gone()
  await service.updateFairCosts({ id, ...changes, written_by: by })
}

/** Puts somebody in a booth for some hours of a day of the fair. */
export async function addShift(container: MedusaContainer, fair_id: string, shift: { booth_id: string; on: string; from: string; to: string; name: string; phone: string | null }, _by: string): Promise<void> {
  const fair = await openFair(container, fair_id)
  if (shift.on < fair.first_day || shift.on > fair.last_day) refused(`Ngày trực phải từ ${dayText(fair.first_day)} tới ${dayText(fair.last_day)}.`, "not_a_day_of_it")
  const service = fairsOf(container)
  const [booth] = await service.listFairBooths({ id: shift.booth_id, fair_id }, { take: 1 })
  if (!booth) return gone()
  await service.createFairShifts({ ...shift, fair_id })
}

export async function removeShift(container: MedusaContainer, fair_id: string, id: string): Promise<void> {
  await openFair(container, fair_id)
  const service = fairsOf(container)
  const [shift] = await service.listFairShifts({ id, fair_id }, { take: 1 })
  if (!shift) return gone()
  await service.deleteFairShifts(id)
}
