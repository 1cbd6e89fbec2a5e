import { takeInvitation } from "@/features/portal/actions"
import { NewPassword } from "@/features/portal/new-password"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { cardClasses, PortalFrame } from "@/features/portal/portal-frame"
import { portalWords } from "@/features/portal/words"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("code_title")

export default async function Page() {
  const locale = await readLocale()
  const words = portalWords[locale]
  return (
    <PortalFrame here="/nha-san-xuat/ma" title={words.code_title} locale={locale} back="/nha-san-xuat">
      <p className="measure">{words.code_text}</p>
      <div className={cardClasses}>
        <PortalForm name="ma" action={takeInvitation} submit={words.code_use} busy={words.saving}>
          <NewPassword locale={locale} />
        </PortalForm>
      </div>
    </PortalFrame>
  )
}
