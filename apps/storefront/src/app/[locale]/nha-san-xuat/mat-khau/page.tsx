import { askForCode, setPassword } from "@/features/portal/actions"
import { TextField } from "@/features/portal/fields"
import { LocaleField } from "@/features/portal/locale-field"
import { NewPassword } from "@/features/portal/new-password"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { portalWords } from "@/features/portal/words"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("reset_title")

export default async function Page({ searchParams }: { searchParams: Promise<{ "da-gui"?: string | string[] }> }) {
  const locale = await readLocale()
  const words = portalWords[locale]
  const sent = (await searchParams)["da-gui"] === "1"
  return (
    <PortalFrame here="/nha-san-xuat/mat-khau" title={words.reset_title} locale={locale} back="/nha-san-xuat">
      {sent && <Notice>{words.reset_sent}</Notice>}
      <div className={cardClasses}>
        {sent ? (
          <PortalForm key="set" name="dat" action={setPassword} submit={words.reset_set} busy={words.saving}>
            <NewPassword locale={locale} />
          </PortalForm>
        ) : (
          <PortalForm key="ask" name="xin-ma" action={askForCode} submit={words.reset_send} busy={words.saving}>
            <LocaleField locale={locale} />
            <TextField id="identifier" name="identifier" label={words.identifier} hint={words.reset_ask} autoComplete="username" autoCapitalize="none" required maxLength={300} className="min-h-14" />
          </PortalForm>
        )}
      </div>
    </PortalFrame>
  )
}
