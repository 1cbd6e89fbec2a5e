import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { loadProducts } from "@ocop/catalogue/reading/load-products"
import { placesOf, type Places } from "@ocop/catalogue/reading/places"
import type { CommuneThenNow, LabelFactsView, ProductPageView } from "@ocop/catalogue/http"
import { availabilityOf, type ProductRecord } from "@ocop/catalogue/rules"
import { toPicture, toProductPage } from "@ocop/catalogue/rules/product-view"
import { CERTIFICATION_MODULE, type CertificationModuleService, now } from "@ocop/certification/modules/certification"
import { certificateStateOf, type Decision, isGrant, nextStarChange, starOf, toStarView } from "@ocop/certification/rules"
import type { ProducerType } from "@ocop/producer/http"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import { todayInVietnam } from "@ocop/territory/rules"
import type { LotTree, LotView } from "../http/lots"
import type { TraceCertificate, TraceView } from "../http/trace"
import { lotsOf } from "../lots/module"
import { readLotTree } from "../lots/read-lot-tree"
import { theShop } from "../lots/the-shop"
import { isRestricted, printedGtin, type TraceKey, tracePath } from "../rules/identifiers"
import { LOT_STATE_NAMES, quantityText, THE_SHOP } from "../rules/lots"
import { verdictOf } from "../rules/trace"
import { readBookFacts, toPlaceView } from "./book"
import { capturedSteps } from "./captured"
import { readContents } from "./contents"
import { findTrace, type FoundTrace } from "./find-trace"
import { harvestOf } from "./harvest-of"
import { type MovementRow, tellLots } from "./journey"
import { shortCodeOf } from "./labels"
import { readPublicPlaces } from "./public-places"
import { toTree } from "./tree"

type Locale = "vi" | "en"

/** Papers of a maker that say something of the goods; the rest is between maker and office. */
const PUBLIC_PAPERS = ["food_safety_certificate", "quality_declaration", "growing_area", "test_results"]
const PAPER_NAMES: Record<string, { vi: string; en: string }> = {
  food_safety_certificate: { vi: "Giấy chứng nhận an toàn thực phẩm", en: "Food safety certificate" },
  quality_declaration: { vi: "Bản tự công bố chất lượng", en: "Quality declaration" },
  growing_area: { vi: "Mã số vùng trồng hoặc VietGAP", en: "Growing area code or VietGAP" },
  test_results: { vi: "Phiếu kiểm nghiệm", en: "Test report" },
}

export interface LoadTrace {
  key: Pick<TraceKey, "gtin" | "lot">
  locale: Locale
  at?: Date
}

/** Everything the public may know behind a printed code; null for what nobody printed. */
export async function loadTrace(container: MedusaContainer, { key, locale, at = now() }: LoadTrace): Promise<TraceView | null> {
  const found = await findTrace(container, key)
  if (!found) return null
  const places = await placesOf(container, at)
  const [goods, decisions, tree, contents] = await Promise.all([
    readGoods(container, found, { places, locale, at }),
    container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsOf(found.product_id),
    found.lot ? readLotTree(container, found.lot.id) : null,
    found.lot ? readContents(container, { lot_id: found.lot.id, locale, at }) : [],
  ])
  if (!goods) return null
  const star = starOf(decisions, at)
  const ended = star ? null : endedCertificate(decisions, at)
  const today = todayInVietnam(at)
  const verdict = verdictOf({ lot: tree?.lot ?? null, today, certified: star !== null, certificate_ended_at: ended?.at ?? null })
  const ofLot = tree && goods.producer ? await readLot(container, { tree, producer: goods.producer, places, locale }) : null
  const changes = [nextStarChange(decisions, at)?.toISOString(), ...contents.map(({ star: each }) => each?.changes_at), tree?.lot.best_before && dayAfter(tree.lot.best_before)].filter((each): each is string => Boolean(each) && Date.parse(each!) > at.getTime())
  return {
    gtin: found.gtin,
    printed_gtin: printedGtin(found.gtin),
    restricted: isRestricted(found.gtin),
    path: tracePath({ gtin: found.gtin, lot: tree?.lot.code ?? null }),
    short_code: tree?.lot.kind === "packed" ? await shortCodeOf(container, tree.lot.id) : null,
    verdict,
    lot: tree && toTraceLot(tree, goods.titleOf, locale),
    product: goods.product,
    contents,
    producer: goods.producer && {
      handle: goods.producer.handle,
      name: goods.producer.name,
      type: goods.producer.type,
      address: goods.producer.address,
      path: ofLot?.house ?? null,
    },
    label: goods.label,
    star: star && toStarView(star),
    ended: ended && ended.certificate,
    places: ofLot?.origins ?? [],
    papers: goods.producer?.handle ? await readPapers(container, goods.producer.id, today, locale) : [],
    tests: ofLot?.tests ?? [],
    journey: ofLot?.journey ?? [],
    tree: tree ? toTree(tree, goods.titleOf, locale) : { lots: [], flows: [], more: 0 },
    book: ofLot?.book ?? null,
    buy: goods.buy,
    changes_at: changes.sort()[0] ?? null,
    updated_at: at.toISOString(),
  }
}

