import { daysBetween, dayText, dayOf, isDay, type Day } from "./day"
import type { NewEntry, Place } from "./entry"
import { breaks, intervalOf, openInterval, placeIdOf, takingOf, tooEarly, type Interval, type Taking } from "./intervals"
import { kindSpec } from "./kinds"
import type { Problem } from "./problem"
import { isWellFormed, settleContent, tidyText } from "./settle-content"

/** A plot or an apiary as the rules need it. */
export interface KnownPlace {
  id: string
  of: "plot" | "apiary"
  name: string
  closed_on: Day | null
}

/** An entry that may be put right: the first one of its row of corrections. */
export interface Corrigible {
  id: string
  kind: NewEntry["kind"]
  /** the first entry of the row; its own id when it corrects nothing */
  root: string
}

/** What the book knows when an entry is judged. Leave out what you cannot know: a phone judges by what it has, the server by everything. */
export interface BookFacts {
  today: Day
  places: readonly KnownPlace[]
  /** in force, of the place of the entry: without those that were withdrawn, corrected ones as corrected; `entry_id` is the first of the row */
  intervals: readonly Interval[]
  takings: readonly Taking[]
  /** the entry `corrects` names */
  corrected: Corrigible | null
}

export interface Verdict {
  /** the entry in the form that is kept */
  entry: NewEntry
  /** one is enough to refuse it */
  problems: Problem[]
  warnings: Problem[]
  /** harvests and extractions already in the book that this entry shows to have come too early. It is true all the same, so it is taken; they are marked */
  breaks: Taking[]
}

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
/** Older than this is rather a wrong year than a late note; an orchard was planted long ago. */
const LONG_AGO = 400
const LONGEST_REASON = 500

/** Largest file the server takes; a phone shrinks photos far below. */
export const MAX_FILE_BYTES = 12 * 1024 * 1024
export const MAX_FILES = 10
export const FILE_TYPES = {
  photo: ["image/jpeg", "image/png", "image/webp", "image/avif"],
  voice: ["audio/webm", "audio/ogg", "audio/mp4", "audio/mpeg", "audio/aac"],
} as const

/**
 * Judges an entry against the book. A harvest or an extraction inside an interval is refused. A spray that comes to light after the harvest is
 * a fact nobody may be made to hide: it is taken, and the harvest it touches is marked.
 */
export function checkEntry(typed: NewEntry, facts: BookFacts): Verdict {
  const problems: Problem[] = []
  const warnings: Problem[] = []
  const add = (code: string, vi: string, en: string) => problems.push({ code, vi, en })
  const { id, kind, happened_on, corrects } = typed
  const spec = kindSpec(kind)
  let content = typed.content

  if (!UUID_V7.test(id)) add("wrong_id", "Mã của mục không phải UUIDv7. Hãy cập nhật ứng dụng.", "The entry's id is no UUIDv7. Please update the app.")
  if (!isDay(happened_on)) add("wrong_day", "Ngày làm chưa đúng. Hãy chọn lại ngày.", "The day is not right. Please choose it again.")
  else if (happened_on > facts.today) add("in_future", `Ngày ${dayText(happened_on)} chưa tới. Hãy chọn lại ngày, và xem đồng hồ của máy.`, `${dayText(happened_on)} has not come yet. Please choose the day again and check the phone's clock.`)
  else if (kind !== "planting_material" && daysBetween(happened_on, facts.today) > LONG_AGO) warnings.push({ code: "long_ago", vi: `Việc này đã quá lâu (${dayText(happened_on)}). Hãy xem lại năm.`, en: `That was long ago (${dayText(happened_on)}). Please check the year.` })
  if (isDay(happened_on) && !Number.isNaN(Date.parse(typed.recorded_at)) && happened_on > dayOf(typed.recorded_at)) warnings.push({ code: "clock", vi: "Đồng hồ của máy chậm hơn ngày làm. Hãy chỉnh lại giờ.", en: "The phone's clock is behind the day of the entry. Please set it." })

  const place = checkPlace(typed.place, facts.places, { kind, happened_on, add })

  if (corrects === null) {
    if (content === null) add("nothing_written", "Mục này trống. Hãy ghi việc đã làm.", "The entry is empty. Please write what was done.")
  } else {
    if (!facts.corrected) add("corrects_unknown", "Không có mục mà bạn muốn sửa trong sổ. Hãy đồng bộ lại rồi sửa.", "The entry you want to put right is not in the book. Sync, then try again.")
    else if (facts.corrected.kind !== kind) add("corrects_other_kind", `Mục được sửa là “${kindSpec(facts.corrected.kind).label.vi}”, không phải “${spec.label.vi}”. Hãy bỏ mục cũ và ghi mục mới.`, `The entry to put right is “${kindSpec(facts.corrected.kind).label.en}”, not “${spec.label.en}”. Withdraw it and write a new one.`)
    if (!typed.reason?.trim()) add("no_reason", "Hãy ghi lý do sửa.", "Please say why it is corrected.")
  }
  if (typed.reason && (typed.reason.length > LONGEST_REASON || !isWellFormed(typed.reason))) add("too_long", `Lý do dài nhất ${LONGEST_REASON} ký tự.`, `The reason may have ${LONGEST_REASON} characters at most.`)
  checkAttachments(typed.attachments, add)

  if (content && isDay(happened_on)) {
    const settled = settleContent({ kind, happened_on, content })
    content = settled.content
    problems.push(...settled.problems)
    warnings.push(...settled.warnings)
  }
  const entry: NewEntry = { ...typed, content, reason: (typed.reason && tidyText(typed.reason)) || null }
  if (problems.length > 0) return { entry, problems, warnings, breaks: [] }

  const root = facts.corrected?.root ?? id
  const others = <Row extends { entry_id: string }>(rows: readonly Row[]) => rows.filter((row) => row.entry_id !== root)
  const taking = takingOf(root, entry)
  if (taking) {
    const open = openInterval({ place_id: taking.place_id, on: happened_on, kind: taking.kind, intervals: others(facts.intervals) })
    if (open) problems.push(tooEarly(open, place?.name ?? taking.place_id))
  }
  const interval = intervalOf(root, entry)
  const broken = interval ? others(facts.takings).filter((one) => breaks(one, interval)) : []
  if (interval && broken.length > 0) warnings.push(lateInterval(interval, broken, place?.name ?? interval.place_id))
  return { entry, problems, warnings, breaks: broken }
}

