import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createProductsWorkflow, createProductTypesWorkflow } from "@medusajs/medusa/core-flows"
import { slugOf } from "@ocop/territory/rules"
import { refused } from "../refusals"
import { SHOP_GIFT_BOX } from "../rules/goods"
import { shopGiftBoxes } from "./gift-box"

interface GiftBoxKind {
  title: string
  /** đồng a box */
  price: number
}

/** Seconds somebody waits for another who names a box. */
const PATIENCE_S = 20

/** A gift box of the shop that points can make up: a product of no producer and in no sales channel, so that only tills sell it. Answers its variant. */
export async function makeGiftBoxKind(container: MedusaContainer, kind: GiftBoxKind): Promise<string> {
  return container.resolve(Modules.LOCKING).execute("gift-box-kinds", () => makeAlone(container, kind), { timeout: PATIENCE_S })
}

async function makeAlone(container: MedusaContainer, { title, price }: GiftBoxKind): Promise<string> {
  if ((await shopGiftBoxes(container)).some((box) => box.title.toLocaleLowerCase("vi") === title.toLocaleLowerCase("vi"))) refused(`Đã có hộp quà tên "${title}". Hãy chọn nó, hoặc đặt tên khác.`, "title_taken")
  const type_id = await typeOf(container)
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title, type_id, handle: `hop-qua-${slugOf(title)}-${Date.now().toString(36)}`, status: "published", options: [{ title: "Quy cách", values: ["hộp"] }],
          variants: [{ title: "hộp", manage_inventory: true, options: { "Quy cách": "hộp" }, prices: [{ amount: price, currency_code: "vnd" }] }],
        },
      ],
    },
  })
  return result[0]!.variants[0]!.id
}

async function typeOf(container: MedusaContainer): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product_type", fields: ["id"], filters: { value: SHOP_GIFT_BOX } })
  if (data[0]) return data[0].id
  const { result } = await createProductTypesWorkflow(container).run({ input: { product_types: [{ value: SHOP_GIFT_BOX }] } })
  return result[0]!.id
}
