import { PRODUCER_TYPES, type PaperKind, type ProducerType } from "../../rules/words"

interface RequirementSeed {
  producer_type: ProducerType
  paper_kind: PaperKind
  help: string
  required: boolean
}

const REGISTERED = "Chụp rõ cả trang, không che số. Nơi cấp: phòng đăng ký kinh doanh hoặc UBND xã."
const FOOD_SAFETY = "Bắt buộc với thực phẩm, trừ diện miễn cấp theo NĐ 15/2018 Đ.12 (sản xuất ban đầu nhỏ lẻ…): khi đó gửi bản cam kết an toàn thực phẩm."
const DECLARATION = "Với thực phẩm đã đóng gói sẵn; chưa có thì bổ sung trước khi đăng sản phẩm."
const GROWING = "Nếu có: mã số vùng trồng, VietGAP, hữu cơ. Được cộng điểm khi đánh giá."

/** What each type shows when it joins, from the dossier lists of Q26 Đ.6 and the application of 2020 (`domain.md` §2). */
export const REQUIREMENTS: RequirementSeed[] = PRODUCER_TYPES.flatMap((producer_type): RequirementSeed[] => [
  producer_type === "coop_group"
    ? { producer_type, paper_kind: "coop_contract", help: "Hợp đồng hợp tác có chứng thực của UBND xã (NĐ 77/2019).", required: true }
    : { producer_type, paper_kind: "business_registration", help: REGISTERED, required: true },
  { producer_type, paper_kind: "food_safety_certificate", help: FOOD_SAFETY, required: true },
  ...(producer_type === "farm" ? [{ producer_type, paper_kind: "land_use" as const, help: "Giấy chứng nhận quyền sử dụng đất hoặc hợp đồng thuê đất.", required: true }] : []),
  { producer_type, paper_kind: "quality_declaration", help: DECLARATION, required: false },
  { producer_type, paper_kind: "growing_area", help: GROWING, required: false },
])
