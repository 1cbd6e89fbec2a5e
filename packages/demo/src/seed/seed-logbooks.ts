import { createHash } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import { slugOf } from "@ocop/territory/rules"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { LOGBOOK_MODULE, type LogbookModuleService } from "@ocop/traceability/modules/logbook"
import { addDays, type Attachment, dayOf, toQuantity, type EntryKind, type NewEntry, type Place, type UnitKey } from "@ocop/traceability/rules/logbook"
import { appendLogbookEntriesWorkflow, choosePhotoWorkflow, savePlaceWorkflow, signLogbookHeadsWorkflow } from "@ocop/traceability/workflows"
import { DEMO_BOOKS, type DemoBook, type DemoPhoto, type DemoWriting } from "../data/logbooks"
import { PRODUCERS } from "../data/producers"
import { PRODUCTS } from "../data/products"
import { drawProduct, drawStrip, rasterise } from "../drawings"
import type { SeedContext } from "./context"

/** The books began with the year that is told; what was planted before is written down at their beginning. */
const BEGAN_DAYS_AGO = 330
const PHOTO_WIDTH = 800

/** Growing areas, plots, apiaries and a year of entries, written through the workflow so that the chains are real. A book that has been begun is left alone. */
export async function seedLogbooks(context: SeedContext, producers: Map<string, string>): Promise<void> {
  const logbook = context.container.resolve<LogbookModuleService>(LOGBOOK_MODULE)
  for (const book of DEMO_BOOKS) {
    const producer_id = producers.get(book.producer)!
    if ((await logbook.headOf(producer_id)).seq > 0) continue
    const by = await keeperOf(context, producer_id, book)
    const placeOf = await seedPlaces(context, { producer_id, book, by })
    const photos = await drawPhotos(book)
    const entries = book.writings.map((writing, index) => entryOf(writing, index, book, { placeOf, photos }))
    const { result } = await appendLogbookEntriesWorkflow(context.container).run({ input: { producer_id, author_id: by.id, device_id: "demo-phone", entries, at: now().toISOString(), as_recorded: true } })
    const refused = result.results.find(({ status }) => status === "refused")
    if (refused) throw new Error(`Demo entry ${refused.id} of ${book.producer} was refused: ${refused.problem?.vi}`)
    for (const { attachment, content } of photos.values()) {
      const { sha256, bytes, mime } = attachment
      await logbook.keepFile({ id: generateEntityId(undefined, "lbfile"), producer_id, sha256, stored_sha256: sha256, kind: "photo", mime, bytes, added_at: now(), content })
      await choosePhotoWorkflow(context.container).run({ input: { producer_id, sha256, shown: true, by_id: by.id, at: now().toISOString() } })
    }
  }
  await signLogbookHeadsWorkflow(context.container).run({ input: { at: now().toISOString() } })
}

async function keeperOf({ container }: SeedContext, producer_id: string, { producer, keeper }: DemoBook): Promise<{ id: string; name: string }> {
  const members = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const [known] = await members.listProducerMembers({ producer_id, name: keeper }, { take: 1 })
  const member = known ?? (await members.createProducerMembers({ producer_id, name: keeper, identifier: `so-ghi-chep.${producer}@vuquang.example`, role: "owner", state: "active" }))
  return { id: member.id, name: member.name }
}

interface SeedPlaces {
  producer_id: string
  book: DemoBook
  by: { id: string; name: string }
}

