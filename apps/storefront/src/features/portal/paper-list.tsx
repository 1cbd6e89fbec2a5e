import type { PaperView, RequirementView } from "@ocop/producer/http"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"
import { fill } from "../cart/fill"
import { removePaper } from "./application-actions"
import { LocaleField } from "./locale-field"
import { portalWords } from "./words"

/** What this kind of producer needs, and how it stands today. */
export function RequirementList({ requirements, locale }: { requirements: RequirementView[]; locale: Locale }) {
  const words = portalWords[locale]
  return (
    <ul className="divide-y divide-line">
      {requirements.map(({ paper_kind, name, help, required, status, status_name, valid_to }) => (
        <li key={paper_kind} className="grid gap-1 py-3" data-missing={required && status === "missing" ? paper_kind : undefined}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <p className="font-semibold">
              {name} <span className="font-normal text-quiet">({required ? words.required : words.asked})</span>
            </p>
            {(required || status !== "missing") && (
              <Chip tone={status === "valid" ? "leaf" : status === "missing" || status === "expired" ? "alert" : "orange"}>
                {status_name}
                {valid_to ? ` ${fill(words.paper_until, { day: formatDay(valid_to, locale) })}` : ""}
              </Chip>
            )}
          </div>
          <p className="text-14 text-quiet">{help}</p>
        </li>
      ))}
    </ul>
  )
}

interface PaperListProps {
  papers: PaperView[]
  /** while an application is being filled in */
  removable: boolean
  locale: Locale
}

export function PaperList({ papers, removable, locale }: PaperListProps) {
  const words = portalWords[locale]
  if (papers.length === 0) return <p className="text-quiet">{words.none_papers}</p>
  return (
    <ul className="divide-y divide-line">
      {papers.map((paper) => (
        <li key={paper.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
          <div className="min-w-0 flex-[1_1_14rem]">
            <p className="font-semibold">{paper.kind_name}</p>
            {!removable && (
              <p className={paper.verdict === "refused" ? "text-alert" : "text-14 text-quiet"}>
                {paper.verdict === "refused" ? fill(words.paper_returned, { reason: paper.verdict_reason ?? "" }) : paper.verdict === "accepted" ? words.paper_accepted : words.paper_judging}
              </p>
            )}
            <p className="truncate text-14 text-quiet">
              {[paper.filename, paper.number, paper.valid_to && fill(words.paper_until, { day: formatDay(paper.valid_to, locale) })].filter(Boolean).join(" · ")}
            </p>
          </div>
          {!removable && (
            <a href={`/api/nha-san-xuat/tep/giay-to/${paper.id}`} target="_blank" rel="noreferrer" className="link inline-flex min-h-14 items-center px-3">
              {fill(words.paper_open, { name: paper.mime_type === "application/pdf" ? "PDF" : "JPG" })}
            </a>
          )}
          {removable && (
            <form action={removePaper}>
              <LocaleField locale={locale} />
              <input type="hidden" name="id" value={paper.id} />
              <button type="submit" aria-label={fill(words.paper_remove_this, { name: paper.kind_name })} className="inline-flex min-h-14 items-center px-3 font-semibold text-alert underline underline-offset-4">
                {words.paper_remove}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
