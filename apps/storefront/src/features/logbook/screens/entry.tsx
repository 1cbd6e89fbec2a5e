"use client"
import { dayText, entryHash, kindSpec, placeIdOf } from "@ocop/traceability/rules/logbook"
import { isTold } from "@ocop/traceability/rules/trace"
import { useMemo, useState } from "react"
import { Button, ButtonLink } from "@/ui/button"
import { fill } from "../../cart/fill"
import { useOpenBook } from "../app/book-context"
import { go, to } from "../app/use-route"
import { siInWords, valueInWords } from "../book/in-words"
import { isQuantity } from "../book/typed-values"
import { AttachmentView } from "../parts/attachments"
import { ShowPhoto } from "../parts/show-photo"
import { Screen, SavedMark } from "../parts/screen"
import type { BookEntry } from "../store/book-database"
import { dropRefused } from "../store/write-entry"

/** One entry: what holds now, how it came to that, and what proves it. */
export function EntryScreen({ id }: { id: string | undefined }) {
  const { book, locale, words } = useOpenBook()
  const refused = book.refused.find((each) => each.id === id)
  const row = id ? book.rowOf.get(id) : undefined
  const entry = refused ?? row?.current
  if (!entry) {
    return (
      <Screen title={words.entry} back={to("so")}>
        <p className="text-18">{words.not_found}</p>
      </Screen>
    )
  }
  const place = book.places.find((each) => each.id === placeIdOf(entry.place))
  return (
    <Screen title={kindSpec(entry.kind).label[locale]} back={refused ? to("gui") : to("so")}>
      <p className="text-18 font-semibold">
        {dayText(entry.happened_on)}
        {place ? ` · ${place.name}` : ""}
      </p>
      {refused && <Refused entry={refused} />}
      {entry.warnings.length > 0 && (
        <ul className="grid gap-1 rounded-card bg-honey-wash p-4 text-honey-ink">
          {entry.warnings.map((warning) => (
            <li key={`${warning.code} ${warning.field}`}>{warning[locale]}</li>
          ))}
        </ul>
      )}
      {entry.content === null ? <p className="rounded-card border-2 border-line bg-card p-4 text-18 font-semibold">{words.withdrawn}</p> : <Facts entry={entry} />}
      <Files entry={row?.first.attachments.length && !entry.attachments.length ? row.first : entry} />
      {!refused && entry.content !== null && (
        <ButtonLink look="secondary" href={to("sua", entry.id)} className="min-h-16 text-18">
          {words.correct}
        </ButtonLink>
      )}
      {row && row.corrections.length > 0 && (
        <section aria-labelledby="lich-su" className="grid gap-3">
          <h2 id="lich-su" className="sign text-23 text-leaf">
            {words.history}
          </h2>
          <ol className="grid gap-3">
            {[row.first, ...row.corrections].map((each, index) => (
              <li key={each.id} className="grid gap-1 border-l-4 border-line pl-4">
                <span className="font-semibold">{index === 0 ? words.as_first : fill(words.as_corrected, { n: index })}</span>
                <Written entry={each} />
                {each.reason && <span className="italic">“{each.reason}”</span>}
                {each.content === null ? <span>{words.withdrawn}</span> : <span className="text-quiet">{short(each)}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {!refused && <Proof entry={entry} />}
    </Screen>
  )

  function short(each: BookEntry): string {
    const { fields } = kindSpec(each.kind)
    return Object.entries(each.content ?? {}).flatMap(([name, value]) => (fields[name] ? [valueInWords(fields[name], value, locale)] : [])).join(" · ")
  }
}

function Facts({ entry }: { entry: BookEntry }) {
  const { locale } = useOpenBook()
  const { fields } = kindSpec(entry.kind)
  return (
    <dl className="grid divide-y divide-line rounded-card border-2 border-line bg-card px-4">
      {Object.entries(fields).map(([name, field]) => {
        const value = entry.content?.[name]
        if (value === undefined) return null
        const si = isQuantity(value) ? siInWords(value, locale) : null
        return (
          <div key={name} className="grid gap-x-4 py-2.5 sm:grid-cols-[12rem_1fr]">
            <dt className="text-quiet">{field.label[locale]}</dt>
            <dd className="text-18 font-semibold">
              {valueInWords(field, value, locale)}
              {si && <span className="font-normal text-quiet"> = {si}</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function Files({ entry }: { entry: BookEntry }) {
  const { words } = useOpenBook()
  const counts = { photo: 0, voice: 0 }
  if (entry.attachments.length === 0) return null
  const choosable = entry.where === "server" && entry.content !== null && isTold(entry.kind)
  return (
    <section aria-labelledby="tep" className="flex flex-col gap-3">
      <h2 id="tep" className="sign text-23 text-leaf">
        {words.files}
      </h2>
      {entry.attachments.map((each) => {
        const name = fill(each.kind === "photo" ? words.photo_n : words.voice_n, { n: ++counts[each.kind] })
        return (
          <div key={each.sha256} className="grid grid-cols-1 gap-2">
            <AttachmentView attachment={each} name={name} />
            {choosable && each.kind === "photo" && <ShowPhoto sha256={each.sha256} name={name} />}
          </div>
        )
      })}
      {choosable && counts.photo > 0 && <p className="text-quiet">{words.show_photo_hint}</p>}
    </section>
  )
}

function Refused({ entry }: { entry: BookEntry }) {
  const { database, locale, words } = useOpenBook()
  const [sure, setSure] = useState(false)
  return (
    <div className="grid gap-3 rounded-card border-2 border-alert bg-alert-wash p-4">
      <p className="font-semibold text-alert">{words.why_refused}</p>
      <p className="text-18 text-alert">{entry.problem?.[locale]}</p>
      <ButtonLink href={to("sua", entry.id)} className="min-h-16 text-18">
        {words.write_anew}
      </ButtonLink>
      <Button look="secondary" className="min-h-14 text-18" onClick={() => (sure ? void dropRefused(database, entry.id).then(() => go(to("gui"), { instead: true })) : setSure(true))}>
        {sure ? words.drop_sure : words.drop}
      </Button>
    </div>
  )
}

function Written({ entry }: { entry: BookEntry }) {
  const { locale, words } = useOpenBook()
  const when = new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" }).format(new Date(entry.recorded_at))
  return (
    <span className="text-quiet">
      {entry.author ?? words.this_phone} · {when}
    </span>
  )
}

/** In words anybody understands, with what one needs to check it oneself. */
function Proof({ entry }: { entry: BookEntry }) {
  const { owner, words } = useOpenBook()
  const fits = useMemo(() => (entry.seal && entry.seq !== null && entry.hash ? entryHash({ ...entry, ...entry.seal, v: 1, seq: entry.seq }) === entry.hash : null), [entry])
  return (
    <section aria-labelledby="bang-chung" className="grid gap-2 rounded-card border-2 border-line bg-card p-4">
      <h2 id="bang-chung" className="flex items-center gap-2 text-18 font-semibold text-leaf">
        <SavedMark state={entry.where} /> {entry.where === "server" ? words.proof : words.on_phone}
      </h2>
      <Written entry={entry} />
      {entry.where === "phone" || entry.seq === null ? (
        <p>{words.proof_phone}</p>
      ) : (
        <>
          <p>
            {fill(words.proof_text, { seq: entry.seq, producer: owner.producer_name })} {entry.signed_on ? fill(words.proof_signed, { day: dayText(entry.signed_on) }) : words.proof_unsigned}
          </p>
          {fits !== null && <p className={fits ? "font-semibold text-leaf" : "font-semibold text-alert"}>{fits ? `✓ ${words.proof_fits}` : words.proof_broken}</p>}
          {entry.hash && (
            <p className="text-14 text-quiet">
              {words.proof_code}: <code title={entry.hash}>{entry.hash.slice(0, 8)}…{entry.hash.slice(-8)}</code>
              <br />
              {words.proof_where}{" "}
              <a className="link" href="/.well-known/ocop-logbook.json">
                /.well-known/ocop-logbook.json
              </a>
            </p>
          )}
        </>
      )}
    </section>
  )
}
