import type { EvidenceKind } from "../../http/year"

/** Kinds of paper a dossier may be proved by (QĐ 26/2026 Mẫu 02; QĐ 1048 for the organisation), as people call them. */
export const EVIDENCE_KIND_NAMES: Record<EvidenceKind, { vi: string; en: string }> = {
  business_registration: { vi: "Đăng ký kinh doanh, đăng ký HTX", en: "Business registration" },
  production_certificate: { vi: "Giấy chứng nhận sản xuất bắt buộc", en: "Mandatory production certificate" },
  food_safety: { vi: "An toàn thực phẩm", en: "Food safety" },
  quality_declaration: { vi: "Công bố chất lượng", en: "Declaration of quality" },
  test_sheet: { vi: "Phiếu kiểm nghiệm", en: "Test sheet" },
  material_origin: { vi: "Nguồn gốc nguyên liệu, hợp đồng liên kết", en: "Origin of material, contracts" },
  environment: { vi: "Bảo vệ môi trường", en: "Environment" },
  labour: { vi: "Danh sách lao động", en: "List of workers" },
  finance: { vi: "Báo cáo tài chính, phân loại HTX", en: "Accounts, class of the cooperative" },
  intellectual_property: { vi: "Nhãn hiệu, sở hữu trí tuệ", en: "Trademark, intellectual property" },
  market_contract: { vi: "Hợp đồng, xác nhận tiêu thụ", en: "Sales contracts" },
  promotion: { vi: "Quảng bá sản phẩm", en: "Promotion" },
  story: { vi: "Câu chuyện sản phẩm", en: "Product story" },
  barcode_trace: { vi: "Mã vạch, tem truy xuất", en: "Barcode, traceability stamp" },
  quality_system: { vi: "Quản lý chất lượng (VietGAP, ISO, HACCP…)", en: "Quality management" },
  award: { vi: "Giải thưởng, bằng khen", en: "Awards" },
  organisation: { vi: "Bộ máy tổ chức", en: "Organisation" },
  other: { vi: "Giấy tờ khác", en: "Other" },
}
