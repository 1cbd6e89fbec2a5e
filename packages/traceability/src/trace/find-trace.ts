import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { LotView } from "../http/lots"
import type { CodeChoice } from "../http/trace"
import { producerNames } from "../lots/list-lots"
import { lotViews } from "../lots/lot-views"
import { lotsOf } from "../lots/module"
import { findLotByCode } from "../lots/read-lot-tree"
import { type TraceKey, tracePath } from "../rules/identifiers"
import { gtinsOfVariants, subjectOfGtin } from "./gtins"
import { labelsOf } from "./labels"

export interface FoundTrace {
  gtin: string
  product_id: string
  /** null: the code of goods not yet packed */
  variant_id: string | null
  lot: LotView | null
}

/** What a printed code stands for; null: nobody printed it, or not with this lot. */
export async function findTrace(container: MedusaContainer, { gtin, lot }: Pick<TraceKey, "gtin" | "lot">): Promise<FoundTrace | null> {
  const subject = await subjectOfGtin(container, gtin)
  if (!subject) return null
  const variant_id = subject.subject === "variant" ? subject.id : null
  const product_id = variant_id ? await productOfVariant(container, variant_id) : subject.id
  if (!product_id) return null
  if (lot === null) return { gtin, product_id, variant_id, lot: null }
  const found = await findLotByCode(container, { code: lot, ...(variant_id ? { variant_id } : { product_id }) })
  return found ? { gtin, product_id, variant_id, lot: found } : null
}

/** Deleted variants are read, too: their boxes are still out there. */
async function productOfVariant(container: MedusaContainer, id: string): Promise<string | null> {
  const [variant] = await container.resolve(Modules.PRODUCT).listProductVariants({ id: [id] }, { take: 1, select: ["id", "product_id"], withDeleted: true })
  return variant?.product_id ?? null
}

/** Path of a lot's page, by the variant it is packed as, else the product; null: what it is of is not known yet. */
export async function pathOfLot(container: MedusaContainer, lot: Pick<LotView, "id" | "code" | "variant_id" | "product_id">): Promise<string | null> {
  return (await pathsOfLots(container, [lot])).get(lot.id) ?? null
}

export async function pathsOfLots(container: MedusaContainer, lots: readonly Pick<LotView, "id" | "code" | "variant_id" | "product_id">[]): Promise<Map<string, string>> {
  const gtins = await gtinsOfLots(container, lots)
  return new Map(lots.flatMap((lot) => {
    const gtin = gtins.get(lot.id)
    return gtin ? [[lot.id, tracePath({ gtin, lot: lot.code })] as const] : []
  }))
}

export async function gtinsOfLots(container: MedusaContainer, lots: readonly Pick<LotView, "id" | "variant_id" | "product_id">[]): Promise<Map<string, string>> {
  const loose = lots.flatMap(({ variant_id, product_id }) => (!variant_id && product_id ? [{ subject: "product" as const, id: product_id }] : []))
  const [packed, products] = [await gtinsOfVariants(container, lots.flatMap(({ variant_id }) => variant_id ?? [])), await labelsOf(container).numbersOf(loose)]
  return new Map(lots.flatMap(({ id, variant_id, product_id }) => {
    const gtin = variant_id ? packed.get(variant_id) : products.get(product_id ?? "")
    return gtin ? [[id, gtin] as const] : []
  }))
}

/** Lots one code may stand for: more is no help to anybody. */
const MOST = 10

/** Where a typed code leads: the short code of a label, else the lots whose code it is; producers make up theirs alone, so there may be several. */
export async function findCode(container: MedusaContainer, code: { short?: string; lot?: string }): Promise<CodeChoice[]> {
  const lots = lotsOf(container)
  const short = code.short ? (await labelsOf(container).listShortCodes({ code: code.short }, { take: 1 })).map(({ lot_id }) => lot_id) : []
  const ids = short.length > 0 || !code.lot ? short : await lots.packedLotsTyped({ code: code.lot, most: MOST })
  const rows = new Map((await lots.listLots({ id: ids }, { take: null })).map((row) => [row.id, row]))
  const found = await lotViews(container, ids.flatMap((id) => rows.get(id) ?? []))
  const [paths, makers] = await Promise.all([pathsOfLots(container, found), producerNames(container, found.map(({ producer_id }) => producer_id))])
  return found.flatMap(({ id, code: lot, title, producer_id, made_on }) => {
    const path = paths.get(id)
    return path ? [{ path, lot, title, producer: makers.get(producer_id) ?? "", made_on }] : []
  })
}
