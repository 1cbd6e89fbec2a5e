import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { starOf } from "@ocop/certification/rules"
import { todayInVietnam } from "@ocop/territory/rules"
import { now } from "../clock"
import { dayText } from "../rules/in-words"
import { tellProducer } from "./tell-producer"

const DAY = 86_400_000
const AT_ONCE = 200
/** Days before the end of a certificate; the first is when a renewal may be asked for (`domain.md` §2). */
const REMINDED_BEFORE = [180, 90, 30]

interface Row {
  id: string
  products?: ({ id: string; title: string } | null)[]
}

/** A star that ends: when the renewal may begin, and twice more. */
export async function remindOfCertificates(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let skip = 0; ; skip += AT_ONCE) {
    const { data } = await query.graph({ entity: "producer", fields: ["id", "products.id", "products.title"], pagination: { skip, take: AT_ONCE, order: { id: "ASC" } } })
    await remindSome(container, data as Row[])
    if (data.length < AT_ONCE) return
  }
}

async function remindSome(container: MedusaContainer, rows: readonly Row[]): Promise<void> {
  const goods = rows.flatMap(({ id: producer_id, products }) => (products ?? []).flatMap((product) => (product ? [{ producer_id, ...product }] : [])))
  if (goods.length === 0) return
  const decisions = await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsByProduct(goods.map(({ id }) => id))
  const at = now()
  for (const { producer_id, id, title } of goods) {
    const standing = starOf(decisions.get(id) ?? [], at)
    if (!standing) continue
    const left = (standing.valid_until.getTime() - at.getTime()) / DAY
    const before = REMINDED_BEFORE.filter((days) => left <= days).at(-1)
    if (before === undefined) continue
    const last = todayInVietnam(new Date(standing.valid_until.getTime() - 1))
    await tellProducer(container, {
      producer_id,
      key: `certificate:${standing.certificate_id}:${before}`,
      subject: `Hạng ${standing.star} sao của “${title}” còn đến hết ngày ${dayText(last)}.`,
      text: "Lập hồ sơ đánh giá lại ở mục Hồ sơ OCOP; giấy tờ còn hạn được lấy lại, chỉ cần bổ sung phần thiếu.",
    })
  }
}
