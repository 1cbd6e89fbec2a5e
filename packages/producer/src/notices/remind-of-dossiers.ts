import type { MedusaContainer } from "@medusajs/framework/types"
import { ANNUAL_CYCLE_MODULE, type AnnualCycleModuleService } from "@ocop/certification/modules/annual-cycle"
import { STATE_NAMES } from "@ocop/certification/rules/year"
import { todayInVietnam } from "@ocop/territory/rules"
import { now } from "../clock"
import { dayText } from "../rules/in-words"
import { tellProducer } from "./tell-producer"

const AT_ONCE = 500

/** A dossier that an office should have dealt with by now: the producer may ask. */
export async function remindOfDossiers(container: MedusaContainer): Promise<void> {
  const year = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
  const late = await year.listDossiers({ due_on: { $ne: null, $lt: todayInVietnam(now()) } } as never, { take: AT_ONCE, order: { due_on: "DESC" } })
  for (const { id, producer_id, title, code, state, due_on } of late) {
    await tellProducer(container, {
      producer_id,
      key: `dossier:${id}:${state}:${due_on}`,
      subject: `Hồ sơ “${title}” đã quá hạn xử lý ngày ${dayText(due_on ?? "")}.`,
      text: `Hồ sơ ${code ?? ""} đang ở bước “${STATE_NAMES[state]?.vi ?? state}”. Bạn có thể nhắn hỏi văn phòng ở đây.`,
    })
  }
}
