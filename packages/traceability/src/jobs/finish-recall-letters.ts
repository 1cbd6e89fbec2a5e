import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../clock"
import { lotsOf } from "../lots/module"
import { writeToBuyers } from "../recall/write-to-buyers"

export const config = { name: "finish-recall-letters", schedule: "*/10 * * * *" }

const DAYS = 3

/** Letters of the last days' recalls that a dead process or a mail server that was away left unsent; also to whom a box was still under way. */
export default async function finishRecallLetters(container: MedusaContainer): Promise<void> {
  const recalls = await lotsOf(container).listRecalls({ kind: "recall", at: { $gte: new Date(now().getTime() - DAYS * 86_400_000) } }, { take: null, select: ["id"] })
  for (const { id } of recalls) await writeToBuyers(container, id)
}
