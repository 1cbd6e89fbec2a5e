import type { MedusaContainer } from "@medusajs/framework/types"
import type { PlanProductState, SupplyPlanProductListResponse, SupplyPlanProductResponse } from "../http"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { communesToday } from "../reading/communes-today"
import { notFound } from "../refusals"
import { holdsWords } from "../rules/holds-words"
import { addUp, balanceOf, problemOf, type Standing } from "../rules/supply"
import { supplyNames } from "./names"
import { objectionViews } from "./objection-views"
import { fortnightsOf, toSummary } from "./read-plan"

export interface FindPlanProducts {
  plan_id: string
  q?: string | undefined
  state?: PlanProductState | undefined
  /** "title" or a figure of {@link Standing}, downwards with "-" */
  order: string
  limit: number
  offset: number
}

/** The products of a plan, a page at a time; those with most to place first when nothing else is asked. */
export async function listPlanProducts(container: MedusaContainer, { plan_id, q = "", state, order, limit, offset }: FindPlanProducts): Promise<SupplyPlanProductListResponse> {
  const service = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const [standings, names] = await Promise.all([service.retrievePlan(plan_id).then(() => service.standingsOf(plan_id)), supplyNames(container)])
  const found = [...standings]
    .map(([id, standing]) => ({ id, title: names.variants.get(id) ?? id, ...standing }))
    .filter((row) => (!state || row[state] > 0) && holdsWords(row.title, q))
  const page = found.sort(by(order)).slice(offset, offset + limit)
  const years = await service.yearsOf(plan_id, page.map(({ id }) => id))
  return {
    supply_plan_products: page.map((row) => {
      const year = years.get(row.id)
      return { ...row, year: { harvested: addUp((year?.sources ?? []).map(({ harvest }) => harvest)), asked: addUp(Object.values(year?.asked ?? {})) } }
    }),
    count: found.length,
    limit,
    offset,
  }
}

type Row = Standing & { title: string }

function by(order: string): (one: Row, other: Row) => number {
  const down = order.startsWith("-") ? -1 : 1
  const key = order.replace(/^-/, "") as keyof Row
  const words = new Intl.Collator("vi")
  const titles = (one: Row, other: Row) => words.compare(one.title, other.title)
  return key === "title" ? (one, other) => down * titles(one, other) : (one, other) => down * (one[key] - other[key]) || titles(one, other)
}

/** One product of a plan: its year, whose goods go where, and what stands against it. */
export async function readPlanProduct(container: MedusaContainer, { plan_id, variant_id }: { plan_id: string; variant_id: string }): Promise<SupplyPlanProductResponse> {
  const service = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const plan = await service.retrievePlan(plan_id)
  const [standings, years, lines, names, communes, objections, placed] = await Promise.all([
    service.standingsOf(plan_id),
    service.yearsOf(plan_id, [variant_id]),
    service.listSupplyPlanLines({ plan_id, variant_id }, { take: null, order: { producer_id: "ASC", outlet_id: "ASC", fortnight: "ASC" } }),
    supplyNames(container, { variant_ids: [variant_id] }),
    communesToday(container),
    objectionViews(container, plan, [variant_id]),
    service.placedBy([plan_id]),
  ])
  const [year, standing] = [years.get(variant_id), standings.get(variant_id)]
  if (!year || !standing) return notFound("Kế hoạch này không có sản phẩm ấy. Hãy về trang kế hoạch rồi chọn lại.")
  const nameOf = (of: ReadonlyMap<string, string>, id: string) => of.get(id) ?? id
  return {
    supply_plan: { ...toSummary(plan, placed.get(plan_id) ?? 0), fortnights: fortnightsOf(plan.starts) },
    supply_plan_product: {
      id: variant_id,
      title: nameOf(names.variants, variant_id),
      ...standing,
      producers: year.sources
        .map(({ producer_id, harvest }) => ({ id: producer_id, name: nameOf(names.producers, producer_id), harvest: harvest.reduce((sum, quantity) => sum + quantity, 0) }))
        .sort((a, b) => a.name.localeCompare(b.name, "vi")),
      outlets: plan.outlets.map(({ outlet_id, commune_code, certified_only }) => ({ id: outlet_id, name: nameOf(names.outlets, outlet_id), commune: commune_code && communes.name(commune_code), certified_only })),
      balance: balanceOf(problemOf(plan, variant_id, year), lines),
      lines: lines.map(({ producer_id, outlet_id, fortnight, quantity, by_hand, transfer_id }) => ({ producer_id, outlet_id, fortnight, quantity, by_hand, transfer_id })),
      objections,
    },
  }
}
