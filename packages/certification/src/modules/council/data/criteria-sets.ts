import type { Band, CriteriaSet, CriteriaSheet } from "../../../rules/criteria"
import Q26 from "./criteria-q26.json"
import Q781 from "./criteria-q781.json"

export interface PublishedSet {
  set: CriteriaSet
  sheets: CriteriaSheet[]
}

/** Alike in every version since 2018; the text of QĐ 1048 writes whole points (70–89) and is read as half-open. */
const BANDS: Band[] = [
  { star: 1, from: 0, below: 30, certificate: false },
  { star: 2, from: 30, below: 50, certificate: false },
  { star: 3, from: 50, below: 70, certificate: true },
  { star: 4, from: 70, below: 90, certificate: true },
  { star: 5, from: 90, below: null, certificate: true },
]

const SECTORS_2019 = ["Thực phẩm", "Đồ uống", "Thảo dược", "Vải và may mặc", "Lưu niệm, nội thất, trang trí", "Dịch vụ du lịch nông thôn, bán hàng"]
const SECTORS_2023 = ["Thực phẩm", "Đồ uống", "Dược liệu và sản phẩm từ dược liệu", "Thủ công mỹ nghệ", "Sinh vật cảnh", "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"]

const PROVINCE_AND_CENTRE = { 3: "province", 4: "province", 5: "central" } as const
const COMMON = { bands: BANDS, certificate_months: 36 }

/** Every text by which products of Vũ Quang were or are judged, oldest first. */
export const PUBLISHED_SETS: readonly PublishedSet[] = [
  {
    set: {
      ...COMMON,
      id: "HT-2018",
      decision: "3292/QĐ-UBND và 268/QĐ-UBND",
      title: "Quy định của UBND tỉnh Hà Tĩnh (phụ lục QĐ 3292/QĐ-UBND 01/11/2018; QĐ 268/QĐ-UBND 22/01/2019)",
      in_force_from: "2018-11-01",
      in_force_to: "2019-08-20",
      parts: null,
      sectors: [],
      certifiers: { 3: "province", 4: "province", 5: "province" },
      sheets_complete: false,
      note: "Chưa đọc được phụ lục: thang A/B/C và các phiếu chưa rõ.",
    },
    sheets: [],
  },
  {
    set: {
      ...COMMON,
      id: "Q1048",
      decision: "1048/QĐ-TTg",
      title: "Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP (QĐ 1048/QĐ-TTg 21/08/2019)",
      in_force_from: "2019-08-21",
      in_force_to: "2020-06-07",
      parts: { A: 35, B: 25, C: 40 },
      sectors: SECTORS_2019,
      certifiers: PROVINCE_AND_CENTRE,
      sheets_complete: false,
      note: "Huyện chấm trước. Chưa có phiếu: chỉ ghi tổng điểm của phiếu giấy.",
    },
    sheets: [],
  },
  {
    set: {
      ...COMMON,
      id: "Q781",
      decision: Q781.decision,
      title: "QĐ 781/QĐ-TTg 08/06/2020 sửa phụ lục QĐ 1048/QĐ-TTg",
      in_force_from: Q781.inForceFrom,
      in_force_to: Q781.inForceTo,
      parts: Q781.parts,
      sectors: SECTORS_2019,
      certifiers: PROVINCE_AND_CENTRE,
      sheets_complete: false,
      note: "Mới có hai phiếu (quả tươi, mật ong); các nhóm khác chỉ ghi tổng điểm của phiếu giấy.",
    },
    sheets: Q781.sheets as CriteriaSheet[],
  },
  {
    set: {
      ...COMMON,
      id: "Q148",
      decision: "148/QĐ-TTg",
      title: "Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP (QĐ 148/QĐ-TTg 24/02/2023)",
      in_force_from: "2023-02-24",
      in_force_to: "2025-07-05",
      parts: { A: 40, B: 25, C: 35 },
      sectors: SECTORS_2023,
      certifiers: { 3: "district", 4: "province", 5: "central" },
      sheets_complete: false,
      note: "Chưa có phiếu: chỉ ghi tổng điểm của phiếu giấy.",
    },
    sheets: [],
  },
  {
    set: {
      ...COMMON,
      id: "Q1489",
      decision: "1489/QĐ-TTg",
      title: "QĐ 1489/QĐ-TTg 06/07/2025 sửa phụ lục II QĐ 148/QĐ-TTg",
      in_force_from: "2025-07-06",
      in_force_to: "2026-07-20",
      parts: { A: 40, B: 25, C: 35 },
      sectors: SECTORS_2023,
      certifiers: PROVINCE_AND_CENTRE,
      sheets_complete: false,
      note: "Xã đánh giá trước. Chưa có phiếu: chỉ ghi tổng điểm của phiếu giấy.",
    },
    sheets: [],
  },
  {
    set: {
      ...COMMON,
      id: "Q26",
      decision: Q26.decision,
      title: "Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP (QĐ 26/2026/QĐ-TTg 22/05/2026)",
      in_force_from: Q26.inForceFrom,
      in_force_to: null,
      parts: Q26.parts,
      sectors: SECTORS_2023,
      certifiers: PROVINCE_AND_CENTRE,
      sheets_complete: true,
      note: "Lời ghi trên phiếu là bản rút gọn để chấm; văn bản gốc là phụ lục II của Quyết định.",
    },
    sheets: Q26.sheets as CriteriaSheet[],
  },
]
