import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { toGtin14 } from "../rules/identifiers"
import { labelsOf } from "./labels"

interface VariantNumbers {
  id: string
  ean: string | null
  upc: string | null
  barcode: string | null
}

/**
 * The GTIN that is printed for each of these variants: the maker's own where Medusa knows one (EAN, UPC or barcode with a right check
 * digit), else one of the shop's. Both are kept, so that what was printed before a maker joined GS1 is still read.
 */
export async function gtinsOfVariants(container: MedusaContainer, variantIds: readonly string[]): Promise<Map<string, string>> {
  const labels = labelsOf(container)
  const ids = [...new Set(variantIds)]
  if (ids.length === 0) return new Map()
  const variants: VariantNumbers[] = await container.resolve(Modules.PRODUCT).listProductVariants({ id: ids }, { take: null, select: ["id", "ean", "upc", "barcode"] })
  const own = new Map(variants.flatMap(({ id, ean, upc, barcode }) => {
    const gtin = [ean, upc, barcode].map((text) => text && toGtin14(text)).find(Boolean)
    return gtin && !/^02/.test(gtin) ? [[id, gtin] as const] : []
  }))
  const kept = await keepAllocated(container, own)
  const rest = await labels.numbersOf(ids.filter((id) => !kept.has(id)).map((id) => ({ subject: "variant" as const, id })))
  return new Map([...rest, ...kept])
}

/** A GTIN that another variant was printed with stays with that one. */
async function keepAllocated(container: MedusaContainer, own: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  if (own.size === 0) return new Map()
  const labels = labelsOf(container)
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await sql("given_number")
    .insert([...own].map(([subject_id, number]) => ({ id: generateEntityId(undefined, "gs1"), key: "gtin", number, subject: "variant", subject_id, allocated: true })))
    .onConflict(["key", "number"])
    .ignore()
  const rows = await labels.listGivenNumbers({ key: "gtin", number: [...own.values()] }, { take: null })
  return new Map(rows.flatMap(({ subject_id, number }) => (own.get(subject_id) === number ? [[subject_id, number] as const] : [])))
}

/** What a GTIN stands for; undefined: nobody has printed it here. */
export async function subjectOfGtin(container: MedusaContainer, gtin: string): Promise<{ subject: "variant" | "product"; id: string } | undefined> {
  const [row] = await labelsOf(container).listGivenNumbers({ key: "gtin", number: gtin }, { take: 1 })
  return row && (row.subject === "variant" || row.subject === "product") ? { subject: row.subject, id: row.subject_id } : undefined
}
