import type { IdeaDetail } from "@ocop/certification/http"
import { fill } from "@/features/cart/fill"
import { KeepTyped } from "@/features/portal/keep-typed"
import { TextField } from "@/features/portal/fields"
import { LocaleField } from "@/features/portal/locale-field"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { beginPlan, saveIdea, submitIdea } from "@/features/portal/year/actions"
import { StateChip } from "@/features/portal/year/state-chip"
import { TextParts } from "@/features/portal/year/text-parts"
import { Timeline } from "@/features/portal/year/timeline"
import { yearWords } from "@/features/portal/year/words"
import { Lost } from "@/features/shell/lost"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { ButtonLink } from "@/ui/button"

export const instant = false
export const generateMetadata = portalMetadata("ideas")

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ xong?: string | string[] }> }

export default async function Page({ params, searchParams }: Props) {
  const [locale, { id }, { xong }] = await Promise.all([readLocale(), params, searchParams])
  const words = yearWords[locale]
  const { saving } = portalWords[locale]
  if (!/^[\w-]{1,64}$/.test(id)) return <Lost />
  const found = await readForMember<{ idea: IdeaDetail }>(`/producer/ideas/${id}`, locale)
  const frame = { here: `/nha-san-xuat/y-tuong/${id}`, locale, signedIn: true, back: "/nha-san-xuat/y-tuong" }
  if (!found) {
    return (
      <PortalFrame {...frame} title={words.idea}>
        <Notice tone="bad">{words.closed}</Notice>
      </PortalFrame>
    )
  }
  const { title, state, form, plan_id, next, timeline, updated_at } = found.idea
  const editable = state === "draft" || state === "commune_returned"
  const parts = [
    ["description", words.i_description, form.description],
    ["material_origin", words.i_material, form.material_origin],
    ["local_identity", words.i_identity, form.local_identity],
    ["market", words.i_market, form.market],
    ["scale", words.i_scale, form.scale],
  ] as const
  const common = (
    <>
      <LocaleField locale={locale} />
      <input type="hidden" name="id" value={id} />
    </>
  )
  return (
    <PortalFrame {...frame} title={title}>
      <p>
        <StateChip state={state} locale={locale} />
      </p>
      {xong === "luu" && <Notice>{words.saved}</Notice>}
      {(state === "commune_returned" || state === "rejected") && <Notice tone="bad">{fill(words.idea_returned, { reason: timeline.at(-1)?.reason ?? "" })}</Notice>}
      {plan_id ? (
        <ButtonLink href={href(locale, `/nha-san-xuat/phuong-an/${plan_id}`)} look="secondary" className="min-h-14 text-18 sm:justify-self-start">
          {words.plan_open}
        </ButtonLink>
      ) : (
        (state === "accepted" || state === "sent_to_province") && (
          <PortalForm name="phuong-an" action={beginPlan} submit={words.plan_begin} busy={saving}>
            <LocaleField locale={locale} />
            <input type="hidden" name="idea_id" value={id} />
          </PortalForm>
        )
      )}
      <section aria-label={words.idea} className={cardClasses}>
        {editable ? (
          <PortalForm name="luu" action={saveIdea} submit={words.save} busy={saving} look="secondary">
            <KeepTyped name={id} version={updated_at} words={{ on_device: words.on_device, on_server: words.on_server }} />
            {common}
            <TextField id="title" name="title" label={words.idea_title} defaultValue={title} required minLength={3} maxLength={120} className="min-h-14" />
            <TextParts parts={parts} editable />
          </PortalForm>
        ) : (
          <TextParts parts={parts} editable={false} />
        )}
      </section>
      {next.some(({ verb }) => verb === "submit") && (
        <PortalForm name="nop" action={submitIdea} submit={words.idea_submit} busy={saving}>
          {common}
        </PortalForm>
      )}
      <Timeline steps={timeline} locale={locale} />
    </PortalFrame>
  )
}
