/** What the public sees, or would see, field by field, as text. */
export type Texts = Record<string, string | null>

export const LISTING_FIELD_NAMES: Record<string, string> = {
  title: "Tên sản phẩm",
  subtitle: "Dòng phụ",
  description: "Mô tả",
  group: "Nhóm sản phẩm",
  months: "Khi nào có hàng",
  price: "Giá",
  weight: "Khối lượng gói hàng",
  stock: "Số lượng ban đầu",
  net_quantity: "Định lượng",
  ingredients: "Thành phần",
  storage: "Bảo quản",
  usage: "Cách dùng",
  shelf_life_days: "Hạn dùng (ngày)",
  warnings: "Cảnh báo",
  pictures: "Ảnh",
}

export interface Difference {
  field: string
  name: string
  before: string | null
  after: string | null
}

/** Fields that would change; one that the proposal does not mention stays. */
export function differences(before: Texts, after: Texts): Difference[] {
  return Object.entries(LISTING_FIELD_NAMES).flatMap(([field, name]) => {
    if (!(field in after)) return []
    const [was, becomes] = [before[field] ?? null, after[field] ?? null]
    return was === becomes ? [] : [{ field, name, before: was, after: becomes }]
  })
}

/** [1, 11, 12] → "tháng 1, 11, 12"; null: not stated. */
export function monthsText(months: readonly number[]): string | null {
  if (months.length === 0) return null
  return months.length === 12 ? "quanh năm" : `tháng ${months.join(", ")}`
}
