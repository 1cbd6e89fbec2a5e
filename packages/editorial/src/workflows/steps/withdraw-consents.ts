import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../modules/editorial"
import { standingConsents } from "../../rules"
import type { WithdrawConsentsInput } from "../withdraw-consents"

/** Not undone: a withdrawal that was asked for stands (it is the last step of its workflow). */
export const withdrawConsentsStep = createStep("withdraw-consents", async ({ order_code, purposes, at }: WithdrawConsentsInput, { container }) => {
  const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE)
  const entries = await editorial.listConsentEntries({ order_code }, { take: 500 })
  const standing = standingConsents(entries).filter(({ purpose }) => !purposes || purposes.includes(purpose))
  if (standing.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Đơn ${order_code} không còn mục đồng ý nào để rút.`)
  }
  await editorial.createConsentEntries(
    standing.map(({ id, action, about, created_at, updated_at, deleted_at, occurred_at, ...entry }) => ({
      ...entry,
      action: "withdrawn" as const,
      about: id,
      occurred_at: new Date(at),
    })),
  )
  return new StepResponse({ order_code, purposes: standing.map(({ purpose }) => purpose) })
})
