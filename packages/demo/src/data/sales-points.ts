import type { OpeningHours, PointPaperKind, SalesPointKind } from "@ocop/sales-point/http"
import { FADING_POINT } from "./fading-point"
import { UNITS } from "./units"
import type { Words } from "./words"

/** handle of the district point, also the name of its stock in `stock` of a variant */
export const DISTRICT_POINT = "diem-ban-ocop-vu-quang"

export interface SalesPointRow {
  handle: string
  name: Words
  kind: SalesPointKind
  /** today's commune */
  unit: { code: string; valid_from: string }
  /** without the commune, which is shown with it */
  address: Words
  about: Words
  hours: OpeningHours
  hours_note?: Words
  pickup: boolean
  /** day on which it opened, counted from today: −434; left out: today */
  opened?: number
  papers: { kind: PointPaperKind; number: string; issuer: string; issued_on: string; /** days from today; null: does not end */ ends_in: number | null }[]
}

const daily = (from: string, to: string): OpeningHours["week"] => Array.from({ length: 7 }, () => [{ from, to }])
/** Monday to Saturday in two halves, off on Sunday. */
const working = (...spans: [string, string][]): OpeningHours["week"] => [...Array.from({ length: 6 }, () => spans.map(([from, to]) => ({ from, to }))), []]
/** First to third day of Tết Đinh Mùi. */
const TET = ["2027-02-06", "2027-02-07", "2027-02-08"].map((on) => ({ on, spans: [], note: "Nghỉ Tết Nguyên đán" }))
const TODAY = { valid_from: "2025-07-01" }
const license = (number: string, ends_in: number | null = null): SalesPointRow["papers"][number] => ({ kind: "business_registration", number: `${number} (minh họa)`, issuer: "UBND xã", issued_on: "2025-09-01", ends_in })
const safety = (number: string, ends_in: number): SalesPointRow["papers"][number] => ({ kind: "food_safety", number: `${number} (minh họa)`, issuer: "Sở Y tế Hà Tĩnh", issued_on: "2025-10-01", ends_in })
const stall = (number: string, ends_in: number): SalesPointRow["papers"][number] => ({ kind: "stall_contract", number: `${number} (minh họa)`, issuer: "Ban quản lý siêu thị", issued_on: "2025-12-01", ends_in })

