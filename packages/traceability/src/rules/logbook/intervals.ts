import { addDays, dayText, type Day } from "./day"
import type { NewEntry, Place } from "./entry"
import type { EntryKind } from "./kinds"
import type { Problem } from "./problem"

/** A spray, a treatment of bees or a feeding: until it is over nothing may be taken from that place. */
export interface Interval {
  entry_id: string
  kind: "pesticide" | "treatment" | "feeding"
  place_id: string
  /** product, drug or feed, in the words of the entry */
  name: string
  happened_on: Day
  /** the first day something may be taken again; null while feeding goes on */
  until: Day | null
}

/** A harvest or an extraction. */
export interface Taking {
  entry_id: string
  kind: "harvest" | "extraction"
  place_id: string
  happened_on: Day
}

export const placeIdOf = (place: Place): string | null => (place ? ("plot_id" in place ? place.plot_id : place.apiary_id) : null)

const INTERVAL_KINDS: readonly EntryKind[] = ["pesticide", "treatment", "feeding"]
const TAKING_KINDS: readonly EntryKind[] = ["harvest", "extraction"]

export const opensInterval = (kind: EntryKind): kind is Interval["kind"] => INTERVAL_KINDS.includes(kind)
export const takes = (kind: EntryKind): kind is Taking["kind"] => TAKING_KINDS.includes(kind)

type Written = Pick<NewEntry, "kind" | "happened_on" | "place" | "content">

/** The interval an entry opens; null for other kinds, and for one that was withdrawn. `id` is the entry's own or, in a correction, that of the first. */
export function intervalOf(id: string, { kind, happened_on, place, content }: Written): Interval | null {
  const place_id = placeIdOf(place)
  if (!content || !place_id || !opensInterval(kind)) return null
  const facts = { entry_id: id, kind, place_id, happened_on }
  if (kind === "pesticide") return { ...facts, name: String(content.product), until: content.earliest_harvest as Day }
  if (kind === "treatment") return { ...facts, name: String(content.drug), until: content.earliest_extraction as Day }
  return { ...facts, name: String(content.feed), until: content.stop_on ? addDays(content.stop_on as Day, 1) : null }
}

export function takingOf(id: string, { kind, happened_on, place, content }: Written): Taking | null {
  const place_id = placeIdOf(place)
  return content && place_id && takes(kind) ? { entry_id: id, kind, place_id, happened_on } : null
}

/**
 * VietGAP (TCVN 11892-1:2017): nothing is harvested before the interval on the label is over. A spray after the harvest says nothing about
 * it; one on the same day does, since a day has no order.
 */
export const breaks = (taking: Taking, interval: Interval): boolean =>
  taking.place_id === interval.place_id &&
  (taking.kind === "harvest") === (interval.kind === "pesticide") &&
  interval.happened_on <= taking.happened_on &&
  (interval.until === null || taking.happened_on < interval.until)

/** From when something may be taken from a place, and which interval ends last; null when nothing stands in the way on that day. */
export function openInterval({ place_id, on, kind, intervals }: { place_id: string; on: Day; kind: Taking["kind"]; intervals: readonly Interval[] }): Interval | null {
  const open = intervals.filter((interval) => breaks({ entry_id: "", kind, place_id, happened_on: on }, interval))
  return open.reduce<Interval | null>((last, one) => (!last || one.until === null || (last.until !== null && one.until > last.until) ? one : last), null)
}

/** Which spray, which plot, the first day it is allowed. */
export function tooEarly(interval: Interval, placeName: string): Problem {
  const on = dayText(interval.happened_on)
  if (interval.until === null) {
    return { code: "still_feeding", vi: `${placeName} còn cho ong ăn từ ${on}, chưa quay mật được. Hãy ghi ngày cho ăn cuối vào mục đó rồi quay mật từ ngày hôm sau.`, en: `${placeName}: the bees have been fed since ${on} and still are. Note the last day of feeding in that entry; honey may be extracted from the day after.` }
  }
  const from = dayText(interval.until)
  switch (interval.kind) {
    case "pesticide":
      return { code: "before_interval_end", vi: `${placeName} đã phun ${interval.name} ngày ${on}, chưa hết thời gian cách ly. Được hái từ ${from}.`, en: `${placeName} was sprayed with ${interval.name} on ${on} and the pre-harvest interval is not over. It may be harvested from ${from}.` }
    case "treatment":
      return { code: "before_interval_end", vi: `${placeName} đã dùng ${interval.name} ngày ${on}, chưa hết thời gian ngừng thuốc. Được quay mật từ ${from}.`, en: `${placeName} was treated with ${interval.name} on ${on} and the withdrawal period is not over. Honey may be extracted from ${from}.` }
    case "feeding":
      return { code: "before_interval_end", vi: `${placeName} có cho ong ăn từ ${on}. Được quay mật từ ${from}.`, en: `${placeName}: the bees were fed from ${on}. Honey may be extracted from ${from}.` }
  }
}
