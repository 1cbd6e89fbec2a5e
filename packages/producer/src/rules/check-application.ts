import type { ProducerType } from "./words"
import { readTaxId } from "./tax-id"

export interface ApplicationFacts {
  type: ProducerType | null
  name: string
  registration_number: string
  tax_id: string
  representative_name: string
  representative_phone: string
  commune_code: string | null
  summary: string
}

export interface Missing {
  field: string
  message: string
}

/** What still stands between this draft and handing it in. */
export function missingFrom(facts: ApplicationFacts, requirements: readonly { paper_kind: string; name: string; required: boolean; status: string }[]): Missing[] {
  const missing: Missing[] = []
  const ask = (field: string, message: string, wanting: boolean) => wanting && missing.push({ field, message })
  ask("type", "Chọn loại hình của chủ thể.", facts.type === null)
  ask("name", "Ghi tên đầy đủ như trên giấy đăng ký.", facts.name.trim() === "")
  ask("registration_number", "Ghi số giấy đăng ký (tổ hợp tác: số hợp đồng hợp tác).", facts.registration_number.trim() === "")
  if (facts.tax_id.trim() === "") ask("tax_id", "Ghi mã số thuế.", facts.type !== "coop_group" && facts.type !== null)
  else ask("tax_id", "Mã số thuế chưa đúng: cần 10 hoặc 13 chữ số, hãy xem lại từng số.", readTaxId(facts.tax_id) === null)
  ask("representative_name", "Ghi họ tên người đại diện.", facts.representative_name.trim() === "")
  ask("representative_phone", "Ghi số điện thoại của người đại diện.", facts.representative_phone === "")
  ask("commune_code", "Chọn xã trong danh sách gợi ý.", facts.commune_code === null)
  ask("summary", "Viết một câu giới thiệu để khách đọc.", facts.summary.trim() === "")
  for (const { paper_kind, name, required, status } of requirements) {
    ask(`papers.${paper_kind}`, `${name}: ${status === "expired" ? "bản đã gửi hết hạn, hãy gửi bản mới." : "hãy gửi ảnh chụp hoặc PDF."}`, required && (status === "missing" || status === "expired"))
  }
  return missing
}
