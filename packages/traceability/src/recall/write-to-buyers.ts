import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CHECKOUT_MODULE, type CheckoutModuleService } from "@ocop/checkout/modules/checkout"
import { recallLetter } from "../rules/lots"
import { letterKey } from "./reach"
import { readRecall } from "./read-recalls"

const EVERYBODY = 100_000

/** One letter for each order of a recall that has an e-mail address, once however often this runs. A letter that fails is tried again by the job. */
export async function writeToBuyers(container: MedusaContainer, recall_id: string): Promise<number> {
  const { recall, reach } = await readRecall(container, recall_id, EVERYBODY)
  if (recall.kind !== "recall") return 0
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const open = reach.orders.filter(({ told, buyer }) => !told && buyer?.email)
  const terms = open.length === 0 ? [] : await checkout.listOrderTerms({ order_id: open.map(({ order_id }) => order_id) }, { take: null, select: ["order_id", "locale"] })
  const localeOf = new Map(terms.map(({ order_id, locale }) => [order_id, locale]))
  let sent = 0
  for (const { order_id, code, lot_codes, buyer } of open) {
    const locale = localeOf.get(order_id) ?? "vi"
    const url = `${checkout.options.storefrontUrl ?? ""}${locale === "en" ? "/en" : ""}/don-hang/${code}`
    try {
      await container.resolve(Modules.NOTIFICATION).createNotifications({
        to: buyer!.email!,
        channel: "email",
        template: "recall",
        content: recallLetter({ name: buyer!.name, order_code: code ?? "", lot_codes, reason: recall.reason, url, locale }),
        resource_id: recall_id,
        resource_type: "recall",
        idempotency_key: letterKey(recall_id, order_id),
      })
      sent += 1
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`recall ${recall.code}: the letter about ${code} could not be sent`, error as Error)
    }
  }
  return sent
}