async function seedPlaces({ container }: SeedContext, { producer_id, book, by }: SeedPlaces): Promise<Map<string, Place>> {
  const logbook = container.resolve<LogbookModuleService>(LOGBOOK_MODULE)
  const began = addDays(dayOf(now()), -BEGAN_DAYS_AGO)
  const { code, valid_from } = PRODUCERS.find(({ handle }) => handle === book.producer)!.unit
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const unit = directory.find({ code, valid_from })
  /** The commune at the time: the one that stood there when it was written down. */
  const communeOn = (day: string) => {
    const then = (unit && directory.successors(unit, day)[0]) ?? { code, valid_from }
    return { commune_code: then.code, commune_valid_from: then.valid_from }
  }
  const granted = book.area && `20${book.area.code.slice(-2)}-06-01`
  const sized = (value: number, unit: UnitKey) => ({ area_value: value, area_unit: unit, area_m2: toQuantity(value, unit).si })
  const save = async (of: "growing_area" | "plot" | "apiary", values: Record<string, unknown>) => {
    const filters = [{ producer_id, name: String(values.name) }, { take: 1 }] as const
    const [known] = of === "growing_area" ? await logbook.listGrowingAreas(...filters) : of === "plot" ? await logbook.listPlots(...filters) : await logbook.listApiaries(...filters)
    return known?.id ?? (await savePlaceWorkflow(container).run({ input: { of, producer_id, values: { ...values, ...communeOn(of === "growing_area" ? (granted ?? began) : began), closed_on: null }, by, at: `${began}T01:00:00.000Z` } })).result
  }
  const growing_area_id = book.area
    ? await save("growing_area", { code: book.area.code, name: book.area.name, issuer: "Chi cục Trồng trọt và BVTV Hà Tĩnh (minh họa)", status: "granted", ...sized(book.area.ha, "ha"), crop: book.area.crop })
    : null
  const places = new Map<string, Place>()
  const crop = String(book.writings.find(({ kind }) => kind === "planting_material")?.content.variety ?? "")
  for (const { name, sao, trees, age } of book.plots) places.set(name, { plot_id: await save("plot", { growing_area_id, name, ...sized(sao, "sao"), crop, trees, planted_year: now().getUTCFullYear() - age }) })
  for (const { name, colonies } of book.apiaries) places.set(name, { apiary_id: await save("apiary", { name, colonies }) })
  return places
}

interface Photo {
  attachment: Attachment
  content: Buffer
}

/** What stands in for the photographs of a book: its goods, and the land they come from. */
async function drawPhotos({ producer, writings }: DemoBook): Promise<Map<DemoPhoto, Photo>> {
  const drawings: Record<DemoPhoto, () => string> = {
    goods: () => drawProduct(PRODUCTS.find((product) => product.producer === producer)!.handle),
    land: () => drawStrip(slugOf(PRODUCERS.find(({ handle }) => handle === producer)!.unit.today)),
  }
  const photos = new Map<DemoPhoto, Photo>()
  for (const of of new Set(writings.flatMap(({ photo }) => photo ?? []))) {
    const content = await rasterise(drawings[of](), PHOTO_WIDTH, "jpeg")
    photos.set(of, { content, attachment: { sha256: createHash("sha256").update(content).digest("hex"), mime: "image/jpeg", bytes: content.length, kind: "photo" } })
  }
  return photos
}

interface Surroundings {
  placeOf: Map<string, Place>
  photos: Map<DemoPhoto, Photo>
}

function entryOf({ kind, ago, place, content, photo, corrects, reason }: DemoWriting, index: number, book: DemoBook, { placeOf, photos }: Surroundings): NewEntry {
  const today = dayOf(now())
  const happened_on = corrects === undefined ? addDays(today, -ago) : addDays(today, -book.writings[corrects]!.ago)
  // In the evening of the day, one minute after the other.
  const recorded_at = new Date(Date.parse(`${addDays(today, -Math.min(ago, BEGAN_DAYS_AGO))}T11:00:00.000Z`) + index * 60_000).toISOString()
  return {
    id: uuidAt(index, book, today),
    kind: kind as EntryKind,
    happened_on,
    recorded_at,
    place: place ? placeOf.get(place)! : null,
    // Days are told as so many before today.
    content: Object.fromEntries(Object.entries(content).map(([field, value]) => [field, field === "stop_on" ? addDays(today, Number(value)) : value])) as NewEntry["content"],
    corrects: corrects === undefined ? null : uuidAt(corrects, book, today),
    reason: reason ?? null,
    attachments: photo ? [photos.get(photo)!.attachment] : [],
  }
}

/** A UUIDv7 that is the same when the seed is run again on the same day. */
function uuidAt(index: number, { producer, writings }: DemoBook, today: string): string {
  const time = (Date.parse(`${addDays(today, -Math.min(writings[index]!.ago, BEGAN_DAYS_AGO))}T11:00:00.000Z`) + index * 60_000).toString(16).padStart(12, "0")
  const rest = createHash("sha256").update(`${producer} ${index}`).digest("hex")
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`
}
