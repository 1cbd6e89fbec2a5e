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

export type FieldName = Exclude<keyof Operator, "id" | "effective_from" | "demo">
export type OperatorForm = Record<FieldName, string> & { demo: boolean }

export const FIELDS: readonly { name: FieldName; optional?: true; type?: "email" | "tel" | "date" }[] = [
  { name: "name" },
  { name: "name_en", optional: true },
  { name: "address" },
  { name: "address_en", optional: true },
  { name: "registration_number" },
  { name: "registration_issuer" },
  { name: "registration_issuer_en", optional: true },
  { name: "phone", type: "tel" },
  { name: "email", type: "email" },
  { name: "notified_number", optional: true },
  { name: "notified_on", optional: true, type: "date" },
]

export const toForm = (operator: Operator | null): OperatorForm => ({
  ...(Object.fromEntries(FIELDS.map(({ name }) => [name, operator?.[name] ?? ""])) as Record<FieldName, string>),
  demo: operator?.demo ?? false,
})

/** Empty optional fields are sent as absent. */
export const toBody = (form: OperatorForm): Record<string, unknown> => ({
  demo: form.demo,
  ...Object.fromEntries(FIELDS.map(({ name, optional }) => [name, optional && form[name].trim() === "" ? null : form[name].trim()])),
})

export const missingIn = (form: OperatorForm): FieldName[] => FIELDS.flatMap(({ name, optional }) => (!optional && form[name].trim() === "" ? [name] : []))

const vi = {
  title: "Đơn vị vận hành",
  note: "Hiện ở chân mọi trang. Mỗi lần lưu là một lần khai báo mới, các lần trước vẫn được giữ.",
  optional: "không bắt buộc",
  fields: {
    name: "Tên đơn vị vận hành",
    name_en: "Tên tiếng Anh",
    address: "Địa chỉ",
    address_en: "Địa chỉ viết bằng tiếng Anh",
    registration_number: "Mã số thuế hoặc số đăng ký",
    registration_issuer: "Nơi cấp",
    registration_issuer_en: "Nơi cấp, viết bằng tiếng Anh",
    phone: "Điện thoại",
    email: "E-mail",
    notified_number: "Số xác nhận thông báo website",
    notified_on: "Ngày xác nhận",
  } as Record<FieldName, string>,
  notifiedHint: "Để trống cho tới khi cơ quan có thẩm quyền đã xác nhận (NĐ 248/2026 Điều 45).",
  demo: "Dữ liệu minh họa",
  declare: "Khai báo",
  declared: "Đã khai báo",
  soon: "Chân trang đổi theo trong vài giây.",
  notDeclared: "Chưa khai báo được",
  tryAgain: "Hãy thử lại.",
  missing: (names: string) => `Còn thiếu: ${names}.`,
  history: "Các lần khai báo",
  none: "Chưa khai báo lần nào",
  noneHint: "Luật buộc trang bán hàng ghi rõ ai vận hành.",
  from: "Từ",
  notified: "Xác nhận thông báo",
  notYet: "Chưa",
}

const en: typeof vi = {
  title: "Operator",
  note: "Shown at the foot of every page. Every save is a new declaration; earlier ones are kept.",
  optional: "optional",
  fields: {
    name: "Name of the operator",
    name_en: "Name in English",
    address: "Address",
    address_en: "Address in English",
    registration_number: "Tax or registration number",
    registration_issuer: "Issued by",
    registration_issuer_en: "Issued by, in English",
    phone: "Phone",
    email: "E-mail",
    notified_number: "Website notification number",
    notified_on: "Confirmed on",
  },
  notifiedHint: "Leave empty until the authority has confirmed (Decree 248/2026 Art. 45).",
  demo: "Demonstration data",
  declare: "Declare",
  declared: "Declared",
  soon: "The footer follows within seconds.",
  notDeclared: "Not declared",
  tryAgain: "Please try again.",
  missing: (names) => `Missing: ${names}.`,
  history: "Declarations",
  none: "Nothing declared yet",
  noneHint: "The law wants a shop to say who runs it.",
  from: "From",
  notified: "Notification",
  notYet: "Not yet",
}

export const words = { vi, en }
