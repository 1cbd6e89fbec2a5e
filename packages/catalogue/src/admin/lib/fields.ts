/** Fields of a label (NĐ 37/2026/NĐ-CP Đ.42), as the form asks for them. */
export const LABEL_FIELDS = [
  { name: "net_quantity", label: "Định lượng" },
  { name: "ingredients", label: "Thành phần" },
  { name: "shelf_life", label: "Hạn dùng, ghi trên nhãn" },
  { name: "storage", label: "Bảo quản" },
  { name: "usage", label: "Hướng dẫn sử dụng" },
  { name: "warnings", label: "Cảnh báo" },
  { name: "origin", label: "Xuất xứ" },
  { name: "responsible_party", label: "Tổ chức, cá nhân chịu trách nhiệm: tên và địa chỉ" },
  { name: "standards", label: "Tiêu chuẩn, số công bố" },
] as const

export const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
