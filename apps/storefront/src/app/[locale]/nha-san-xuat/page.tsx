import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalDoor } from "@/features/portal/portal-door"
import { PortalHome } from "@/features/portal/portal-home"
import { readMe } from "@/features/portal/reads"
import { draftKey } from "@/features/portal/session"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("title")

type Props = { searchParams: Promise<{ loi?: string | string[]; xong?: string | string[]; ve?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const locale = await readLocale()
  const [me, draft, { loi, xong, ve }] = await Promise.all([readMe(locale), draftKey(), searchParams])
  if (me?.ok) return <PortalHome me={me.value} locale={locale} />
  const news = me && me.status !== 0 ? "signed_out" : me ? "silent" : loi === "het-phien" ? "signed_out" : xong === "mat-khau" ? "password_set" : null
  return <PortalDoor news={news} applying={draft !== null} room={typeof ve === "string" ? ve : undefined} locale={locale} />
}
