import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/territory/rules"
import { now } from "../clock"
import { logbookOf } from "../logbook/modules"
import { openFromLogbook } from "../lots/open-from-logbook"

export const config = { name: "open-missed-lots", schedule: "*/15 * * * *" }

const DAYS = 45
const AT_ONCE = 500

/** Harvests in the book whose lot a dead process did not come to open. Those that have one are left alone. */
export default async function openMissedLots(container: MedusaContainer): Promise<void> {
  const from = todayInVietnam(new Date(now().getTime() - DAYS * 86_400_000))
  for (const kind of ["harvest", "extraction"]) {
    const { rows } = await logbookOf(container).findEntries({ kind, from, limit: AT_ONCE, offset: 0 })
    await openFromLogbook(container, rows.map(({ id }) => id))
  }
}
