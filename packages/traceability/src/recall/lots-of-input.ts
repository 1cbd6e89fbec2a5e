import type { MedusaContainer } from "@medusajs/framework/types"
import { logbookOf } from "../logbook/modules"
import { lotsOf } from "../lots/module"

/** A season and a bit: what was put on a tree longer ago is not in its fruit. */
const DAYS = 400

const daysAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * Lots something went into: bought ingredients of that name or batch, and harvests of the 400 days after the logbook says it was
 * used at that place. Text is compared without case; the whole name or a part of it, at least three letters.
 */
export async function lotsOfInput(container: MedusaContainer, text: string): Promise<string[]> {
  if (text.length < 3) return []
  const lots = lotsOf(container)
  const [bought, uses] = await Promise.all([lots.boughtInputs(text), logbookOf(container).usesOfInput(text)])
  const places = [...new Set(uses.map(({ place_id }) => place_id))]
  const harvests = places.length === 0 ? [] : await lots.listLots({ kind: "harvest", $or: [{ plot_id: places }, { apiary_id: places }] }, { take: null, select: ["id", "plot_id", "apiary_id", "made_on"] })
  const treated = harvests.filter(({ plot_id, apiary_id, made_on }) => uses.some(({ place_id, happened_on }) => (place_id === plot_id || place_id === apiary_id) && happened_on <= made_on && made_on <= daysAfter(happened_on, DAYS)))
  return [...new Set([...bought, ...treated.map(({ id }) => id)])]
}
