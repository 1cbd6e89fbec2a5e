import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/territory/rules"
import { now } from "../clock"
import { producersOf } from "../files"
import { dayText } from "../rules/in-words"
import { refused } from "../refusals"
import { readTaxId } from "../rules"
import type { ApplicationRow } from "./view"

const DAY = 86_400_000

/** Who was refused hands in anew after some time only, long enough to mend what was wrong. The same tax id, registration or telephone is the same applicant. */
export async function refuseTooSoon(container: MedusaContainer, { id, tax_id, registration_number, representative_phone }: ApplicationRow): Promise<void> {
  const producers = producersOf(container)
  const taxIds = [tax_id, readTaxId(tax_id) ?? ""].filter(Boolean)
  const earlier = await producers.listProducerApplications(
    { id: { $ne: id }, state: "refused", $or: [{ representative_phone }, { registration_number }, ...(taxIds.length > 0 ? [{ tax_id: taxIds }] : [])] },
    { take: 50, select: ["id", "code"] },
  )
  if (earlier.length === 0) return
  const [last] = await producers.listApplicationStepTakens({ application_id: earlier.map((row) => row.id), to_state: "refused" }, { take: 1, order: { at: "DESC", id: "DESC" } })
  if (!last) return
  const days = await producers.daysOf("reapply_after_refusal", todayInVietnam(new Date(last.at)))
  const from = todayInVietnam(new Date(new Date(last.at).getTime() + days * DAY))
  if (todayInVietnam(now()) >= from) return
  const code = earlier.find((row) => row.id === last.application_id)?.code ?? ""
  refused(`Đơn ${code} bị từ chối ngày ${dayText(todayInVietnam(new Date(last.at)))}: ${last.reason ?? ""} Bạn nộp lại được từ ngày ${dayText(from)}; bản này vẫn được giữ.`, "too_soon")
}
