import type { JourneyKind, JourneyStep } from "@ocop/traceability/http"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { traceWords } from "@/i18n/trace-words"
import { classes } from "@/ui/classes"
import { type Stage, toStages } from "./stages"
import { SMALL, tracePhotoPath } from "./trace-photo"
import { when } from "./when"

const NODES: Record<Stage, { line: string; node: string }> = {
  field: { line: "border-leaf-light", node: "border-leaf-light bg-leaf-wash text-leaf" },
  harvest: { line: "border-orange", node: "border-orange bg-orange text-ink" },
  work: { line: "border-honey", node: "border-honey bg-honey-wash text-honey-ink" },
  market: { line: "border-leaf", node: "border-leaf bg-leaf text-card" },
  alert: { line: "border-alert", node: "border-alert bg-alert text-card" },
}

const ICONS: Record<JourneyKind, string> = {
  field: "M5 19C5 10 10 5 19 5c0 9-5 14-14 14Zm0 0 8-8",
  harvest: "M12 20a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-14c0-3 3-4 5-3-1 3-3 4-5 3",
  work: "M4 7h16M12 4v15M8 19h8M6 7l-3 6h6zm12 0-3 6h6z",
  pack: "m4 8 8-4 8 4v8l-8 4-8-4zm0 0 8 4 8-4m-8 4v8",
  test: "M9 3h6m-5 0v6l-5 9a2 2 0 0 0 2 3h10a2 2 0 0 0 2-3l-5-9V3M8 15h8",
  sale: "m4 10 2-6h12l2 6m-16 0h16v10H4zm5 10v-6h6v6",
  ship: "M2 6h11v10H2zm11 3h4l4 4v3h-8zM6 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm11 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  alert: "M12 3 2 20h20zm0 6v5m0 3v.5",
  told: "M3 20V10l6 4v-4l6 4V4h6v16z",
}

/** What happened to the goods as one line to follow with a thumb, in stages of their own colour. */
export function Journey({ journey, locale }: { journey: readonly JourneyStep[]; locale: Locale }) {
  const words = traceWords[locale]
  return (
    <div>
      {toStages(journey).map(({ stage, first, folded, last }, index) => (
        <section key={`${stage}-${index}`}>
          <h3 className={classes("ml-[15px] border-l-4 pt-3 pb-3 pl-7 text-14 font-semibold tracking-[0.08em] text-quiet uppercase", NODES[stage].line)}>{words.journey_stages[stage]}</h3>
          <Steps steps={first} stage={stage} locale={locale} />
          {folded.length > 0 ? (
            <details className="group">
              <summary className={classes("ml-[15px] flex min-h-12 items-center border-l-4 pb-5 pl-7 group-open:hidden print:hidden", NODES[stage].line)}>
                <span className="rounded-pill border border-line bg-card px-4 py-1.5 text-14 font-semibold text-orange-ink">{words.more_steps(folded.length)}</span>
              </summary>
              <Steps steps={folded} stage={stage} locale={locale} />
            </details>
          ) : null}
          <Steps steps={last} stage={stage} locale={locale} />
        </section>
      ))}
    </div>
  )
}

function Steps({ steps, stage, locale }: { steps: readonly JourneyStep[]; stage: Stage; locale: Locale }) {
  const words = traceWords[locale]
  return (
    <ol>
      {steps.map((step) => (
        <li key={step.id} className={classes("relative ml-[15px] border-l-4 pb-5 pl-7", NODES[stage].line)}>
          <span aria-hidden="true" className={classes("absolute top-0 -left-[18px] grid size-8 place-items-center rounded-full border-2", NODES[stage].node)}>
            <svg viewBox="0 0 24 24" className="size-[18px]" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
              <path d={ICONS[step.kind]} />
            </svg>
          </span>
          <p className="text-14 font-semibold text-orange-ink">
            {when(step, locale)}
          </p>
          <p className={classes("text-18 leading-snug font-semibold", stage === "alert" && "text-alert")}>{step.title}</p>
          {step.facts.length > 0 ? (
            <p className="mt-0.5">
              {step.facts.map(({ label, value }, index) => (
                <span key={label}>
                  {index > 0 ? " · " : ""}
                  <span className="text-quiet">{label}</span> {value}
                </span>
              ))}
            </p>
          ) : null}
          <p className="mt-0.5 text-14 text-quiet">
            {[
              step.place?.name,
              step.place?.area_code ?? step.place?.path?.split("/").at(-1),
              ...step.lots.map((code) => words.lot(code)),
              step.kind === "told" ? words.told_by_packhouse : null,
            ].flatMap((part) => part ?? []).map((part, index) => (
              <span key={part}>
                {index > 0 ? " · " : ""}
                <span className="inline-block max-w-full align-top break-words">{part}</span>
              </span>
            ))}
            {step.proof ? (
              <span title={step.proof.signed_on ? words.entry_title(step.proof.seq, formatDay(step.proof.signed_on, locale)) : words.entry_unsigned(step.proof.seq)} className="ml-2 rounded-pill border border-line px-2 whitespace-nowrap">
                {words.entry(step.proof.seq)}
              </span>
            ) : null}
          </p>
          <Photos step={step} locale={locale} />
        </li>
      ))}
    </ol>
  )
}

/** What its producer lets one see of it: small, fetched when it comes into view; whole behind a touch. */
function Photos({ step: { title, photos }, locale }: { step: JourneyStep; locale: Locale }) {
  if (photos.length === 0) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {photos.map(({ id }, index) => (
        <li key={id}>
          <a href={tracePhotoPath(id, "whole")} className="block overflow-hidden rounded-card border border-line">
            <img src={tracePhotoPath(id, "small")} width={SMALL.width} height={SMALL.height} loading="lazy" decoding="async" alt={traceWords[locale].photo_of(title, index + 1)} className={classes("object-cover", photos.length === 1 ? "h-36 w-48" : "h-24 w-32")} />
          </a>
        </li>
      ))}
    </ul>
  )
}
