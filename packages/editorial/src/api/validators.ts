import { z } from "@medusajs/framework/zod"

const day = z.iso.date()
const text = (field: string, max: number) => z.string().trim().min(1, `${field}: không được để trống`).max(max, `${field}: tối đa ${max} ký tự`)

export const NoQuery = z.object({}).strict()

export const StoreGetPolicy = z.object({ version: z.string().max(20).optional() }).strict()
export type StoreGetPolicy = z.infer<typeof StoreGetPolicy>

export const AdminRecordOperator = z
  .object({
    name: text("name", 160),
    name_en: text("name_en", 160).nullable().optional(),
    address: text("address", 240),
    address_en: text("address_en", 240).nullable().optional(),
    registration_number: text("registration_number", 40),
    registration_issuer: text("registration_issuer", 160),
    registration_issuer_en: text("registration_issuer_en", 160).nullable().optional(),
    phone: text("phone", 30).regex(/^[+\d][\d\s.]{7,}$/, "phone: hãy ghi số điện thoại, ví dụ 0239 3 812 345"),
    email: z.email("email: hãy ghi địa chỉ e-mail, ví dụ lienhe@example.vn").max(120),
    notified_number: text("notified_number", 60).nullable().optional(),
    notified_on: day.nullable().optional(),
    demo: z.boolean().default(false),
  })
  .strict()
  .refine(
    ({ notified_number, notified_on }) => Boolean(notified_number) === Boolean(notified_on),
    "Số và ngày xác nhận thông báo phải đi cùng nhau. Chưa được xác nhận thì để trống cả hai.",
  )
export type AdminRecordOperator = z.infer<typeof AdminRecordOperator>

export const AdminGetConsents = z
  .object({
    order_code: z.string().trim().max(40).optional(),
    purpose: z.string().max(60).optional(),
    limit: z.coerce.number().int().min(1).refine((limit) => limit <= 100, "limit: mỗi lần tối đa 100 dòng").default(50),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()
export type AdminGetConsents = z.infer<typeof AdminGetConsents>

export const AdminWithdrawConsents = z
  .object({ order_code: z.string().trim().min(1, "order_code: hãy ghi mã đơn hàng").max(40), purposes: z.array(z.string().max(60)).min(1).max(10).optional() })
  .strict()
export type AdminWithdrawConsents = z.infer<typeof AdminWithdrawConsents>
