import type { PlanDetail } from "@ocop/certification/http"
import { fill } from "@/features/cart/fill"
import { KeepTyped } from "@/features/portal/keep-typed"
import { LocaleField } from "@/features/portal/locale-field"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { movePlan, savePlan } from "@/features/portal/year/actions"
import { StateChip } from "@/features/portal/year/state-chip"
import { TextParts } from "@/features/portal/year/text-parts"
import { Timeline } from "@/features/portal/year/timeline"
import { yearWords } from "@/features/portal/year/words"
import { Lost } from "@/features/shell/lost"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("ideas")

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ xong?: string | string[] }> }

export default async function Page({ params, searchParams }: Props) {
  const [locale, { id }, { xong }] = await Promise.all([readLocale(), params, searchParams])
  const words = yearWords[locale]
  const { saving } = portalWords[locale]
  if (!/^[\w-]{1,64}$/.test(id)) return <Lost />
  const found = await readForMember<{ plan: PlanDetail }>(`/producer/plans/${id}`, locale)
  const back = found ? `/nha-san-xuat/y-tuong/${found.plan.idea_id}` : "/nha-san-xuat/y-tuong"
  const frame = { here: `/nha-san-xuat/phuong-an/${id}`, locale, signedIn: true, back }
  if (!found) {
    return (
      <PortalFrame {...frame} title={words.plan}>
        <Notice tone="bad">{words.closed}</Notice>
      </PortalFrame>
    )
  }
  const { title, state, content, mentor, next, timeline, updated_at } = found.plan
  const editable = state === "draft" || state === "returned"
  const parts = (["goals", "materials", "process", "investment", "market", "schedule"] as const).map((name) => [name, words[`s_${name}`], content[name]] as const)
  const MOVES: Record<string, string> = { submit: words.plan_submit, start: words.plan_start, finish: words.plan_finish }
  const common = (
    <>
      <LocaleField locale={locale} />
      <input type="hidden" name="id" value={id} />
    </>
  )
  return (
    <PortalFrame {...frame} title={words.plan}>
      <div className="grid gap-2">
        <p className="text-18 font-semibold">{title}</p>
        <p>
          <StateChip state={state} locale={locale} />
        </p>
        {mentor && <p className="text-quiet">{fill(words.plan_mentor, { body: mentor.body })}</p>}
      </div>
      {xong === "luu" && <Notice>{words.saved}</Notice>}
      {state === "returned" && <Notice tone="bad">{fill(words.idea_returned, { reason: timeline.at(-1)?.reason ?? "" })}</Notice>}
      <section aria-label={words.plan} className={cardClasses}>
        {editable ? (
          <PortalForm name="luu" action={savePlan} submit={words.save} busy={saving} look="secondary">
            <KeepTyped name={id} version={updated_at} words={{ on_device: words.on_device, on_server: words.on_server }} />
            {common}
            <TextParts parts={parts} editable />
          </PortalForm>
        ) : (
          <TextParts parts={parts} editable={false} />
        )}
      </section>
      {next
        .filter(({ verb }) => verb in MOVES)
        .map(({ verb }) => (
          <PortalForm key={verb} name={verb} action={movePlan} submit={MOVES[verb] ?? verb} busy={saving}>
            {common}
            <input type="hidden" name="verb" value={verb} />
          </PortalForm>
        ))}
      <Timeline steps={timeline} locale={locale} />
    </PortalFrame>
  )
}
