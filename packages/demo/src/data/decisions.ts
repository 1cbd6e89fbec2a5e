interface DecisionBase {
  /** number on the decision; null where the source states none */
  decision_number: string | null
  issued_by: string
}

export interface GrantRow extends DecisionBase {
  kind: "issue" | "upgrade"
  product: string
  certificate_number: string
  star: 3 | 4
  /** `YYYY-MM-DD`; also the first day of validity, which lasts 36 months */
  signed_on: string
  criteria_set: "Q148" | "Q1489" | "Q26"
  /** number of the certificate it takes the place of */
  follows?: string
}

export interface RevocationRow extends DecisionBase {
  kind: "revoke"
  product: string
  certificate_number: string
  signed_on: string
  reason: string
}

export interface PressRecognition {
  product: string
  star: 3
  /** nothing but the year is known */
  year: 2024
}

/** Rows 12–15 of `domain.md` §6: three stars, recognised in 2024, no number and no day stated. */
export const PRESS_RECOGNITIONS: PressRecognition[] = [
  { product: "mat-ong-vu-quang-huong-minh", star: 3, year: 2024 },
  { product: "ruou-nep-ngoc-que", star: 3, year: 2024 },
  { product: "mat-ong-vu-quang-duc-linh", star: 3, year: 2024 },
  { product: "cu-do-xuan-luong", star: 3, year: 2024 },
]

/** Until 05/07/2025 three stars were given by the district, since then by the province (QĐ 148, QĐ 1489). */
const DISTRICT = "UBND huyện Vũ Quang"
const PROVINCE = "UBND tỉnh Hà Tĩnh"

/** Invented; "MH" (minh họa) is in every number. */
export const DEMO_DECISIONS: (GrantRow | RevocationRow)[] = [
  {
    kind: "issue",
    product: "tra-tui-loc-thao-moc",
    certificate_number: "MH-2023-02",
    decision_number: "MH-17/QĐ-UBND",
    issued_by: DISTRICT,
    star: 3,
    signed_on: "2023-03-31",
    criteria_set: "Q148",
  },
  {
    // 180 to 120 days before its end on 18/05/2027 a renewal is asked for: from 19/11/2026 to 18/01/2027.
    kind: "issue",
    product: "cam-v2",
    certificate_number: "MH-2024-03",
    decision_number: "MH-31/QĐ-UBND",
    issued_by: DISTRICT,
    star: 3,
    signed_on: "2024-05-18",
    criteria_set: "Q148",
  },
  {
    kind: "issue",
    product: "hop-qua-mat-ong-3-vi",
    certificate_number: "MH-2024-08",
    decision_number: "MH-52/QĐ-UBND",
    issued_by: DISTRICT,
    star: 3,
    signed_on: "2024-11-28",
    criteria_set: "Q148",
  },
  {
    kind: "issue",
    product: "cam-chanh-vietgap-hop-5-kg",
    certificate_number: "MH-2024-11",
    decision_number: "MH-60/QĐ-UBND",
    issued_by: DISTRICT,
    star: 3,
    signed_on: "2024-12-15",
    criteria_set: "Q148",
  },
  {
    kind: "issue",
    product: "mang-kho-huong-quang",
    certificate_number: "MH-2024-12",
    decision_number: "MH-60/QĐ-UBND",
    issued_by: DISTRICT,
    star: 3,
    signed_on: "2024-12-15",
    criteria_set: "Q148",
  },
  {
    kind: "issue",
    product: "gio-me-500-g",
    certificate_number: "MH-2025-05",
    decision_number: "MH-112/QĐ-UBND",
    issued_by: PROVINCE,
    star: 3,
    signed_on: "2025-12-19",
    criteria_set: "Q1489",
  },
  {
    kind: "revoke",
    product: "mang-kho-huong-quang",
    certificate_number: "MH-2024-12",
    decision_number: "MH-74/QĐ-UBND",
    issued_by: PROVINCE,
    signed_on: "2026-08-28",
    reason: "Sử dụng sai nhãn hiệu chứng nhận OCOP: in dấu sao lên lô hàng ngoài hồ sơ đã đăng ký (QĐ 26/2026/QĐ-TTg, Điều 8)",
  },
  {
    kind: "upgrade",
    product: "hop-qua-mat-ong-3-vi",
    certificate_number: "MH-2026-01",
    decision_number: "MH-83/QĐ-UBND",
    issued_by: PROVINCE,
    star: 4,
    signed_on: "2026-09-25",
    criteria_set: "Q26",
    follows: "MH-2024-08",
  },
]
