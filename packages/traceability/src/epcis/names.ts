import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { lotsOf } from "../lots/module"
import { standingsOf } from "../logbook/area-checks"
import { logbookOf } from "../logbook/modules"
import { digitalLink } from "../rules/identifiers"
import type { Names } from "../rules/epcis"
import type { Uom } from "../rules/lots"
import { gtinsOfLots } from "../trace/find-trace"
import { labelsOf } from "../trace/labels"

export interface NamedLot {
  id: string
  code: string
  producer_id: string
  product_id: string | null
  variant_id: string | null
  plot_id: string | null
  apiary_id: string | null
  made_on: string
  uom: Uom
}

/** Everything events need to know of lots and places, read at once. */
export interface Directory extends Names {
  lotById: ReadonlyMap<string, NamedLot>
  /** AI 00 of what was packed in one operation */
  ssccOf: (operationId: string) => string | null
  /** names of the plot and number of the growing area, as a lot is born with them */
  ilmdOf: (lot: NamedLot) => Record<`vq:${string}`, string>
  /** stands for an order without naming it */
  transactionOf: (orderId: string | null) => string | null
}

export async function readDirectory(container: MedusaContainer, { lot_ids, stock_location_ids, packed }: { lot_ids: readonly string[]; stock_location_ids: readonly string[]; packed: readonly string[] }): Promise<Directory> {
  const labels = labelsOf(container)
  const { origin } = labels
  const rows = (await lotsOf(container).listLots({ id: [...new Set(lot_ids)] }, { take: null })) as NamedLot[]
  const lotById = new Map(rows.map((row) => [row.id, row]))
  const gtins = await gtinsOfLots(container, rows)
  const numbers = await labels.numbersOf([
    ...rows.flatMap(({ plot_id }) => (plot_id ? [{ subject: "plot" as const, id: plot_id }] : [])),
    ...rows.flatMap(({ apiary_id }) => (apiary_id ? [{ subject: "apiary" as const, id: apiary_id }] : [])),
    ...rows.map(({ producer_id }) => ({ subject: "producer" as const, id: producer_id })),
    ...stock_location_ids.map((id) => ({ subject: "stock_location" as const, id })),
    ...packed.map((id) => ({ subject: "operation" as const, id })),
  ])
  const plotIds = [...new Set(rows.flatMap(({ plot_id }) => plot_id ?? []))]
  const plots = plotIds.length > 0 ? await logbookOf(container).listPlots({ id: plotIds }, { take: null }) : []
  const areaIds = [...new Set(plots.flatMap(({ growing_area_id }) => growing_area_id ?? []))]
  const areas = new Map((areaIds.length > 0 ? await logbookOf(container).listGrowingAreas({ id: areaIds }, { take: null }) : []).map((area) => [area.id, area]))
  const standings = await standingsOf(container, [...areas.values()])
  const plotById = new Map(plots.map((plot) => [plot.id, plot]))
  return {
    origin,
    lotById,
    lot: (id) => {
      const lot = lotById.get(id)
      const gtin = gtins.get(id)
      // What is not of any product yet (a bought input) has no GTIN: an address of ours stands for it.
      return { uom: lot?.uom ?? "piece", uri: gtin && lot ? digitalLink(origin, { key: { ai: "01", value: gtin }, qualifiers: { "10": lot.code } }) : `${origin}/epcis/lots/${id}` }
    },
    place: (id) => {
      const gln = id ? numbers.get(id) : undefined
      return gln ? digitalLink(origin, { key: { ai: "414", value: gln } }) : null
    },
    ssccOf: (id) => {
      const sscc = numbers.get(id)
      return sscc ? digitalLink(origin, { key: { ai: "00", value: sscc } }) : null
    },
    ilmdOf: ({ made_on, plot_id, apiary_id }) => {
      const plot = plotById.get(plot_id ?? "")
      const code = areas.get(plot?.growing_area_id ?? "")
      return {
        "vq:harvestDate": made_on,
        ...(plot && { "vq:plot": plot.name }),
        ...(code?.code && code.status === "granted" && standings.get(code.id)?.standing !== "differs" && { "vq:growingArea": code.code, "vq:growingAreaBasis": standings.get(code.id)?.standing === "checked" ? "checked" : "declared" }),
        ...(apiary_id && { "vq:apiary": numbers.get(apiary_id) ?? apiary_id }),
      }
    },
    transactionOf: (orderId) => (orderId ? `${origin}/epcis/transactions/${createHash("sha256").update(orderId).digest("hex").slice(0, 24)}` : null),
  }
}