interface Maker {
  id: string
  /** null: the shop itself */
  handle: string | null
  name: string
  type: ProducerType | null
  address: string
  commune: CommuneThenNow
}

interface Goods {
  product: TraceView["product"]
  label: LabelFactsView
  producer: Maker | null
  buy: TraceView["buy"]
  titleOf: (lot: LotView) => string
}

/** The product as the shop shows it; one that was taken off the shop is still told as far as it is known. */
async function readGoods(container: MedusaContainer, { product_id, variant_id, lot }: FoundTrace, { places, locale, at }: { places: Places; locale: Locale; at: Date }): Promise<Goods | null> {
  const [record] = await loadProducts(container, { filters: { id: [product_id] }, now: at })
  const producer = lot?.producer_id === THE_SHOP ? await readShop(container, lot.id, { places, at }) : await readMaker(container, lot?.producer_id ?? record?.producer?.id ?? null, places)
  const shop = producer && producer.handle === null ? [producer.name, producer.address].filter(Boolean).join(", ") : null
  if (record) return fromRecord(record, { variant_id, producer, locale, at })
  const [row] = await container.resolve(Modules.PRODUCT).listProducts({ id: [product_id] }, { take: 1, withDeleted: true, select: ["id", "handle", "title", "thumbnail"] })
  if (!row) return null
  return {
    product: { id: row.id, handle: row.handle!, title: row.title, unit: null, picture: toPicture(row.thumbnail ?? "", row.title), story: null, demo: false, listed: false },
    label: { net_quantity: null, ingredients: null, shelf_life_days: null, shelf_life: null, storage: null, usage: null, warnings: null, origin: producer?.address ?? "", responsible_party: shop, standards: null },
    producer,
    buy: null,
    titleOf: titledAs({ id: row.id, title: row.title }),
  }
}

function fromRecord(record: ProductRecord, { variant_id, producer, locale, at }: { variant_id: string | null; producer: Maker | null; locale: Locale; at: Date }): Goods {
  const page: ProductPageView = toProductPage({ product: record, star: null, related: [], now: at, locale })
  const variant = record.variants.find(({ id }) => id === variant_id)
  const available = page.variants.find(({ id }) => id === (variant_id ?? page.variant_id))
  const unit = record.variants.length > 1 ? (variant?.title[locale] ?? null) : (record.unit?.[locale] ?? variant?.title[locale] ?? null)
  return {
    product: { id: record.id, handle: record.handle, title: page.title, unit, picture: page.picture, story: page.story, demo: record.provenance === "demo", listed: true },
    label: page.label,
    producer,
    buy: available && available.price !== null && availabilityOf({ for_sale: !record.showcase, available: available.available }) !== "out" && !record.showcase ? { price: available.price, unit: unit ?? available.title } : null,
    titleOf: titledAs({ id: record.id, title: page.title }),
  }
}

/** Boxes of these goods go by its name as the shop shows it; what a gift box was made of keeps its own. */
const titledAs = (product: { id: string; title: string }) => (each: LotView) => (each.kind === "packed" && each.product_id === product.id ? product.title : each.title)

/** The operator, at the point where it made the lot up. */
async function readShop(container: MedusaContainer, lot_id: string, { places, at }: { places: Places; at: Date }): Promise<Maker> {
  const [shop, [made]] = await Promise.all([theShop(container, at), lotsOf(container).listLotMovements({ lot_id, kind: "release" }, { take: 1, order: { at: "ASC", id: "ASC" }, select: ["id", "stock_location_id"] })])
  const { data } = made ? await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "stock_location", fields: ["id", "sales_point.commune_code", "sales_point.commune_valid_from"], filters: { id: made.stock_location_id } }) : { data: [] }
  const [place] = data as { sales_point: { commune_code: string; commune_valid_from: string } | null }[]
  const { name, slug, then } = place?.sales_point ? places.commune({ code: place.sales_point.commune_code, valid_from: place.sales_point.commune_valid_from }) : { name: "", slug: "", then: null }
  return { id: THE_SHOP, handle: null, name: shop.name, type: null, address: shop.address, commune: { name, slug, then } }
}

async function readMaker(container: MedusaContainer, id: string | null, places: Places): Promise<Maker | null> {
  if (!id) return null
  const [row] = await container.resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers({ id: [id] }, { take: 1, withDeleted: true })
  if (!row) return null
  const key = { code: row.commune_code, valid_from: row.commune_valid_from }
  const { name, slug, then } = places.commune(key)
  const unit = places.unitToday(key)
  return { id: row.id, handle: row.handle, name: row.name, type: row.type as ProducerType | null, address: unit ? `${unit.full_name}, ${unit.province_name}` : name, commune: { name, slug, then } }
}