/** Invented. The plan of 22/03/2019 asks for one point in the district, one in every commune, and stalls in supermarkets. */
export const SALES_POINTS: SalesPointRow[] = [
  {
    handle: DISTRICT_POINT,
    name: { vi: "Điểm bán OCOP Vũ Quang", en: "Vũ Quang OCOP shop" },
    kind: "district",
    unit: { code: UNITS.thiTran.code, ...TODAY },
    address: { vi: "Khu trung tâm thị trấn Vũ Quang cũ (địa chỉ minh họa)", en: "Centre of the former Vũ Quang town (demo address)" },
    about: {
      vi: "Đủ hàng của cả ba xã trên một kệ. Nếm thử mật ong, xem cam mới hái về sáng nay, và nhận đơn đặt trên mạng.",
      en: "Goods of all three communes on one shelf. Taste the honey, see this morning's oranges, and pick up what you ordered online.",
    },
    hours: { week: daily("07:30", "17:30"), exceptions: TET },
    pickup: true,
    papers: [license("28A8-000121"), safety("041/2025/ATTP", 410)],
  },
  {
    handle: FADING_POINT.handle,
    name: { vi: "Quầy OCOP xã Vũ Quang", en: "Vũ Quang commune stall" },
    kind: "commune",
    unit: { code: "18313", ...TODAY },
    address: { vi: "Cạnh bến thuyền hồ Ngàn Trươi (địa chỉ minh họa)", en: "Beside the boat landing on Ngàn Trươi lake (demo address)" },
    about: { vi: "Quầy nhỏ bên bến thuyền: trà thảo mộc, măng khô và phiếu đi hồ.", en: "A small stall at the landing: herbal tea, dried bamboo shoots and boat tickets." },
    hours: { week: [...Array.from({ length: 5 }, () => [{ from: "08:00", to: "16:30" }]), [{ from: "07:00", to: "18:00" }], [{ from: "07:00", to: "18:00" }]], exceptions: TET },
    hours_note: { vi: "Ngày mưa to, thuyền nghỉ thì quầy cũng nghỉ.", en: "On days of heavy rain, when the boats stay in, so do we." },
    opened: FADING_POINT.opened,
    pickup: true,
    papers: [license("28A8-000345"), safety("063/2025/ATTP", 12)],
  },
  {
    handle: "diem-ban-xa-mai-hoa",
    name: { vi: "Quầy OCOP xã Mai Hoa", en: "Mai Hoa commune stall" },
    kind: "commune",
    unit: { code: "18322", ...TODAY },
    address: { vi: "Chợ Mai Hoa, dãy A (địa chỉ minh họa)", en: "Mai Hoa market, row A (demo address)" },
    about: { vi: "Trong chợ, mở từ lúc chợ họp: giò me cắt theo cân, măng khô, mật ong Ân Phú.", en: "In the market, open when it opens: veal sausage by weight, dried bamboo shoots, honey." },
    hours: { week: daily("05:30", "11:30"), exceptions: TET },
    pickup: true,
    papers: [license("28A8-000402")],
  },
  {
    handle: "diem-ban-xa-thuong-duc",
    name: { vi: "Quầy OCOP xã Thượng Đức", en: "Thượng Đức commune stall" },
    kind: "commune",
    unit: { code: "18328", ...TODAY },
    address: { vi: "Nhà văn hóa xã Thượng Đức (địa chỉ minh họa)", en: "Thượng Đức culture house (demo address)" },
    about: { vi: "Giữa vùng cam: cam bán ngay tại vườn vào vụ, ngoài vụ là trà và măng.", en: "In the middle of the orange country: oranges from the garden in season, tea and bamboo shoots the rest of the year." },
    hours: { week: working(["07:30", "11:30"], ["13:30", "17:00"]), exceptions: TET },
    pickup: false,
    papers: [license("28A8-000518")],
  },
  {
    handle: "gian-sieu-thi-ha-tinh",
    name: { vi: "Gian OCOP Vũ Quang, siêu thị trung tâm Hà Tĩnh", en: "Vũ Quang OCOP stall, Hà Tĩnh central supermarket" },
    kind: "supermarket_stall",
    unit: { code: "18073", ...TODAY },
    address: { vi: "Tầng 1, khu đặc sản (địa chỉ minh họa)", en: "Ground floor, regional specialities (demo address)" },
    about: { vi: "Kệ riêng của Vũ Quang giữa thành phố: cam đóng hộp, mật ong, trà.", en: "Vũ Quang's own shelf in the city: boxed oranges, honey, tea." },
    hours: { week: daily("08:00", "21:30"), exceptions: [] },
    pickup: false,
    papers: [stall("HĐ-07/2025", 390), safety("088/2025/ATTP", 210)],
  },
  {
    handle: "gian-sieu-thi-huong-khe",
    name: { vi: "Gian OCOP Vũ Quang, siêu thị Hương Khê", en: "Vũ Quang OCOP stall, Hương Khê supermarket" },
    kind: "supermarket_stall",
    unit: { code: "18496", ...TODAY },
    address: { vi: "Quầy nông sản, cửa Bắc (địa chỉ minh họa)", en: "Farm produce counter, north door (demo address)" },
    about: { vi: "Gian nhỏ phía Tây Hà Tĩnh, hàng về mỗi thứ Ba và thứ Sáu.", en: "A small stall in the west of Hà Tĩnh; goods arrive on Tuesdays and Fridays." },
    hours: { week: daily("07:30", "20:30"), exceptions: [] },
    pickup: false,
    papers: [stall("HĐ-11/2025", 24)],
  },
]

/** What every point signs. Invented, in the manner of the plan's "quy chế quản lý điểm bán". */
export const POINT_REGULATION = {
  title: "Quy chế quản lý điểm giới thiệu và bán sản phẩm OCOP (minh họa)",
  valid_from: "2025-08-01",
  losses_by: "shop" as const,
  body: [
    "Điều 1. Chỉ bày bán sản phẩm có chủ thể, có mã lô, còn hạn dùng. Hạng sao ghi theo giấy chứng nhận còn hiệu lực, không tự ghi.",
    "Điều 2. Hàng gửi bán là của chủ thể cho tới khi bán được. Mỗi lần nhận, trả, hỏng đều ghi sổ theo lô và có người ký.",
    "Điều 3. Hết ngày, người quản lý kiểm lại hàng gần hết hạn: chuyển điểm khác, giảm giá hoặc trả chủ thể. Hàng hết hạn không được bán.",
    "Điều 4. Lô có lệnh tạm giữ hoặc thu hồi phải rút khỏi kệ ngay khi có tin.",
    "Điều 5. Giờ mở cửa niêm yết tại điểm bán và trên trang của cửa hàng; nghỉ đột xuất phải báo trước.",
    "Điều 6. Hàng mất, hỏng trên kệ của điểm bán do cửa hàng đền cho chủ thể theo giá đang bán ở điểm đó. Tìm thấy lại thì ghi ngay, tiền đền được trừ lại.",
  ].join("\n\n"),
}
