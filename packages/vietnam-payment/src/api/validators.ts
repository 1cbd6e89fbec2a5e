import { z } from "@medusajs/framework/zod"

const amount = z.number().refine((dong) => Number.isSafeInteger(dong) && dong > 0 && dong <= 2_000_000_000, "Số tiền phải là số đồng nguyên, từ 1 đến 2.000.000.000.")

export const BankTransferNoticeBody = z.object({
  transfer_id: z.string().min(1).max(100),
  amount,
  content: z.string().max(500),
  booked_at: z.iso.datetime({ offset: true }),
})
export type BankTransferNoticeBody = z.infer<typeof BankTransferNoticeBody>

export const AdminConfirmTransfer = z
  .object({ amount, reference: z.string().trim().min(1).max(100), booked_at: z.iso.datetime({ offset: true }).optional() })
  .strict()
export type AdminConfirmTransfer = z.infer<typeof AdminConfirmTransfer>

export const AdminCash = z.object({ amount, note: z.string().trim().max(300).optional() }).strict()
export type AdminCash = z.infer<typeof AdminCash>

export const AdminListBankTransfers = z
  .object({
    open: z.enum(["true", "false"]).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()
export type AdminListBankTransfers = z.infer<typeof AdminListBankTransfers>

const page = { limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).max(100_000).default(0) }

export const AdminListCashOrders = z.object({ ...page, q: z.string().trim().max(40).optional(), with: z.enum(["buyer", "unreported", "carrier", "shop", "none"]).optional() }).strict()
export type AdminListCashOrders = z.infer<typeof AdminListCashOrders>

export const AdminListRemittances = z.object(page).strict()
export type AdminListRemittances = z.infer<typeof AdminListRemittances>

export const AdminReadRemittance = z
  .object({ carrier: z.string().trim().min(2, "Ghi tên đơn vị giao hàng.").max(80), filename: z.string().trim().min(1).max(200), content: z.base64().min(1, "Tệp trống.").max(7_000_000, "Tệp lớn hơn 5 MB.") })
  .strict()
export type AdminReadRemittance = z.infer<typeof AdminReadRemittance>
