/** The OCOP year of the demonstration. Only invented producers: no real one is said to have handed anything in. */

export const CYCLE_2026 = {
  year: 2026,
  plan_number: "MH-12/KH-UBND",
  days_off: ["2026-11-24"],
  windows: [["2026-01-05", "2026-03-31"], ["2026-01-05", "2026-12-31"], ["2026-02-01", "2026-12-31"], ["2026-04-01", "2026-12-31"], ["2026-05-01", "2026-12-29"], ["2026-06-01", "2026-12-31"]],
} as const

/** Steps of an idea, each on its day. */
export const IDEAS: readonly { producer: string; title: string; text: string; steps: readonly string[]; reason?: string }[] = [
  { producer: "tht-buoi", title: "Trà vỏ bưởi sấy", text: "Vỏ bưởi vườn nhà sấy khô, sao với lá chè xanh.", steps: [] },
  { producer: "htx-cam-son-tho", title: "Nước cam ép lạnh 330 ml", text: "Cam loại nhỏ ép trong ngày, bảo quản lạnh.", steps: ["submit"] },
  { producer: "htx-cam-bu-huong-dien", title: "Mứt vỏ cam bù", text: "Vỏ cam bù ngào đường mía, không phẩm màu.", steps: ["submit", "shortlist"] },
  { producer: "htx-du-lich", title: "Đêm trại bên hồ Ngàn Trươi", text: "Hai ngày một đêm, mười khách, do hộ dân đón.", steps: ["submit", "return"], reason: "Cần bổ sung phương án an toàn đường thủy." },
  { producer: "htx-ong-rung", title: "Sáp ong lau gỗ", text: "Sáp ong rừng nấu với dầu trẩu.", steps: ["submit", "shortlist", "accept"] },
  { producer: "co-so-gio-me", title: "Pate gan bê", text: "Gan bê me hấp trong hũ thủy tinh.", steps: ["submit", "shortlist", "reject"], reason: "Chưa có cơ sở chế biến đủ điều kiện an toàn thực phẩm." },
  { producer: "htx-duoc-lieu", title: "Tinh dầu sả chanh", text: "Sả trồng dưới tán keo, chưng cất tại xã.", steps: ["submit", "shortlist", "accept", "send"] },
]

export const PLANS: readonly { idea: string; mentor?: string; steps: readonly string[]; reason?: string }[] = [
  { idea: "Sáp ong lau gỗ", steps: ["submit"] },
  { idea: "Tinh dầu sả chanh", mentor: "Hội Liên hiệp Phụ nữ", steps: ["submit", "approve", "start"] },
]

/** One dossier in every state the products of the demonstration can honestly be in; `sheet` as in QĐ 26/2026. */
export const DOSSIERS: readonly { product: string; kind: "first" | "upgrade" | "renewal"; sheet: number; submitted: string; steps: readonly string[]; days_apart?: number; reason?: string }[] = [
  { product: "buoi", kind: "first", sheet: 1, submitted: "2026-09-02", steps: ["submit", "assess", "send", "begin-review", "council-score", "council-refuse"] },
  { product: "hop-qua-mat-ong-3-vi", kind: "upgrade", sheet: 4, submitted: "2026-09-05", steps: ["submit", "assess", "send", "begin-review", "council-score", "recognise"] },
  { product: "buoi", kind: "first", sheet: 1, submitted: "2026-11-10", steps: [] },
  { product: "tour-ho-ngan-truoi-1-ngay", kind: "first", sheet: 26, submitted: "2026-10-12", steps: ["submit", "return"], reason: "Thiếu phương án cứu hộ trên hồ." },
  { product: "cam-bu-huong-dien", kind: "first", sheet: 1, submitted: "2026-11-09", steps: ["submit"] },
  { product: "mang-kho-huong-quang", kind: "renewal", sheet: 7, submitted: "2026-10-20", steps: ["submit", "assess"] },
  { product: "cam-v2", kind: "renewal", sheet: 1, submitted: "2026-11-19", steps: ["submit", "assess", "send"], days_apart: 2 },
  { product: "cam-chanh-vietgap-hop-5-kg", kind: "upgrade", sheet: 1, submitted: "2026-09-14", steps: ["submit", "assess", "send", "begin-review"] },
  { product: "gio-me-500-g", kind: "upgrade", sheet: 8, submitted: "2026-09-02", steps: ["submit", "assess", "send", "begin-review", "council-score"] },
  { product: "tra-tui-loc-thao-moc", kind: "renewal", sheet: 12, submitted: "2026-09-02", steps: ["submit", "assess", "send", "begin-review", "council-score", "council-forward"] },
]
