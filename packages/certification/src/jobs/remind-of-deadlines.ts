import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ANNUAL_CYCLE_MODULE } from "../modules/annual-cycle/name"
import type { DossierRow } from "../modules/annual-cycle/rows"
import type AnnualCycleModuleService from "../modules/annual-cycle/service"
import { now } from "../modules/certification/clock"
import { dayOf, dayText } from "../rules/time"
import { nextDay, REMIND_DAYS_BEFORE, reminderFor, STATE_NAMES } from "../rules/year"

const AT_ONCE = 500

/** Puts one notice into the office's feed for a dossier that runs out soon, and one when it is late. Nobody is told the same twice. */
export default async function remindOfDeadlines(container: MedusaContainer): Promise<void> {
  const service = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
  const today = dayOf(now())
  const dossiers = (await service.listDossiers({ due_on: { $ne: null, $lte: nextDay(today, REMIND_DAYS_BEFORE) } } as never, { take: AT_ONCE, order: { due_on: "ASC" } })) as DossierRow[]
  const told = await service.listYearReminders({ dossier_id: dossiers.map(({ id }) => id) }, { take: null })
  const due = dossiers.flatMap((dossier) => {
    const kind = reminderFor(dossier.due_on, today)
    const known = told.some((each) => each.dossier_id === dossier.id && each.state === dossier.state && each.due_on === dossier.due_on && each.kind === kind)
    return kind && !known ? [{ dossier, kind }] : []
  })
  for (const { dossier, kind } of due) {
    // The unique line comes first: two servers at once remind once.
    await service.createYearReminders({ dossier_id: dossier.id, state: dossier.state, due_on: dossier.due_on ?? "", kind, reminded_at: now() })
    const day = dayText(dossier.due_on ?? "")
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: "",
      channel: "feed",
      template: "admin-ui",
      data: {
        title: kind === "overdue" ? "Hồ sơ OCOP đã quá hạn" : "Hồ sơ OCOP sắp đến hạn",
        description: `${dossier.code ?? ""} ${dossier.title} (${STATE_NAMES[dossier.state]?.vi ?? dossier.state}), hạn ${day}.`.trim(),
      },
    })
  }
}

export const config = { name: "remind-of-deadlines", schedule: "15 0 * * *" }
