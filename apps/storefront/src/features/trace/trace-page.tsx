import type { PlaceView, TraceView } from "@ocop/traceability/http"
import type { ReactNode } from "react"
import { readOperator } from "@/data/editorial"
import { PageFrame } from "@/features/shell/page-frame"
import { formatDay, formatLastDay, formatPrice } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { readLocale } from "@/i18n/read-locale"
import { traceWords } from "@/i18n/trace-words"
import { ButtonLink } from "@/ui/button"
import { DemoMark } from "@/ui/demo-mark"
import { StarChip } from "@/ui/star-chip"
import { formatInstant } from "../order/format-instant"
import { Journey } from "./journey"
import { LegalTable, span } from "./legal-table"
import { LotTree } from "./lot-tree"
import { RememberTrace } from "./remember-trace"
import { TracePicture } from "./trace-picture"
import { Contents } from "./contents"
import { VerdictBand } from "./verdict-band"

const heading = "sign mb-4 text-23 text-leaf md:text-33"

interface TracePageProps {
  trace: TraceView
  serial?: string | null
  /** what is known of this very box */
  children?: ReactNode
}

/** Verdict first, then four facts, the journey, the proof; whole HTML, nothing in it needs script. */
export async function TracePage({ trace, serial = null, children }: TracePageProps) {
  const locale = await readLocale()
  const words = traceWords[locale]
  const { lot, product, producer, verdict, star, ended, tree, journey, book } = trace
  const certificate = star?.certificate_number ?? ended?.number
  // A unit never breaks in the middle: "thùng 5 kg".
  const over = [lot ? words.lot(lot.code) : null, product.unit?.replaceAll(" ", "\u00a0")].filter(Boolean).join(" · ")
  return (
    <PageFrame here={serial ? `${trace.path}/21/${encodeURIComponent(serial)}` : trace.path}>
      <link rel="linkset" type="application/linkset+json" href={`${trace.path}?linkType=linkset`} />
      {lot ? <RememberTrace path={trace.path} title={`${product.title} · ${words.lot(lot.code)}`} /> : null}
      <article>
        <VerdictBand verdict={verdict.kind} over={over} title={words.verdict[verdict.kind === "genuine" && star ? "genuine_star" : verdict.kind]}>
          <p>{explain(trace, locale)}</p>
          {verdict.reason ? (
            <p className="mt-2">
              <strong>{words.reason}:</strong> {verdict.reason}
            </p>
          ) : null}
        </VerdictBand>
        {verdict.kind === "recalled" ? <WhatToDo locale={locale} /> : null}
        {children}
        {lot ? <FourFacts trace={trace} locale={locale} /> : null}
        {trace.contents.length > 0 ? <Contents contents={trace.contents} locale={locale} /> : null}
        <div className="wrap mt-8 grid grid-rows-[auto_1fr] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
          <div className="lg:col-start-2">
            <Goods trace={trace} locale={locale} />
          </div>
          <section aria-labelledby="duong-di" className="lg:col-start-1 lg:row-span-2 lg:row-start-1">
            <h2 id="duong-di" className={heading}>{words.journey}</h2>
            <Journey journey={journey} locale={locale} />
          </section>
          {tree.lots.length > 1 ? (
            <section aria-labelledby="cay-lo" className="lg:col-start-2">
              <h2 id="cay-lo" className={heading}>{words.tree}</h2>
              <p className="measure -mt-2 mb-4">{words.tree_text(tree.lots.length + tree.more)}</p>
              <LotTree tree={tree} locale={locale} />
            </section>
          ) : null}
        </div>
        {lot ? (
          <section aria-labelledby="bang-chung" className="wrap mt-10">
            <div className="rounded-card border-2 border-leaf bg-leaf-wash p-5 md:p-7">
              <h2 id="bang-chung" className="sign text-23 text-leaf">{words.proof}</h2>
              <p className="measure mt-1.5">
                {book ? (book.head ? words.proof_text(book.entries, book.head.seq, formatDay(book.head.day, locale)) : words.proof_unsigned(book.entries)) : words.proof_none}
              </p>
              {book ? (
                <a href="/.well-known/ocop-logbook.json" className="link inline-flex min-h-11 items-center">
                  {words.proof_link}
                </a>
              ) : null}
            </div>
          </section>
        ) : null}
        {product.story ? (
          <section aria-labelledby="chuyen" className="on-leaf mt-12 bg-leaf py-10 text-card md:py-14">
            <div className="wrap grid gap-x-12 gap-y-3 md:grid-cols-[1fr_2fr]">
              <h2 id="chuyen" className="sign text-33 text-honey">{words.story}</h2>
              <p className="measure text-18 leading-relaxed whitespace-pre-line">{product.story}</p>
            </div>
          </section>
        ) : null}
        <section aria-labelledby="quy-dinh" className="wrap mt-12">
          <h2 id="quy-dinh" className={heading}>{words.legal}</h2>
          <p className="measure -mt-2 mb-4 text-quiet">{words.legal_text}</p>
          <LegalTable trace={trace} serial={serial} locale={locale} />
          {product.demo ? (
            <p className="mt-5 flex flex-wrap items-center gap-3">
              <DemoMark locale={locale} /> {words.demo_text}
            </p>
          ) : null}
          <p className="mt-4 flex flex-wrap gap-x-6">
            {certificate ? (
              <a href={href(locale, `/chung-nhan/${encodeURIComponent(certificate)}`)} className="link inline-flex min-h-11 items-center">{words.certificate_link(certificate)}</a>
            ) : null}
            {producer?.handle ? <a href={href(locale, `/chu-the/${producer.handle}`)} className="link inline-flex min-h-11 items-center">{words.to_producer(producer.name)}</a> : null}
            <a href={href(locale, "/chinh-sach/khieu-nai")} className="link inline-flex min-h-11 items-center">{words.report}</a>
          </p>
          <p className="measure text-14 text-quiet">
            {trace.short_code ? `${words.type_code(trace.short_code)}. ` : ""}
            {words.checked(formatInstant(trace.updated_at, locale))}
          </p>
        </section>
      </article>
    </PageFrame>
  )
}

