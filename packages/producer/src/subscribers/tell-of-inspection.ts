import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { INSPECTION_MODULE, type InspectionModuleService } from "@ocop/certification/modules/inspection"
import { tellProducer } from "../notices/tell-producer"

interface Happened {
  /** of the visit, or of the ruling */
  id: string
  product_id: string
}

const MEASURES = { warn: "nhắc nhở", suspend_sale: "tạm dừng bán", lift_suspension: "cho bán lại", revoke: "thu hồi giấy chứng nhận" }

/** The minutes of a visit, and what the leader decided on it. */
export default async function tellOfInspection({ event: { name, data }, container }: SubscriberArgs<Happened>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: products } = await query.graph({ entity: "product", fields: ["title", "producer.id"], filters: { id: data.product_id } })
  const [product] = products as { title: string; producer?: { id: string } | null }[]
  if (!product?.producer) return
  const producer_id = product.producer.id
  if (name === "inspection.reported") {
    await tellProducer(container, { producer_id, key: `inspection:${data.id}`, subject: `Đã có biên bản kiểm tra “${product.title}”.`, text: "Xem ở mục Kiểm tra. Bạn có thể trả lời từng điều, kèm ảnh." })
    return
  }
  const [ruling] = await container.resolve<InspectionModuleService>(INSPECTION_MODULE).listMeasureRulings({ id: data.id }, { take: 1 })
  if (ruling?.verdict !== "approved") return
  await tellProducer(container, { producer_id, key: `ruling:${ruling.id}`, subject: `Quyết định về “${product.title}”: ${MEASURES[ruling.action]}.`, text: `Lý do: ${ruling.reason}` })
}

export const config: SubscriberConfig = { event: ["inspection.reported", "inspection.measure_ruled"], context: { subscriberId: "producer-tell-of-inspection" } }
