/** Who applies in the demonstration: one in every state. Names, numbers and telephones are invented. */
export interface DemoApplication {
  code: string
  name: string
  type: "cooperative" | "coop_group" | "household" | "enterprise" | "farm"
  /** today's commune */
  commune: { code: string; text: string }
  person: string
  phone: string
  tax_id: string
  summary: string
  /** steps taken, each with who took it */
  steps: { to: "submitted" | "commune_checked" | "returned" | "approved" | "refused"; by: "applicant" | "commune_officer" | "coordination_office"; reason?: string }[]
  /** the demo producer an approved application became */
  producer?: string
}

const VU_QUANG = { code: "18313", text: "Vũ Quang" }
const MAI_HOA = { code: "18322", text: "Mai Hoa" }
const THUONG_DUC = { code: "18328", text: "Thượng Đức" }

const handedIn = { to: "submitted", by: "applicant" } as const
const checked = { to: "commune_checked", by: "commune_officer" } as const

export const DEMO_APPLICATIONS: DemoApplication[] = [
  { code: "ĐK-2611-MH0001", name: "Hộ ông Lê Văn Thanh, hồng giòn Đức Lĩnh", type: "household", commune: MAI_HOA, person: "Lê Văn Thanh (minh họa)", phone: "+84912000101", tax_id: "0100109106", summary: "Hồng giòn ngâm nước suối, bán tại vườn.", steps: [handedIn] },
  { code: "ĐK-2611-VQ0002", name: "Tổ hợp tác mật ong rừng Hương Minh", type: "coop_group", commune: VU_QUANG, person: "Trần Thị Nga (minh họa)", phone: "+84912000102", tax_id: "", summary: "Mười hai hộ nuôi ong dưới chân rừng Vũ Quang.", steps: [handedIn, checked] },
  { code: "ĐK-2611-TD0003", name: "HTX chè xanh Sơn Thọ", type: "cooperative", commune: THUONG_DUC, person: "Phan Đình Lộc (minh họa)", phone: "+84912000103", tax_id: "0100109106", summary: "Chè xanh hái sáng, sao tay trong ngày.", steps: [handedIn, { to: "returned", by: "commune_officer", reason: "Ảnh giấy đăng ký hợp tác xã bị lóa ở dòng ngày cấp. Hãy chụp lại rồi nộp lại." }] },
  { code: "ĐK-2610-VQ0004", name: "Cơ sở bánh đa Quang Thọ", type: "household", commune: VU_QUANG, person: "Nguyễn Văn Bình (minh họa)", phone: "+84912000104", tax_id: "0100109106", summary: "Bánh đa vừng nướng than.", steps: [handedIn, checked, { to: "refused", by: "coordination_office", reason: "Nguyên liệu chính mua ngoài tỉnh, chưa đạt điều kiện nguồn gốc. Có thể lập hồ sơ mới khi đã có vùng nguyên liệu trong xã." }] },
  { code: "ĐK-2609-VQ0005", name: "HTX cam bù Hương Điền", type: "cooperative", commune: VU_QUANG, person: "Nguyễn Thị Hoa (minh họa)", phone: "+84912000105", tax_id: "0100109106", summary: "Cam bù trồng trên đất bồi Hương Điền.", steps: [handedIn, checked, { to: "approved", by: "coordination_office" }], producer: "htx-cam-bu-huong-dien" },
]

/** Members of demo producers; these passwords are public, as those of the office are. */
export const DEMO_PRODUCER_LOGINS = [
  { role: "producer", producer: "htx-cam-bu-huong-dien", name: "Nguyễn Thị Hoa (minh họa)", email: "htx.huongdien@vuquang.example", password: "demo-cam-bu-huong-dien-2026", rank: "owner" },
  { role: "producer", producer: "htx-cam-bu-huong-dien", name: "Lê Thị Lan (minh họa)", email: "lan.huongdien@vuquang.example", password: "demo-nhat-ky-vuon-2026", rank: "member" },
  { role: "producer", producer: "htx-cam-son-tho", name: "Phan Văn Sơn (minh họa)", email: "htx.camsontho@vuquang.example", password: "demo-tien-hang-2026", rank: "owner" },
  { role: "producer", producer: "htx-ong-rung", name: "Phạm Thị Hiền (minh họa)", email: "htx.ongrung@vuquang.example", password: "demo-mat-ong-rung-2026", rank: "owner" },
] as const

/** What the first producer above wants the public to read, in every state; the first is about its own product on sale. */
export const DEMO_LISTINGS = [
  { state: "submitted", product: "cam-bu-huong-dien", fields: { subtitle: "Hái tại vườn, gửi trong ngày", label: { storage: "Để nơi thoáng mát 10–14 ngày; ngăn mát tủ lạnh giữ được 20 ngày" } } },
  { state: "submitted", product: null, fields: { title: "Mứt vỏ cam bù", description: "Vỏ cam bù thái sợi, sên đường mía, phơi hai nắng.", group: "I.3c", months: [11, 12, 1, 2, 3], price: 65000, weight: 350, stock: 40, label: { net_quantity: "300 g", storage: "Nơi khô, tránh nắng", shelf_life_days: 180 } } },
  { state: "returned", product: null, fields: { title: "Tinh dầu vỏ cam bù", description: "Chữa ho, trị cảm.", group: "III.3", months: [12, 1, 2], price: 90000, weight: 120, stock: 15, label: { net_quantity: "10 ml", storage: "Nơi mát" } }, reason: "Không được quảng cáo công dụng chữa bệnh. Hãy viết lại phần mô tả." },
  { state: "draft", product: null, fields: { title: "Cam bù sấy dẻo" } },
] as const
