import type { EvidenceView } from "@ocop/certification/http"
import { EVIDENCE_KIND_NAMES } from "@ocop/certification/rules/year"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"
import { fill } from "../../cart/fill"
import { yearWords } from "./words"

/** "Phiếu kiểm nghiệm · Trung tâm KT2 · số 14 · từ 01/02/2026 đến 01/02/2027" */
export function evidenceFacts({ kind, title, issuer, number, valid_from, valid_to, criteria, by_office }: EvidenceView, locale: Locale): string {
  const words = yearWords[locale]
  const kindName = EVIDENCE_KIND_NAMES[kind][locale]
  const span = [valid_from && fill(words.e_from_day, { day: formatDay(valid_from, locale) }), valid_to ? fill(words.e_until, { day: formatDay(valid_to, locale) }) : words.e_no_end].filter(Boolean).join(" ")
  return [kindName === title ? null : kindName, issuer, number, span, criteria.length > 0 && fill(words.criteria, { criteria: criteria.join(", ") }), by_office && words.e_by_office].filter(Boolean).join(" · ")
}

interface EvidenceListProps {
  evidence: EvidenceView[]
  /** `YYYY-MM-DD` in Vietnam */
  today: string
  locale: Locale
}

export function EvidenceList({ evidence, today, locale }: EvidenceListProps) {
  const words = yearWords[locale]
  return (
    <ul className="divide-y divide-line">
      {evidence.map((paper) => (
        <li key={paper.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
          <div className="min-w-0 flex-[1_1_14rem]">
            <p className="font-semibold">{paper.title}</p>
            <p className="text-14 text-quiet">{evidenceFacts(paper, locale)}</p>
            {paper.valid_to && paper.valid_to < today && <Chip tone="alert">{words.e_expired}</Chip>}
          </div>
          <a href={`/api/nha-san-xuat/tep/minh-chung/${paper.id}`} target="_blank" rel="noreferrer" className="link inline-flex min-h-14 items-center px-3">
            {words.e_open}
            <span className="sr-only"> {paper.title}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
