export interface Operator {
  id: string
  effective_from: string
  name: string
  name_en: string | null
  address: string
  address_en: string | null
  registration_number: string
  registration_issuer: string
  registration_issuer_en: string | null
  phone: string
  email: string
  notified_number: string | null
  notified_on: string | null
  demo: boolean
}

export type OperatorForm = { [Field in keyof Omit<Operator, "id" | "effective_from" | "demo">]: string } & { demo: boolean }

export const FIELDS: { name: Exclude<keyof OperatorForm, "demo">; label: string; hint?: string; optional?: true }[] = [
  { name: "name", label: "Tên đơn vị vận hành" },
  { name: "name_en", label: "Tên tiếng Anh", optional: true },
  { name: "address", label: "Địa chỉ" },
  { name: "address_en", label: "Địa chỉ viết bằng tiếng Anh", optional: true },
  { name: "registration_number", label: "Mã số thuế hoặc số đăng ký" },
  { name: "registration_issuer", label: "Nơi cấp" },
  { name: "registration_issuer_en", label: "Nơi cấp, viết bằng tiếng Anh", optional: true },
  { name: "phone", label: "Điện thoại" },
  { name: "email", label: "E-mail" },
  { name: "notified_number", label: "Số xác nhận thông báo website", hint: "Để trống cho tới khi cơ quan có thẩm quyền đã xác nhận (NĐ 248/2026 Điều 45).", optional: true },
  { name: "notified_on", label: "Ngày xác nhận", hint: "Dạng 2026-11-23", optional: true },
]

export const toForm = (operator: Operator | null): OperatorForm => ({
  ...(Object.fromEntries(FIELDS.map(({ name }) => [name, operator?.[name] ?? ""])) as Omit<OperatorForm, "demo">),
  demo: operator?.demo ?? false,
})

/** Empty optional fields are sent as absent. */
export const toBody = (form: OperatorForm): Record<string, unknown> => ({
  demo: form.demo,
  ...Object.fromEntries(FIELDS.map(({ name, optional }) => [name, optional && form[name].trim() === "" ? null : form[name].trim()])),
})
