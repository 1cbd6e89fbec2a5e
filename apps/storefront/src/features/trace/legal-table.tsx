import type { TraceView } from "@ocop/traceability/http"
import type { ReactNode } from "react"
import { readOperator } from "@/data/editorial"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { traceWords } from "@/i18n/trace-words"

/**
 * Every field a trace page must show: the ten of TT 02/2024/TT-BKHCN (product and its picture, maker, address, stages, time, code, use-by,
 * mark and serial, what the trade's own rules ask for) and those of NĐ 37/2026/NĐ-CP Đ.32.
 */
export async function LegalTable({ trace, serial, locale }: { trace: TraceView; serial: string | null; locale: Locale }) {
  const words = traceWords[locale]
  const names = words.fields
  const operator = await readOperator()
  const { lot, label, producer, papers, tests, star, ended } = trace
  const certificate = star?.certificate_number ?? ended?.number
  const made = lot ? (lot.harvested ? `${words.harvested.toLowerCase()} ${span(lot.harvested, locale)}; ${words.packed_on.toLowerCase()} ${formatDay(lot.made_on, locale)}` : formatDay(lot.made_on, locale)) : null
  const rows: [string, ReactNode][] = [
    [names.product, [trace.product.title, trace.product.unit].filter(Boolean).join(", ")],
    [names.gtin, trace.restricted ? names.gtin_own(trace.printed_gtin) : trace.printed_gtin],
    [names.code, lot ? <span className="break-all">{trace.path}</span> : null],
    [names.batch, lot?.code],
    [names.serial, serial],
    [names.producer, producer?.name],
    [names.producer_id, producer?.path?.split("/").at(-1)],
    [names.address, producer?.address],
    [names.seller, operator.reached ? `${operator.value.name}, ${operator.value.address}` : null],
    [names.seller_id, operator.reached ? operator.value.registration_number : null],
    [names.origin, trace.contents.length > 0 ? trace.contents.map(({ per_box, title, producer: maker }) => `${per_box} × ${title}${maker ? ` (${maker.name})` : ""}`).join("; ") : label.origin],
    [names.made, made],
    [names.best_before, lot ? (lot.best_before ? formatDay(lot.best_before, locale) : words.no_date) : null],
    [names.shelf_life, label.shelf_life],
    [names.quantity, lot?.unit ?? label.net_quantity],
    [names.stages, trace.journey.length > 0 ? names.stages_value(trace.journey.length) : null],
    [names.ingredients, label.ingredients],
    [names.storage, label.storage],
    [names.usage, label.usage],
    [names.warnings, label.warnings ?? words.not_stated],
    [names.standards, label.standards ?? words.not_stated],
    [names.brand, certificate ? `OCOP ${star?.star ?? ended?.star} ★, ${words.paper(certificate, null)}` : words.not_stated],
    [
      names.papers,
      papers.length > 0 ? (
        <ul>
          {papers.map(({ name, number, valid_to, ended: over }) => (
            <li key={`${name} ${number}`}>
              {name}: {words.paper(number, valid_to && formatDay(valid_to, locale))}
              {over ? <strong className="text-alert"> ({words.paper_ended})</strong> : null}
            </li>
          ))}
        </ul>
      ) : (
        words.not_stated
      ),
    ],
    [
      names.tests,
      tests.length > 0 ? (
        <ul>
          {tests.map(({ sample, report_no, laboratory, on, result, passed }) => (
            <li key={`${report_no} ${on}`}>
              {sample}: {words.test(report_no, laboratory, formatDay(on, locale))}, <strong className={passed ? "text-leaf" : "text-alert"}>{result}</strong>
            </li>
          ))}
        </ul>
      ) : (
        words.not_stated
      ),
    ],
    [names.responsible, label.responsible_party],
    [
      names.national,
      <>
        {names.national_value}{" "}
        {lot ? (
          <a href={`${trace.path}?linkType=gs1:epcis`} className="link inline-flex min-h-11 items-center">
            {names.national_link}
          </a>
        ) : null}
      </>,
    ],
  ]
  return (
    <dl className="gap-x-12 border-t border-line lg:columns-2 print:columns-1">
      {rows.map(([name, value]) =>
        value ? (
          <div key={name} className="grid break-inside-avoid gap-x-4 border-b border-line py-2.5 sm:grid-cols-[13rem_1fr] lg:grid-cols-[11rem_1fr]">
            <dt className="text-14 text-quiet sm:pt-0.5">{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

export const span = ({ from, to }: { from: string; to: string }, locale: Locale) => (from === to ? formatDay(from, locale) : traceWords[locale].until(formatDay(from, locale), formatDay(to, locale)))
