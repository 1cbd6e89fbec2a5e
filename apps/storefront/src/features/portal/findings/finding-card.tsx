import type { MeasureView, PictureView, ProducerFindingsResponse } from "@ocop/certification/http"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"
import { Disclosure } from "@/ui/disclosure"
import { fill } from "../../cart/fill"
import { cardClasses } from "../portal-frame"
import { sendingWords } from "../sender-words"
import { portalWords } from "../words"
import { AnswerSender } from "./answer-sender"
import { findingWords } from "./words"

type Found = ProducerFindingsResponse["findings"][number]

/** One finding: what was seen, what is proposed and decided on it, what was answered, and the way to answer. */
export function FindingCard({ finding, locale }: { finding: Found; locale: Locale }) {
  const words = findingWords[locale]
  const { id, product, verdict, text, photos, found_at, inspection_code, measure, answers } = finding
  const { answer, answer_hint, photos: photosLabel, send, too_short, too_many } = words
  return (
    <article aria-labelledby={id} className={cardClasses} data-finding={id}>
      <div className="grid gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <Chip tone={verdict === "not_met" ? "alert" : verdict === "remark" ? "honey" : "leaf"}>{words[verdict]}</Chip>
          <span className="text-14 text-quiet">{fill(words.visit, { code: inspection_code, day: formatDay(found_at, locale) })}</span>
        </p>
        <h2 id={id} className="text-18 font-semibold">
          {product.title}
        </h2>
        <p className="whitespace-pre-line">{text}</p>
      </div>
      <Photos photos={photos} locale={locale} />
      {measure && <Measure measure={measure} locale={locale} />}
      {answers.length > 0 && (
        <div className="grid gap-3 border-l-4 border-leaf pl-3">
          <h3 className="font-semibold">{words.answers}</h3>
          {answers.map((each) => (
            <div key={each.id} className="grid gap-2">
              <p className="text-14 text-quiet">{formatDay(each.answered_at, locale)}</p>
              <p className="whitespace-pre-line">{each.text}</p>
              <Photos photos={each.photos} locale={locale} />
            </div>
          ))}
        </div>
      )}
      <Disclosure label={words.answer} open={answers.length === 0}>
        <AnswerSender findingId={id} words={{ ...sendingWords(locale), optional: portalWords[locale].optional, answer, answer_hint, photos: photosLabel, send, too_short, too_many }} />
        <noscript>
          <p>{words.noscript}</p>
        </noscript>
      </Disclosure>
    </article>
  )
}

function Measure({ measure: { action, text, decide_by, ruling }, locale }: { measure: MeasureView; locale: Locale }) {
  const words = findingWords[locale]
  return (
    <div className={`grid gap-1 rounded-lg p-3 ${ruling?.verdict === "approved" ? "bg-alert-wash text-alert" : "bg-honey-wash text-honey-ink"}`}>
      <p className="font-semibold">{words.measure[action] ?? action}</p>
      <p>{text}</p>
      <p>{ruling ? fill(ruling.verdict === "approved" ? words.approved : words.refused, { reason: ruling.reason }) : fill(words.decide_by, { day: formatDay(decide_by, locale) })}</p>
      {ruling?.decision_number && <p>{fill(words.decision, { number: ruling.decision_number })}</p>}
    </div>
  )
}

function Photos({ photos, locale }: { photos: PictureView[]; locale: Locale }) {
  if (photos.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {photos.map(({ url }, index) => {
        const path = new URL(url, "http://x").pathname
        return (
          <li key={url}>
            <a href={path} target="_blank" rel="noreferrer">
              <img src={path} alt={fill(findingWords[locale].photo, { number: index + 1 })} width={96} height={96} loading="lazy" className="size-24 rounded-lg border border-line object-cover" />
            </a>
          </li>
        )
      })}
    </ul>
  )
}