function checkAttachments(attachments: NewEntry["attachments"], add: PlaceCheck["add"]): void {
  if (attachments.length > MAX_FILES) add("too_many_files", `Mỗi mục nhiều nhất ${MAX_FILES} ảnh và ghi âm.`, `An entry may have ${MAX_FILES} photos and voice notes at most.`)
  for (const { sha256, mime, bytes, kind } of attachments) {
    const right = /^[0-9a-f]{64}$/.test(sha256) && (FILE_TYPES[kind] as readonly string[]).includes(mime) && Number.isInteger(bytes) && bytes > 0 && bytes <= MAX_FILE_BYTES
    if (!right) add("wrong_file", "Có ảnh hoặc ghi âm không đúng loại hoặc nặng hơn 12 MB. Hãy bỏ tệp đó ra.", "A photo or voice note is of a wrong type or larger than 12 MB. Please take it out.")
  }
}

interface PlaceCheck {
  kind: NewEntry["kind"]
  happened_on: Day
  add: (code: string, vi: string, en: string) => void
}

function checkPlace(place: Place, places: readonly KnownPlace[], { kind, happened_on, add }: PlaceCheck): KnownPlace | null {
  const spec = kindSpec(kind)
  if (!place) {
    if (spec.place_required) add("no_place", spec.place === "apiary" ? "Hãy chọn trại ong." : "Hãy chọn thửa.", spec.place === "apiary" ? "Please choose the apiary." : "Please choose the plot.")
    return null
  }
  const known = places.find(({ id }) => id === placeIdOf(place))
  const of = "plot_id" in place ? "plot" : "apiary"
  if (!known || known.of !== of) add("unknown_place", "Thửa hoặc trại ong này không có trong sổ của bạn. Hãy chọn lại.", "That plot or apiary is not in your book. Please choose again.")
  else if (spec.place === "none" || (spec.place !== "either" && spec.place !== of)) add("wrong_place", `“${spec.label.vi}” không ghi theo ${of === "plot" ? "thửa" : "trại ong"}.`, `“${spec.label.en}” is not written for ${of === "plot" ? "a plot" : "an apiary"}.`)
  else if (known.closed_on && happened_on > known.closed_on) add("place_closed", `${known.name} đã đóng từ ${dayText(known.closed_on)}. Hãy chọn nơi khác hoặc ngày sớm hơn.`, `${known.name} was closed on ${dayText(known.closed_on)}. Choose another place or an earlier day.`)
  return known ?? null
}

function lateInterval(interval: Interval, broken: readonly Taking[], placeName: string): Problem {
  const days = broken.map(({ happened_on }) => dayText(happened_on)).join(", ")
  const until = interval.until === null ? null : dayText(interval.until)
  return interval.kind === "pesticide"
    ? { code: "breaks_harvest", vi: `${placeName} đã có mục thu hoạch ngày ${days}, trước ngày được hái (${until}). Mục hái đó sẽ bị đánh dấu và lô hàng có thể bị giữ lại.`, en: `${placeName} was harvested on ${days}, before harvest is allowed (${until}). That harvest will be marked and its lot may be held.` }
    : { code: "breaks_harvest", vi: `${placeName} đã có mục quay mật ngày ${days}, trước ngày được quay${until ? ` (${until})` : ""}. Mục đó sẽ bị đánh dấu và lô hàng có thể bị giữ lại.`, en: `Honey was taken from ${placeName} on ${days}, before it is allowed${until ? ` (${until})` : ""}. That entry will be marked and its lot may be held.` }
}
