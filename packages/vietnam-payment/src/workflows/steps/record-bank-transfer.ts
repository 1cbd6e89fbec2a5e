import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { VIETNAM_PAYMENT_MODULE, type VietnamPaymentModuleService } from "../../modules/vietnam-payment"

export interface RecordBankTransferInput {
  transfer_id: string
  source: "webhook" | "manual"
  amount: number
  content: string
  order_code: string | null
  booked_at: Date
  received_at: Date
  confirmed_by: string | null
}

/** Writes the transfer down once; a repeated `transfer_id` finds what is there. Never undone: the money did come. */
export const recordBankTransferStep = createStep("record-bank-transfer", async (input: RecordBankTransferInput, { container }) => {
  const ledger = container.resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE)
  const find = async () => (await ledger.listBankTransfers({ transfer_id: input.transfer_id }, { take: 1 }))[0]

  const known = await find()
  if (known) return new StepResponse({ transfer: sameOrRefuse(known, input), repeated: true })

  try {
    const transfer = await ledger.createBankTransfers(input)
    return new StepResponse({ transfer, repeated: false })
  } catch (error) {
    // Two messages about one transfer at the same moment: the unique index let one through.
    const other = await find()
    if (!other) throw error
    return new StepResponse({ transfer: sameOrRefuse(other, input), repeated: true })
  }
})

function sameOrRefuse<T extends { amount: number; order_code: string | null }>(known: T, input: RecordBankTransferInput): T {
  if (known.amount === input.amount && known.order_code === input.order_code) return known
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    `Transfer "${input.transfer_id}" was already recorded as ${known.amount} ₫ for ${known.order_code ?? "no order"}`,
  )
}
