import type { CertificateResponse, CertificateState } from "@ocop/certification/http"
import type { ReactNode } from "react"
import { PageFrame } from "@/features/shell/page-frame"
import { certificateWords } from "@/i18n/certificate-words"
import { formatDay, formatLastDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { classes } from "@/ui/classes"
import { DemoMark } from "@/ui/demo-mark"

type Certificate = CertificateResponse["certificate"]

/** Verdict first, in a band of its own colour; then what it rests on. */
export async function CertificatePage({ certificate }: { certificate: Certificate }) {
  const locale = await readLocale()
  const words = certificateWords[locale]
  const here = `/chung-nhan/${encodeURIComponent(certificate.number)}`
  return (
    <PageFrame here={here}>
      <div className="wrap pt-1">
        <Breadcrumb locale={locale} crumbs={[{ name: words.title, path: "/chung-nhan" }, { name: certificate.number }]} />
      </div>
      <div className={classes("on-leaf py-10 text-card", bandOf(certificate.state))}>
        <div className="wrap">
          <p className={classes("font-semibold tracking-[0.12em] uppercase", certificate.stands ? "text-honey" : "text-card")}>
            {words.number} <span className="inline-block max-w-full">{certificate.number}</span>
          </p>
          <h1 className="sign mt-1 text-33 md:text-46">{words.verdict[certificate.state]}</h1>
          <p className="measure mt-2 text-18">{explain(certificate, locale)}</p>
        </div>
      </div>
      <div className="wrap">
        <dl className="mt-8 grid max-w-3xl divide-y divide-line border-y border-line">
          {certificate.product ? (
            <Fact name={words.product}>
              <a href={href(locale, `/san-pham/${certificate.product.handle}`)} className="link inline-flex min-h-11 items-center">{certificate.product.title}</a>
            </Fact>
          ) : null}
          {certificate.producer ? (
            <Fact name={words.producer}>
              <a href={href(locale, `/chu-the/${certificate.producer.handle}`)} className="link inline-flex min-h-11 items-center">{certificate.producer.name}</a>
            </Fact>
          ) : null}
          <Fact name={words.star}>
            <span className={certificate.stands ? undefined : "line-through decoration-2"}>{words.stars(certificate.star)}</span>
          </Fact>
          <Fact name={words.valid}>{words.from_until(formatDay(certificate.valid_from, locale), formatLastDay(certificate.valid_until, locale))}</Fact>
          <Fact name={words.decision}>{words.decision_text(certificate.decision_number, certificate.issued_by)}</Fact>
          <Fact name={words.issued_on}>{formatDay(certificate.issued_on, locale)}</Fact>
          {certificate.criteria_set ? <Fact name={words.criteria}>{certificate.criteria_set}</Fact> : null}
          {certificate.ended ? <Fact name={words.revoked_by}>{certificate.ended.decision_number}</Fact> : null}
          {certificate.ended ? <Fact name={words.reason}>{certificate.ended.reason}</Fact> : null}
          {certificate.replaced_by ? (
            <Fact name={words.replaced_by}>
              <a href={href(locale, `/chung-nhan/${encodeURIComponent(certificate.replaced_by)}`)} className="link inline-flex min-h-11 items-center">{certificate.replaced_by}</a>
            </Fact>
          ) : null}
          {certificate.source ? <Fact name={words.source}>{certificate.source}</Fact> : null}
        </dl>
        {certificate.demo ? (
          <p className="mt-5 flex flex-wrap items-center gap-3">
            <DemoMark locale={locale} /> {words.demo_text}
          </p>
        ) : null}
        <p className="measure mt-3 text-14 text-quiet">{words.checked}</p>
        <p>
          <a href={href(locale, "/chinh-sach/khieu-nai")} className="link inline-flex min-h-11 items-center">{words.report}</a>
        </p>
      </div>
    </PageFrame>
  )
}

const bandOf = (state: CertificateState) =>
  state === "active" || state === "renewal_window" || state === "grace" ? "bg-leaf" : state === "revoked" ? "bg-alert" : "bg-earth"

function explain(certificate: Certificate, locale: Locale): string {
  const { explain: say } = certificateWords[locale]
  const lastDay = formatLastDay(certificate.valid_until, locale)
  switch (certificate.state) {
    case "upcoming":
      return say.upcoming(formatDay(certificate.valid_from, locale))
    case "grace":
      return say.grace(certificate.grace_until ? formatLastDay(certificate.grace_until, locale) : lastDay)
    case "revoked":
      return say.revoked(formatDay(certificate.ended?.at ?? certificate.valid_until, locale))
    default:
      return say[certificate.state](lastDay)
  }
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 py-2.5 sm:grid-cols-[12rem_1fr] sm:items-center">
      <dt className="text-14 text-quiet">{name}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  )
}
