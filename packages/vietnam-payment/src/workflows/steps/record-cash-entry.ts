import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { VIETNAM_PAYMENT_MODULE, type VietnamPaymentModuleService } from "../../modules/vietnam-payment"

export interface RecordCashEntryInput {
  order_id: string
  kind: "collected" | "remitted"
  amount: number
  happened_at: Date
  recorded_by: string | null
  note: string | null
}

/** Undone by a correcting entry that names it: entries are never rewritten. */
export const recordCashEntryStep = createStep(
  "record-cash-entry",
  async (input: RecordCashEntryInput, { container }) => {
    const entry = await container.resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE).createCashEntries(input)
    return new StepResponse(entry, { ...input, id: entry.id })
  },
  async (written, { container }) => {
    if (!written) return
    const { id, ...entry } = written
    await container
      .resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE)
      .createCashEntries({ ...entry, amount: -entry.amount, corrects: id, note: "Hoàn tác: bước ghi nhận sau đó không thành công" })
  },
)
