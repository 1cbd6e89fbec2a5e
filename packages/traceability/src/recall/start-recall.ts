import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { audit } from "@ocop/access/audit"
import { now } from "../clock"
import { LotEvents } from "../events"
import type { RecallSelection, StartRecall } from "../http/lots"
import { blockLots, letGo } from "../lots/block-lots"
import { lotsOf } from "../lots/module"
import { notFound, refused } from "../refusals"
import type { LotActor } from "../modules/lots"
import { readReach } from "./reach"

/**
 * Runs a recall. A drill and a proposal change no lot; a hold or recall takes everything reached off sale at once. Emits
 * `lot.recalled`, after which buyers are written to. Answers its id.
 */
export async function startRecall(container: MedusaContainer, { kind, selection, reason, answers_id, by }: StartRecall & { by: LotActor }): Promise<string> {
  const lots = lotsOf(container)
  const at = now()
  const answered = answers_id ? await openRun(container, answers_id) : null
  // What was proposed is what is decided on, not what would be found today in its place.
  const picked = answered ? { picked: await pickedOf(container, answered.id), text: answered.selection_text } : {}
  const reach = await readReach(container, { selection: answered ? (answered.selection as RecallSelection) : selection, ...picked, shown: 0 })
  const { reached, counts } = reach
  const { id, code } = await lots.writeRecall({
    kind,
    selection: reach.selection,
    selection_text: reach.selection_text,
    reason,
    answers_id: answers_id ?? null,
    lots: counts.lots,
    orders: counts.orders,
    shipped: counts.shipped + counts.counter,
    took_ms: reach.took_ms,
    by,
    at,
    lot_ids: reached.lot_ids,
    picked: reached.picked,
  })
  if (kind === "hold" || kind === "recall") {
    await blockLots(container, { lot_ids: reached.picked, kind, reason, by, recall_id: id, at })
    await audit(container, { subject: "recall", subject_id: id, before: null, after: { code, kind, lots: counts.lots, reason } })
  }
  if (kind === "recall") await container.resolve(Modules.EVENT_BUS).emit({ name: LotEvents.RECALLED, data: { id } })
  return id
}

async function openRun(container: MedusaContainer, id: string) {
  const lots = lotsOf(container)
  const [run] = await lots.listRecalls({ id }, { take: 1 })
  if (!run || run.kind === "drill" || run.kind === "lift") return notFound("Không có đề nghị hay lệnh tạm giữ này.")
  const [answer] = await lots.listRecalls({ answers_id: id }, { take: 1 })
  if (answer) refused(`${run.code} đã được xử lý bằng ${answer.code}.`, "answered_already")
  return run
}

const pickedOf = async (container: MedusaContainer, recall_id: string): Promise<string[]> =>
  (await lotsOf(container).listRecallLots({ recall_id, picked: true }, { take: null, select: ["lot_id"] })).map(({ lot_id }) => lot_id)

/** Gives back to the shelves what this hold or recall took off them, and nothing that another one holds. */
export async function liftRecall(container: MedusaContainer, { id, reason, by }: { id: string; reason: string; by: LotActor }): Promise<string> {
  const lots = lotsOf(container)
  const run = await openRun(container, id)
  if (run.kind === "proposal") refused("Đề nghị chưa tạm giữ lô nào, nên không có gì để cho bán lại.", "wrong_step")
  const steps = await lots.listLotSteps({ recall_id: id, kind: ["hold", "recall"] }, { take: null, select: ["lot_id"] })
  const ids = steps.map(({ lot_id }) => lot_id)
  const last = await lots.lastBlocks(ids)
  const ours = last.filter(({ recall_id }) => recall_id === id).map(({ lot_id }) => lot_id)
  const lift = await lots.writeRecall({
    kind: "lift", selection: run.selection as RecallSelection, selection_text: run.selection_text, reason, answers_id: id, lots: ours.length, orders: run.orders, shipped: run.shipped, took_ms: 0, by, at: now(), lot_ids: ours, picked: ours,
  })
  // A hold that this run decided on ends with it; any other one stays.
  const still_held = (await lots.holdsBefore({ lot_ids: ours, recall_id: id })).filter((hold) => hold.recall_id === null || hold.recall_id !== run.answers_id)
  await letGo(container, { lot_ids: ours, reason, by, recall_id: lift.id, still_held })
  await audit(container, { subject: "recall", subject_id: id, before: { code: run.code, kind: run.kind }, after: { code: lift.code, kind: "lift", lots: ours.length, reason } })
  return lift.id
}
