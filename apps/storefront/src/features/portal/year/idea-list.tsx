import type { IdeaRow, PlanRow } from "@ocop/certification/http"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { StateChip } from "./state-chip"
import { yearWords } from "./words"

interface IdeaListProps {
  ideas: IdeaRow[]
  /** of these ideas */
  plans: PlanRow[]
  locale: Locale
}

/** Ideas of mine, each with the plan that came of it. */
export function IdeaList({ ideas, plans, locale }: IdeaListProps) {
  const words = yearWords[locale]
  return (
    <ul className="divide-y divide-line">
      {ideas.map(({ id, title, state, updated_at }) => {
        const plan = plans.find(({ idea_id }) => idea_id === id)
        return (
          <li key={id} className="py-2">
            <a href={href(locale, `/nha-san-xuat/y-tuong/${id}`)} className="grid min-h-14 content-center gap-1">
              <span className="font-semibold underline underline-offset-4">{title}</span>
              <span className="flex flex-wrap items-center gap-2">
                <StateChip state={state} locale={locale} />
                <span className="text-14 text-quiet">{formatDay(updated_at, locale)}</span>
              </span>
            </a>
            {plan && (
              <a href={href(locale, `/nha-san-xuat/phuong-an/${plan.id}`)} className="mt-1 flex min-h-14 flex-wrap items-center gap-x-3 border-l-4 border-line pl-3">
                <span className="underline underline-offset-4">{words.plan}</span>
                <StateChip state={plan.state} locale={locale} />
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