interface OfLot {
  journey: TraceView["journey"]
  tests: TraceView["tests"]
  book: TraceView["book"]
  origins: TraceView["places"]
  house: string | null
}

async function readLot(container: MedusaContainer, { tree, producer, places, locale }: { tree: LotTree; producer: Maker; places: Places; locale: Locale }): Promise<OfLot> {
  // What the shop made up tells of itself only: each thing inside has a page, a book and makers of its own.
  const above = new Set([tree.lot.id, ...(tree.lot.producer_id === THE_SHOP ? [] : tree.ancestor_ids)])
  const lots = tree.lots.filter(({ id }) => above.has(id))
  const movements = (await lotsOf(container).listLotMovements({ lot_id: tree.lot.id }, { take: 5000, order: { at: "ASC", id: "ASC" } })) as MovementRow[]
  const ids = (of: (lot: LotView) => string | null) => [...new Set(lots.flatMap((lot) => of(lot) ?? []))]
  const publicPlaces = await readPublicPlaces(container, {
    plot_ids: ids(({ plot_id }) => plot_id),
    apiary_ids: ids(({ apiary_id }) => apiary_id),
    stock_location_ids: [...new Set(movements.map(({ stock_location_id }) => stock_location_id))],
    producer,
    places,
  })
  const [book, captured] = await Promise.all([
    readBookFacts(container, { producer_id: producer.id, lots, places: publicPlaces, locale }),
    capturedSteps(container, { lots, locale }),
  ])
  const told = tellLots({ tree: { ...tree, ancestor_ids: [...above].slice(1) }, movements, producer_id: producer.id, places: publicPlaces, entries: new Set(book.steps.map(({ id }) => id)), locale })
  const journey = [...book.steps, ...told, ...captured].map((step, index) => ({ step, index })).sort(inTime).map(({ step }) => step)
  return {
    journey,
    tests: book.tests,
    book: book.book,
    origins: [...publicPlaces.values()].filter(({ id }) => lots.some(({ plot_id, apiary_id }) => plot_id === id || apiary_id === id)).map((place) => toPlaceView(place)!),
    house: publicPlaces.get(producer.id)?.path ?? null,
  }
}

/** By day; what has an hour comes after what has only the day; else as it was. */
function inTime(one: { step: { at: string }; index: number }, other: { step: { at: string }; index: number }): number {
  const key = ({ step: { at } }: typeof one) => (at.length === 10 ? `${at}T00:00` : new Date(Date.parse(at) + 7 * 3_600_000).toISOString())
  const [a, b] = [key(one), key(other)]
  return a < b ? -1 : a > b ? 1 : one.index - other.index
}

function toTraceLot(tree: LotTree, titleOf: Goods["titleOf"], locale: Locale): TraceView["lot"] {
  const { lot } = tree
  return {
    id: lot.id,
    producer_id: lot.producer_id,
    code: lot.code,
    title: titleOf(lot),
    kind: lot.kind,
    state: lot.state,
    state_name: LOT_STATE_NAMES[lot.state][locale],
    made_on: lot.made_on,
    best_before: lot.best_before,
    harvested: harvestOf(tree),
    quantity: quantityText(lot.quantities.made, lot.uom, locale),
    unit: lot.unit_net && lot.unit_uom ? quantityText(lot.unit_net, lot.unit_uom, locale) : null,
  }
}

/** The certificate that stood last, and when it ended. */
function endedCertificate(decisions: readonly Decision[], at: Date): { at: string; certificate: TraceCertificate } | null {
  const [last] = decisions
    .filter(isGrant)
    .flatMap(({ certificate }) => certificateStateOf(decisions, certificate.id, at) ?? [])
    .filter(({ state }) => state === "expired" || state === "revoked")
    .map((standing) => ({ standing, at: standing.revoked_by?.effective_at ?? standing.certificate.valid_until }))
    .sort((one, other) => other.at.getTime() - one.at.getTime())
  if (!last) return null
  const { certificate, state, star } = last.standing
  return { at: last.at.toISOString(), certificate: { number: certificate.number, star, state, valid_until: certificate.precision === "day" ? certificate.valid_until.toISOString() : null } }
}

async function readPapers(container: MedusaContainer, producer_id: string, today: string, locale: Locale): Promise<TraceView["papers"]> {
  const rows = await container.resolve<ProducerModuleService>(PRODUCER_MODULE).listProducerPapers({ producer_id, verdict: "accepted", kind: PUBLIC_PAPERS }, { take: 50, order: { added_at: "DESC" }, select: ["kind", "number", "issuer", "valid_to", "added_at"] })
  const newest = [...new Map([...rows].reverse().map((row) => [`${row.kind} ${row.number}`, row])).values()]
  return newest.flatMap(({ kind, number, issuer, valid_to }) => (number ? [{ name: PAPER_NAMES[kind]![locale], number, issuer, valid_to, ended: valid_to !== null && valid_to < today }] : []))
}

/** First instant of the day after, in Vietnam. */
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00+07:00`) + 86_400_000).toISOString()
