import "server-only"
import type { PortalMeResponse } from "@ocop/producer/http"
import { redirect } from "next/navigation"
import { askPortal, type PortalAnswer } from "@/data/portal"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { memberToken } from "./session"

/** What a signed-in member's page shows. Whoever is not signed in is led to the door; null: the back end is silent. */
export async function readForMember<T>(path: string, locale: Locale): Promise<T | null> {
  const token = await memberOrDoor(locale)
  const answer = await askPortal<T>(path, { locale, token })
  if (answer.ok) return answer.value
  if (answer.status === 401 || answer.status === 403) redirect(href(locale, "/nha-san-xuat?loi=het-phien"))
  return null
}

/** The signed-in member's token; who is not signed in is led to the door. */
export async function memberOrDoor(locale: Locale): Promise<string> {
  return (await memberToken()) ?? redirect(href(locale, "/nha-san-xuat"))
}

/** Null: nobody is signed in. */
export async function readMe(locale: Locale): Promise<PortalAnswer<PortalMeResponse> | null> {
  const token = await memberToken()
  return token ? askPortal<PortalMeResponse>("/producer/me", { locale, token }) : null
}
