import type { MedusaContainer } from "@medusajs/framework/types"
import { readIdentifier } from "@ocop/access/rules"
import { producersOf } from "../files"
import type { ApplicationFields } from "../http"
import { invalid, refused } from "../refusals"
import { mayEdit, type ApplicationState } from "../rules"
import { communeOfCode, communesFor } from "./communes"
import type { ApplicationRow } from "./view"

export function refuseUnlessEditable({ state }: ApplicationRow): void {
  if (!mayEdit(state as ApplicationState)) refused("Hồ sơ đã nộp nên không sửa được nữa. Nếu cần bổ sung, hãy chờ văn phòng trả lại hoặc gọi cho cán bộ xã.", "wrong_step")
}

/** Keeps whatever part of the form is there; what is left out stays. */
export async function saveDraft(container: MedusaContainer, row: ApplicationRow, fields: ApplicationFields): Promise<void> {
  refuseUnlessEditable(row)
  const { representative_phone, representative_email, commune_code, ...rest } = fields
  await producersOf(container).updateProducerApplications({
    id: row.id,
    ...rest,
    ...(representative_phone !== undefined && { representative_phone: phoneOf(representative_phone) }),
    ...(representative_email !== undefined && { representative_email: emailOf(representative_email) }),
    ...(await communeOf(container, row, { commune_code, commune_text: fields.commune_text })),
  })
}

function phoneOf(typed: string): string {
  if (typed.trim() === "") return ""
  const found = readIdentifier(typed)
  return found?.kind === "phone" ? found.value : invalid("representative_phone: số điện thoại chưa đúng. Ví dụ 0912 345 678.")
}

function emailOf(typed: string): string {
  if (typed.trim() === "") return ""
  const found = readIdentifier(typed)
  return found?.kind === "email" ? found.value : invalid("representative_email: địa chỉ thư điện tử chưa đúng.")
}

/** A chosen code counts; a name that means one commune only chooses it, other words unchoose what was chosen. */
async function communeOf(container: MedusaContainer, row: ApplicationRow, { commune_code, commune_text }: Pick<ApplicationFields, "commune_code" | "commune_text">) {
  if (commune_code) {
    const found = await communeOfCode(container, commune_code)
    if (!found) return invalid("commune_code: không có xã nào mang mã này hôm nay. Hãy chọn trong danh sách gợi ý.")
    return { commune_code: found.key.code, commune_valid_from: found.key.valid_from, commune_today: found.key.code }
  }
  if (commune_code === undefined && (commune_text === undefined || commune_text === row.commune_text)) return {}
  const choices = commune_text && commune_code === undefined ? await communesFor(container, commune_text) : []
  const [only] = choices.length === 1 ? choices : []
  return { commune_code: only?.key.code ?? null, commune_valid_from: only?.key.valid_from ?? null, commune_today: only?.key.code ?? null }
}
