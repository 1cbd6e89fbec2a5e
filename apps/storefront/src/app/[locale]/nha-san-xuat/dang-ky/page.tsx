import type { ApplicationResponse, JoiningResponse } from "@ocop/producer/http"
import { askPortal } from "@/data/portal"
import { forgetApplication, openApplication } from "@/features/portal/application-actions"
import { ApplicationState } from "@/features/portal/application-state"
import { ApplicationStep, LAST_STEP } from "@/features/portal/application-steps"
import { applicationWords } from "@/features/portal/application-words"
import { applicationIn, joiningIn } from "@/features/portal/in-english"
import { LocaleField } from "@/features/portal/locale-field"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { Notice, PortalFrame } from "@/features/portal/portal-frame"
import { draftKey } from "@/features/portal/session"
import { portalWords } from "@/features/portal/words"
import { fill } from "@/features/cart/fill"
import { readLocale } from "@/i18n/read-locale"
import { Button } from "@/ui/button"

export const instant = false
export const generateMetadata = portalMetadata("apply")

export default async function Page({ searchParams }: { searchParams: Promise<{ buoc?: string | string[] }> }) {
  const locale = await readLocale()
  const words = applicationWords[locale]
  const portal = portalWords[locale]
  const [key, { buoc }] = await Promise.all([draftKey(), searchParams])
  const [joining, mine] = await Promise.all([
    askPortal<JoiningResponse>("/store/ocop/joining", { locale }),
    key ? askPortal<ApplicationResponse>("/store/ocop/applications/mine", { locale, draftKey: key }) : null,
  ])
  const frame = { here: "/nha-san-xuat/dang-ky", title: portal.apply, locale, back: "/nha-san-xuat" }
  if (!joining.ok || (mine && !mine.ok && mine.status !== 404)) {
    return (
      <PortalFrame {...frame}>
        <Notice tone="bad">{portal.closed}</Notice>
      </PortalFrame>
    )
  }
  if (mine && !mine.ok) {
    return (
      <PortalFrame {...frame}>
        <Notice tone="bad">{words.lost}</Notice>
        <form action={forgetApplication}>
          <LocaleField locale={locale} />
          <Button type="submit" className="min-h-14 text-18">
            {words.start}
          </Button>
        </form>
      </PortalFrame>
    )
  }
  if (!mine) {
    return (
      <PortalFrame {...frame}>
        <p className="measure text-18">{words.intro}</p>
        <p className="measure">{words.need}</p>
        <PortalForm name="mo" action={openApplication} submit={words.start} busy={portal.saving}>
          <LocaleField locale={locale} />
        </PortalForm>
      </PortalFrame>
    )
  }
  const application = applicationIn(locale, mine.value.application)
  const asked = typeof buoc === "string" ? Number(buoc) : Number.NaN
  const step = Number.isInteger(asked) && asked >= 1 && asked <= LAST_STEP ? asked : application.state === "returned" ? LAST_STEP : 1
  const returned = application.state === "returned" ? application.history.findLast(({ to }) => to === "returned")?.reason : null
  return (
    <PortalFrame {...frame}>
      {returned && <Notice tone="bad">{fill(words.returned, { reason: returned })}</Notice>}
      {application.editable ? <ApplicationStep application={application} joining={joiningIn(locale, joining.value)} step={step} locale={locale} /> : <ApplicationState application={application} locale={locale} />}
    </PortalFrame>
  )
}
