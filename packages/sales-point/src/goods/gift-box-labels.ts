import type { MedusaContainer } from "@medusajs/framework/types"
import { giftBoxContents, lotById, printLabels, shelfAt } from "@ocop/traceability/workflows"
import { notFound } from "../refusals"
import { locationOfPoint } from "./places"

const AT_ONCE = 1_000

/** One label for each gift box of a lot that lies at a point: only the large one has room for what is inside. */
export async function giftBoxLabels(container: MedusaContainer, { point_id, lot_id }: { point_id: string; lot_id: string }): Promise<{ code: string; bytes: Buffer }> {
  const here = (await shelfAt(container, await locationOfPoint(container, point_id))).find((row) => row.lot_id === lot_id)
  if (!here || !(await giftBoxContents(container, { lot_ids: [lot_id] })).has(lot_id)) return notFound("Ở điểm này không còn hộp quà nào của lô ấy.")
  const lot = await lotById(container, lot_id)
  return { code: lot.code, bytes: await printLabels(container, { lot, format: "carton", count: Math.min(here.quantity, AT_ONCE), serials: false, skip: 0 }) }
}
