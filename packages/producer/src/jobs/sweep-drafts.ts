import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/territory/rules"
import { now } from "../clock"
import { producersOf } from "../files"

export const config = { name: "sweep-drafts", schedule: "20 19 * * *" }

const DAY = 86_400_000

/** Every night: drafts that nobody opens any more, and files that never arrived whole or have been used. */
export default async function sweepDrafts(container: MedusaContainer): Promise<void> {
  const producers = producersOf(container)
  const at = now()
  const before = async (name: "draft_kept" | "upload_kept") => new Date(at.getTime() - (await producers.daysOf(name, todayInVietnam(at))) * DAY)
  await producers.sweep({ drafts_before: await before("draft_kept"), uploads_before: await before("upload_kept") })
}
