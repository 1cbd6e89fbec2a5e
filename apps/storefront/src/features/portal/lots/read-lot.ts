import "server-only"
import type { LotResponse } from "@ocop/traceability/http"
import { redirect } from "next/navigation"
import { askPortal } from "@/data/portal"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { memberOrDoor } from "../reads"

/** A lot of the signed-in member's producer. Undefined: there is none of this id; null: the back end is silent. */
export async function readLot(id: string, locale: Locale): Promise<LotResponse | null | undefined> {
  if (!/^[\w-]{1,64}$/.test(id)) return undefined
  const token = await memberOrDoor(locale)
  const answer = await askPortal<LotResponse>(`/producer/lots/${id}`, { locale, token })
  if (answer.ok) return answer.value
  if (answer.status === 401 || answer.status === 403) redirect(href(locale, "/nha-san-xuat?loi=het-phien"))
  return answer.status === 404 ? undefined : null
}
