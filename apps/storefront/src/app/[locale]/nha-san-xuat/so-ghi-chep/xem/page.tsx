import { dayText, isEntryKind, kindSpec, placeIdOf } from "@ocop/traceability/rules/logbook"
import type { LogbookEntriesResponse, LogbookEntryView, LogbookResponse } from "@ocop/traceability/http"
import { summary } from "@/features/logbook/book/in-words"
import { logbookWords } from "@/features/logbook/words"
import { fill } from "@/features/cart/fill"
import { Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import type { Metadata } from "next"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { ButtonLink } from "@/ui/button"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: logbookWords[await readLocale()].r_title, robots: { index: false, follow: false } }
}

const AT_ONCE = 100

/** The book as the server has it, to read without script. */
export default async function Page({ searchParams }: { searchParams: Promise<{ truoc?: string | string[] }> }) {
  const locale = await readLocale()
  const words = logbookWords[locale]
  const { truoc } = await searchParams
  const before = typeof truoc === "string" && /^[1-9]\d{0,8}$/.test(truoc) ? Number(truoc) : null
  const book = await readForMember<LogbookResponse>("/producer/logbook", locale)
  const entries = book && (await page(book, before, locale))
  const here = "/nha-san-xuat/so-ghi-chep/xem"
  const first = entries?.at(-1)?.seq ?? 1
  return (
    <PortalFrame here={here} title={words.r_title} locale={locale} signedIn>
      <p className="measure">{words.r_intro}</p>
      <ButtonLink href={href(locale, "/nha-san-xuat/so-ghi-chep")} className="min-h-14 text-18 sm:justify-self-start">
        {words.r_open}
      </ButtonLink>
      {!book || !entries ? (
        <Notice tone="bad">{portalWords[locale].closed}</Notice>
      ) : entries.length === 0 ? (
        <p>{words.r_empty}</p>
      ) : (
        <ol className="grid divide-y divide-line rounded-card border border-line bg-card px-4">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} place={nameOf(book, entry)} />
          ))}
        </ol>
      )}
      {first > 1 && (
        <a href={href(locale, `${here}?truoc=${first}`)} className="link inline-flex min-h-14 items-center text-18">
          {words.r_older}
        </a>
      )}
    </PortalFrame>
  )

  function Entry({ entry, place }: { entry: LogbookEntryView; place: string | null }) {
    return (
      <li className="grid gap-0.5 py-3">
        <span className="font-semibold">
          {dayText(entry.happened_on)} · {isEntryKind(entry.kind) ? kindSpec(entry.kind).label[locale] : entry.kind}
          {place && ` · ${place}`}
        </span>
        <span>{entry.content === null ? words.withdrawn : summary(entry.kind, entry.content, locale, 6)}</span>
        <span className="text-14 text-quiet">
          {fill(words.on_server_no, { seq: entry.seq })} · {entry.author}
          {entry.corrects && entry.reason ? ` · ${words.corrected}: “${entry.reason}”` : ""}
          {entry.signed_on ? ` · ${fill(words.proof_signed, { day: dayText(entry.signed_on) })}` : ""}
        </span>
      </li>
    )
  }
}

/** Newest first; those before an entry's number when one is asked for. */
async function page(book: LogbookResponse, before: number | null, locale: "vi" | "en"): Promise<LogbookEntryView[]> {
  if (before === null) return book.entries.slice(0, AT_ONCE)
  const after = Math.max(0, before - 1 - AT_ONCE)
  const answer = await readForMember<LogbookEntriesResponse>(`/producer/logbook/entries?after_seq=${after}&limit=${before - 1 - after || 1}`, locale)
  return (answer?.entries ?? []).filter(({ seq }) => seq < before).reverse()
}

const nameOf = (book: LogbookResponse, entry: LogbookEntryView) => [...book.plots, ...book.apiaries].find(({ id }) => id === placeIdOf(entry.place))?.name ?? null