function explain({ product, producer, verdict, star, lot, contents }: TraceView, locale: Locale): string {
  const { explain: say } = traceWords[locale]
  const maker = producer?.name ?? "—"
  const since = verdict.since ? formatDay(verdict.since, locale) : ""
  switch (verdict.kind) {
    case "recalled":
    case "held":
      return say[verdict.kind](since)
    case "expired":
      return say.expired(formatDay(lot?.best_before ?? "", locale))
    case "certificate_ended":
      return say.certificate_ended(product.title, maker, since)
    case "genuine":
      if (producer && producer.handle === null) return say.gift_box(product.title, maker, new Set(contents.flatMap((each) => each.producer?.handle ?? [])).size)
      return star?.valid_until ? say.genuine_star(product.title, maker, star.star, formatLastDay(star.valid_until, locale)) : say.genuine(product.title, maker)
  }
}

/** Under a recall nothing else matters: three sentences and a telephone. */
async function WhatToDo({ locale }: { locale: Locale }) {
  const words = traceWords[locale]
  const operator = await readOperator()
  return (
    <div className="border-b-4 border-alert bg-alert-wash py-6">
      <div className="wrap">
        <h2 className="sign text-23 text-alert">{words.what_to_do}</h2>
        <ol className="measure mt-2 grid list-decimal gap-1.5 pl-5 text-18 marker:font-semibold marker:text-alert">
          {words.recall_steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {operator.reached ? (
          <a href={`tel:${operator.value.phone.replace(/[^\d+]/g, "")}`} className="mt-4 inline-flex min-h-14 touch items-center rounded-pill bg-alert px-6 font-semibold text-card hover:underline">
            {words.call(operator.value.phone)}
          </a>
        ) : null}
      </div>
    </div>
  )
}

/** When, where, which number, until when: what stands on the box beside the code. */
function FourFacts({ trace: { lot, places, producer }, locale }: { trace: TraceView; locale: Locale }) {
  const words = traceWords[locale]
  if (!lot) return null
  const [place] = places
  const codes = [...new Set(places.flatMap(({ area_code, area_checked_at }) => (area_code ? `${area_code} (${area_checked_at ? words.area_checked(formatDay(area_checked_at, locale)) : words.area_declared})` : [])))]
  const facts: [string, ReactNode][] = [
    lot.harvested ? [words.harvested, span(lot.harvested, locale)] : [words.made_on, formatDay(lot.made_on, locale)],
    [place ? (place.of === "apiary" ? words.raised_at : words.grown_at) : words.made_at, place ? whereOf(place, locale) : (producer?.address ?? words.not_stated)],
    codes.length > 0 ? [words.area_code, codes.join(", ")] : [words.packed_on, formatDay(lot.made_on, locale)],
    [words.best_before, lot.best_before ? formatDay(lot.best_before, locale) : words.no_date],
  ]
  return (
    <div className="border-b border-line bg-card">
      <dl className="mx-auto grid max-w-[72rem] grid-cols-2 md:grid-cols-4">
        {facts.map(([name, value], index) => (
          <div key={name} className={`border-line px-4 py-3.5 md:px-8 ${index % 2 === 0 ? "border-r" : ""} ${index < 2 ? "border-b md:border-b-0" : ""} ${index === 1 ? "md:border-r" : ""}`}>
            <dt className="text-14 text-quiet">{name}</dt>
            <dd className="font-semibold break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function whereOf({ commune }: PlaceView, locale: Locale): string {
  const words = traceWords[locale]
  return commune.then && commune.then !== commune.name ? words.now(commune.then, words.commune(commune.name)) : words.commune(commune.name)
}

/** What it is and who made it; and where to get it again, unless it must not be eaten. */
function Goods({ trace: { product, producer, star, buy, verdict }, locale }: { trace: TraceView; locale: Locale }) {
  const words = traceWords[locale]
  return (
    <section className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-4 sm:grid-cols-[9rem_minmax(0,1fr)]" aria-label={product.title}>
      <TracePicture trace={{ product, producer }} sizes="9rem" />
      <div className="grid content-start gap-1.5">
        <p className="text-18 leading-snug font-semibold">{product.title}</p>
        {producer ? <p className="text-quiet">{[producer.name, producer.address].filter(Boolean).join(", ")}</p> : null}
        {star ? (
          <p>
            <StarChip star={star} locale={locale} linked />
          </p>
        ) : null}
        {product.listed && verdict.kind !== "recalled" && verdict.kind !== "held" ? (
          <p className="mt-1 print:hidden">
            <ButtonLink href={href(locale, `/san-pham/${product.handle}`)} look={buy ? "primary" : "secondary"} className="px-4 py-2">
              {buy ? `${words.buy} · ${formatPrice(buy.price)}` : words.to_product}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </section>
  )
}
