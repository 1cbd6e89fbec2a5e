import type { IdeaListResponse, PlanListResponse } from "@ocop/certification/http"
import { TextField } from "@/features/portal/fields"
import { LocaleField } from "@/features/portal/locale-field"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { beginIdea } from "@/features/portal/year/actions"
import { IdeaList } from "@/features/portal/year/idea-list"
import { pageIn, Paging } from "@/features/portal/year/paging"
import { yearWords } from "@/features/portal/year/words"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("ideas")

const AT_ONCE = 20

export default async function Page({ searchParams }: { searchParams: Promise<{ trang?: string | string[] }> }) {
  const [locale, { trang }] = await Promise.all([readLocale(), searchParams])
  const words = yearWords[locale]
  const page = pageIn(trang)
  const [list, plans] = await Promise.all([
    readForMember<IdeaListResponse>(`/producer/ideas?limit=${AT_ONCE}&offset=${(page - 1) * AT_ONCE}`, locale),
    readForMember<PlanListResponse>("/producer/plans?limit=100", locale),
  ])
  return (
    <PortalFrame here="/nha-san-xuat/y-tuong" title={portalWords[locale].ideas} locale={locale} signedIn>
      <p className="measure">{words.ideas_intro}</p>
      {list && plans ? (
        <section aria-label={portalWords[locale].ideas} className={cardClasses}>
          {list.ideas.length > 0 ? <IdeaList ideas={list.ideas} plans={plans.plans} locale={locale} /> : <p className="text-quiet">{words.ideas_none}</p>}
          <Paging path="/nha-san-xuat/y-tuong" page={page} count={list.count} perPage={AT_ONCE} locale={locale} />
        </section>
      ) : (
        <Notice tone="bad">{words.closed}</Notice>
      )}
      <section aria-labelledby="moi" className={cardClasses}>
        <h2 id="moi" className="sign text-23 text-leaf">
          {words.idea_new}
        </h2>
        <PortalForm name="moi" action={beginIdea} submit={words.idea_begin} busy={portalWords[locale].saving} look={list?.ideas.length ? "secondary" : "primary"}>
          <LocaleField locale={locale} />
          <TextField id="title" name="title" label={words.idea_title} hint={words.idea_title_hint} required minLength={3} maxLength={120} className="min-h-14" />
        </PortalForm>
      </section>
    </PortalFrame>
  )
}
