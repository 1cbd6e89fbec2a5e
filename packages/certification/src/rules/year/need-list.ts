import type { DossierKind, DossierRoute, EvidenceKind } from "../../http/year"

/** A paper a dossier must or may hold. */
export interface Need {
  key: string
  name: { vi: string; en: string }
  law: string
  routes: readonly DossierRoute[]
  /** for which it must be there; for the others it may */
  mandatory: readonly DossierKind[]
  /** any one of these kinds meets it */
  kinds: readonly EvidenceKind[]
  /** criteria of the sheets it is read for (numbers of Q26; same chapters in Q148 and Q1489) */
  criteria: readonly string[]
  /** for a renewal or an upgrade it must be younger than this many months */
  fresh_months?: number
}

const ALL: readonly DossierKind[] = ["first", "upgrade", "renewal"]
const AGAIN: readonly DossierKind[] = ["upgrade", "renewal"]
const BOTH: readonly DossierRoute[] = ["district-2019", "commune-2025"]
const NOW: readonly DossierRoute[] = ["commune-2025"]
const Q26 = "QĐ 26/2026 Đ.6, Mẫu 02"

export const NEEDS: readonly Need[] = [
  { key: "business_registration", name: { vi: "Giấy đăng ký kinh doanh hoặc tương đương", en: "Business registration" }, law: Q26, routes: BOTH, mandatory: ALL, kinds: ["business_registration"], criteria: ["3.1"] },
  { key: "organisation", name: { vi: "Giới thiệu bộ máy tổ chức", en: "Organisation of the producer" }, law: "QĐ 1048, biểu 04", routes: ["district-2019"], mandatory: ALL, kinds: ["organisation"], criteria: ["4.2"] },
  { key: "food_safety", name: { vi: "Giấy chứng nhận đủ điều kiện ATTP hoặc giấy chứng nhận sản xuất bắt buộc", en: "Food-safety or mandatory production certificate" }, law: Q26, routes: BOTH, mandatory: [], kinds: ["food_safety", "production_certificate"], criteria: ["10"] },
  { key: "quality_declaration", name: { vi: "Công bố chất lượng sản phẩm", en: "Declaration of quality" }, law: Q26, routes: NOW, mandatory: ALL, kinds: ["quality_declaration"], criteria: ["9"] },
  { key: "test_sheet", name: { vi: "Phiếu kiểm nghiệm", en: "Test sheet" }, law: Q26, routes: NOW, mandatory: AGAIN, kinds: ["test_sheet"], criteria: ["7", "9"], fresh_months: 12 },
  { key: "material_origin", name: { vi: "Nguồn gốc nguyên liệu, hợp đồng liên kết", en: "Origin of material, contracts" }, law: Q26, routes: NOW, mandatory: ALL, kinds: ["material_origin"], criteria: ["1.1", "1.2", "1.5"] },
  { key: "labour", name: { vi: "Danh sách lao động", en: "List of workers" }, law: Q26, routes: NOW, mandatory: [], kinds: ["labour"], criteria: ["3.3"] },
  { key: "finance", name: { vi: "Báo cáo tài chính 2 năm hoặc phân loại HTX", en: "Two years of accounts, or class of the cooperative" }, law: Q26, routes: NOW, mandatory: ["renewal"], kinds: ["finance"], criteria: ["3.4"], fresh_months: 18 },
  { key: "environment", name: { vi: "Hồ sơ bảo vệ môi trường", en: "Environmental papers" }, law: Q26, routes: BOTH, mandatory: [], kinds: ["environment"], criteria: ["1.6"] },
  { key: "intellectual_property", name: { vi: "Nhãn hiệu, sở hữu trí tuệ", en: "Trademark, intellectual property" }, law: Q26, routes: BOTH, mandatory: [], kinds: ["intellectual_property"], criteria: ["3.5"] },
  { key: "label", name: { vi: "Mã số mã vạch, tem truy xuất", en: "Barcode, traceability stamp" }, law: Q26, routes: BOTH, mandatory: [], kinds: ["barcode_trace"], criteria: ["2.3", "5.1"] },
  { key: "market", name: { vi: "Hợp đồng, xác nhận tiêu thụ", en: "Sales contracts" }, law: Q26, routes: BOTH, mandatory: ["renewal"], kinds: ["market_contract"], criteria: ["4.1"], fresh_months: 18 },
  { key: "promotion", name: { vi: "Hoạt động quảng bá", en: "Promotion" }, law: Q26, routes: BOTH, mandatory: [], kinds: ["promotion"], criteria: ["4.3"] },
  { key: "story", name: { vi: "Câu chuyện sản phẩm", en: "Product story" }, law: Q26, routes: BOTH, mandatory: [], kinds: ["story"], criteria: ["5.1", "5.2", "5.3"] },
  { key: "quality_system", name: { vi: "Hệ thống quản lý chất lượng", en: "Quality management" }, law: Q26, routes: BOTH, mandatory: [], kinds: ["quality_system"], criteria: ["10", "1.2"] },
  { key: "award", name: { vi: "Giải thưởng, bằng khen", en: "Awards" }, law: Q26, routes: BOTH, mandatory: [], kinds: ["award"], criteria: ["8"] },
]
