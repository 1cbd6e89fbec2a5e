import type { MedusaContainer } from "@medusajs/framework/types"
import type { LotView } from "../http/lots"
import type { JourneyStep } from "../http/trace"
import type { EpcisModuleService } from "../modules/epcis"
import { bareWord } from "../rules/epcis"
import { EPCIS_MODULE } from "../modules/epcis/name"

export const epcisOf = (container: MedusaContainer): EpcisModuleService => container.resolve(EPCIS_MODULE)

type Locale = "vi" | "en"

/** Steps of the Core Business Vocabulary in a buyer's words. */
const STEP_NAMES: Record<string, { vi: string; en: string }> = {
  accepting: { vi: "Nhận hàng", en: "Accepted" },
  arriving: { vi: "Tới nơi", en: "Arrived" },
  assembling: { vi: "Ghép bộ", en: "Assembled" },
  collecting: { vi: "Gom hàng", en: "Collected" },
  commissioning: { vi: "Bắt đầu lô", en: "Lot begun" },
  creating_class_instance: { vi: "Làm ra hàng", en: "Made" },
  cycle_counting: { vi: "Kiểm đếm", en: "Counted" },
  decommissioning: { vi: "Bỏ mã", en: "Decommissioned" },
  departing: { vi: "Rời kho", en: "Departed" },
  destroying: { vi: "Tiêu hủy", en: "Destroyed" },
  disassembling: { vi: "Tách bộ", en: "Taken apart" },
  holding: { vi: "Tạm giữ", en: "Held" },
  inspecting: { vi: "Kiểm tra", en: "Inspected" },
  loading: { vi: "Bốc lên xe", en: "Loaded" },
  packing: { vi: "Đóng thùng", en: "Packed" },
  picking: { vi: "Soạn hàng", en: "Picked" },
  receiving: { vi: "Nhận tại nhà đóng gói", en: "Received at the packhouse" },
  repackaging: { vi: "Đóng gói lại", en: "Repacked" },
  returning: { vi: "Trả về", en: "Returned" },
  sampling: { vi: "Lấy mẫu", en: "Sampled" },
  sensor_reporting: { vi: "Đo tự động", en: "Measured by sensor" },
  shipping: { vi: "Gửi đi", en: "Shipped" },
  staging_outbound: { vi: "Chờ gửi", en: "Ready to ship" },
  storing: { vi: "Cất kho", en: "Stored" },
  transporting: { vi: "Vận chuyển", en: "In transport" },
  unloading: { vi: "Dỡ hàng", en: "Unloaded" },
  unpacking: { vi: "Mở thùng", en: "Unpacked" },
}

/** A step of the vocabulary in a buyer's words, however it is spelt. */
export const stepName = (step: unknown, locale: Locale): string => STEP_NAMES[bareWord(step) ?? ""]?.[locale] ?? (locale === "vi" ? "Việc ở nhà đóng gói" : "At the packhouse")

/** What a packhouse's own system told of these lots and no operation of ours came of. */
export async function capturedSteps(container: MedusaContainer, { lots, locale }: { lots: readonly LotView[]; locale: Locale }): Promise<JourneyStep[]> {
  const byId = new Map(lots.map(({ id, code }) => [id, code]))
  if (byId.size === 0) return []
  const rows = await epcisOf(container).listCapturedEvents({ lot_ids: { $overlap: [...byId.keys()] }, operation_id: null } as object, { take: 200, order: { event_time: "ASC", id: "ASC" } })
  return rows.map((row): JourneyStep => ({
    id: row.id,
    kind: "told",
    at: new Date(row.event_time).toISOString(),
    until: null,
    title: stepName(row.biz_step, locale),
    facts: [],
    lots: row.lot_ids.flatMap((id) => byId.get(id) ?? []),
    place: null,
    proof: null,
    photos: [],
  }))
}
