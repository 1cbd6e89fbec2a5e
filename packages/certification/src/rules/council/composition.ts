import type { CertifierLevel } from "../criteria/criteria-set"

export type SeatKind = "chair" | "vice_chair" | "member"

export interface Seat {
  key: string
  kind: SeatKind
  /** body and office that sits here */
  office: { vi: string; en: string }
  /** may stay empty */
  optional?: true
}

export interface Quorum {
  /** share of the seated members that has to be there, e.g. 2/3 */
  numerator: number
  denominator: number
  /** the chair or a vice-chair has to be there */
  chaired: boolean
}

/** Which offices sit on a council of a level, and since when. */
export interface Composition {
  id: string
  level: CertifierLevel
  name: { vi: string; en: string }
  law: string
  /** `YYYY-MM-DD` */
  valid_from: string
  /** last day; null: until further notice */
  valid_to: string | null
  seats: Seat[]
  quorum: Quorum
}

const seat = (kind: SeatKind, key: string, vi: string, en: string, optional = false): Seat => ({ key, kind, office: { vi, en }, ...(optional && { optional: true as const }) })

/** The law states no quorum; two thirds with somebody in the chair is what these councils work with, kept here as data. */
const TWO_THIRDS: Quorum = { numerator: 2, denominator: 3, chaired: true }

export const COMPOSITIONS: readonly Composition[] = [
  {
    id: "district-2019",
    level: "district",
    name: { vi: "Hội đồng đánh giá, phân hạng sản phẩm OCOP huyện Vũ Quang", en: "Vũ Quang district OCOP evaluation council" },
    law: "Kế hoạch 35/KH-UBND ngày 22/03/2019 của UBND huyện Vũ Quang",
    valid_from: "2019-03-22",
    valid_to: "2025-06-30",
    seats: [
      seat("chair", "ubnd", "Phó Chủ tịch UBND huyện", "Vice-chair of the district People's Committee"),
      seat("vice_chair", "ntm_deputy", "Phó Chánh Văn phòng điều phối Nông thôn mới", "Deputy chief of the New Rural Development office"),
      seat("vice_chair", "ktht_deputy", "Phó Trưởng phòng Kinh tế - Hạ tầng", "Deputy head of Economy and Infrastructure"),
      seat("member", "nnptnt", "Trưởng phòng Nông nghiệp và PTNT", "Head of Agriculture and Rural Development"),
      seat("member", "ktht", "Trưởng phòng Kinh tế - Hạ tầng", "Head of Economy and Infrastructure"),
      seat("member", "tckh", "Trưởng phòng Tài chính - Kế hoạch", "Head of Finance and Planning"),
      seat("member", "vhtt", "Trưởng phòng Văn hóa - Thông tin", "Head of Culture and Information"),
      seat("member", "yte", "Trưởng phòng Y tế", "Head of Health"),
      seat("member", "vpntm", "Chánh Văn phòng điều phối Nông thôn mới", "Chief of the New Rural Development office"),
      seat("member", "hoinongdan", "Chủ tịch Hội Nông dân", "Chair of the Farmers' Union"),
      seat("member", "khcn", "Giám đốc Trung tâm ứng dụng KHCN và BVCTVN", "Director of the applied science centre"),
    ],
    quorum: TWO_THIRDS,
  },
  {
    id: "province-2026",
    level: "province",
    name: { vi: "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Hà Tĩnh", en: "Hà Tĩnh province OCOP evaluation council" },
    law: "Quyết định 26/2026/QĐ-TTg",
    valid_from: "2025-07-06",
    valid_to: null,
    seats: [
      seat("chair", "ubnd", "Lãnh đạo UBND tỉnh, hoặc Thủ trưởng cơ quan chuyên môn được ủy quyền", "Leader of the province, or the head of a specialised agency by delegation"),
      seat("member", "snnmt", "Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment"),
      seat("member", "sct", "Sở Công Thương", "Department of Industry and Trade"),
      seat("member", "syt", "Sở Y tế", "Department of Health"),
      seat("member", "skhcn", "Sở Khoa học và Công nghệ", "Department of Science and Technology"),
      seat("member", "svhttdl", "Sở Văn hóa, Thể thao và Du lịch", "Department of Culture, Sports and Tourism", true),
      seat("member", "attp", "Cơ quan quản lý an toàn thực phẩm (nếu có)", "Food safety authority (where there is one)", true),
      seat("member", "ocop", "Cơ quan tham mưu quản lý OCOP cấp tỉnh", "Provincial OCOP advisory agency", true),
      seat("member", "units", "Đơn vị chuyên môn có liên quan", "Specialised unit concerned", true),
      seat("member", "expert", "Chuyên gia", "Expert", true),
    ],
    quorum: TWO_THIRDS,
  },
]

export const compositionOf = (id: string): Composition | undefined => COMPOSITIONS.find((each) => each.id === id)

export interface SeatedMember {
  seat: string
  user_id: string
}

/** Why these members cannot make up the council; null: they can. Every seat once (experts and units may be several), nobody on two seats, the secretary on none. */
export function whyNoCouncil(composition: Composition, members: readonly SeatedMember[], secretaryId: string): { code: string; message: string } | null {
  const known = new Map(composition.seats.map((each) => [each.key, each]))
  const stranger = members.find((each) => !known.has(each.seat))
  if (stranger) return { code: "unknown_seat", message: `Thành phần Hội đồng không có ghế "${stranger.seat}".` }
  const twice = members.find((each, index) => members.findIndex(({ user_id }) => user_id === each.user_id) !== index)
  if (twice) return { code: "two_seats", message: "Một người không thể ngồi hai ghế trong cùng Hội đồng." }
  const doubled = members.find((each, index) => !MANY.has(each.seat) && members.findIndex((other) => other.seat === each.seat) !== index)
  if (doubled) return { code: "seat_taken", message: `Ghế "${known.get(doubled.seat)?.office.vi}" chỉ có một người.` }
  const empty = composition.seats.find((each) => !each.optional && !members.some((member) => member.seat === each.key))
  if (empty) return { code: "seat_empty", message: `Chưa có người ở ghế "${empty.office.vi}".` }
  if (members.some(({ user_id }) => user_id === secretaryId)) return { code: "secretary_scores", message: "Thư ký không chấm điểm nên không thể là thành viên." }
  return null
}

const MANY = new Set(["units", "expert"])
