import { FADING_POINT } from "./fading-point"
import { DISTRICT_POINT } from "./sales-points"

/** Who can log in to the demonstration. Demo only: these passwords are public; a real shop creates its own users and never runs the seed. */
export interface DemoLogin {
  role:
    | "admin"
    | "leader"
    | "coordination_office"
    | "trade_office"
    | "commune_officer"
    | "council_member"
    | "council_secretary"
    | "steering_member"
    | "inspector"
    | "sales_point_manager"
    | "seller"
  first_name: string
  last_name: string
  email: string
  password: string
  /** codes of today's communes the role reaches */
  communes?: string[]
  /** handles of the sales points the role reaches */
  points?: string[]
}

const VU_QUANG = "18313"
const MAI_HOA = "18322"
const THUONG_DUC = "18328"

const login = (role: DemoLogin["role"], mailbox: string, password: string, first_name: string, reach: Pick<DemoLogin, "communes" | "points"> = {}): DemoLogin => ({
  role,
  first_name: `${first_name} (minh họa)`,
  last_name: "",
  email: `${mailbox}@vuquang.example`,
  password,
  ...reach,
})

export const DEMO_LOGINS: DemoLogin[] = [
  login("admin", "admin", "demo-cam-chanh-2026", "Quản trị"),
  login("trade_office", "kinhte", "demo-cam-bu-2026", "Phòng Kinh tế"),
  login("coordination_office", "ocop", "demo-mat-ong-2026", "Cơ quan OCOP"),
  login("leader", "lanhdao", "demo-hong-gion-2026", "Lãnh đạo UBND"),
  login("commune_officer", "xa.vuquang", "demo-mat-mia-2026", "Cán bộ xã Vũ Quang", { communes: [VU_QUANG] }),
  login("commune_officer", "xa.maihoa", "demo-cu-do-2026", "Cán bộ xã Mai Hoa", { communes: [MAI_HOA] }),
  login("commune_officer", "xa.thuongduc", "demo-khe-son-2026", "Cán bộ xã Thượng Đức", { communes: [THUONG_DUC] }),
  ...[1, 2, 3, 4, 5].map((seat) => login("council_member", `hoidong${seat}`, `demo-hoi-dong-${seat}-2026`, `Thành viên Hội đồng ${seat}`)),
  login("council_secretary", "thuky", "demo-tra-xanh-2026", "Thư ký Hội đồng"),
  login("inspector", "kiemtra", "demo-mang-kho-2026", "Cán bộ kiểm tra"),
  login("steering_member", "tochidao", "demo-dau-lac-2026", "Thành viên Tổ chỉ đạo", { communes: [VU_QUANG, MAI_HOA] }),
  login("sales_point_manager", "diemban", "demo-buoi-2026", "Quản lý điểm bán", { points: [DISTRICT_POINT] }),
  login("sales_point_manager", "benthuyen", "demo-ben-thuyen-2026", "Quản lý quầy bến thuyền", { points: [FADING_POINT.handle] }),
  login("seller", "quay", "demo-quay-hang-2026", "Người bán tại điểm", { points: [DISTRICT_POINT] }),
]
