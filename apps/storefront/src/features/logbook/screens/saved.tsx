"use client"
import { useLiveQuery } from "dexie-react-hooks"
import { href } from "@/i18n/href"
import { Button, ButtonLink } from "@/ui/button"
import { fill } from "../../cart/fill"
import { useOpenBook } from "../app/book-context"
import { EntryLine } from "../parts/entry-line"
import { Screen, SavedMark } from "../parts/screen"
import { sizeInWords } from "../parts/size-in-words"
import { clearable, clearSent } from "../store/keep-file"
import { openBook, type ShelvedBook } from "../store/shelf"
import { API } from "../sync/book-server"

/** The whole account: what is only here, what is there, what came back, how much room is left, whose books lie on this phone. */
export function SavedScreen() {
  const { book, database, filesWaiting, locale, others, owner, room, sync, turnTo, words } = useOpenBook()
  const synced = book.facts.synced_at
  const sent = useLiveQuery(() => clearable(database), [database])
  const there = useLiveQuery(async () => ({ entries: await database.entries.where({ where: "server" }).count(), files: await database.files.where({ where: "server" }).count() }), [database])
  const refusedFiles = useLiveQuery(() => database.files.filter(({ problem }) => problem !== null).toArray(), [database]) ?? []
  const waiting = book.rows.flatMap((row) => [row.first, ...row.corrections].filter(({ where }) => where === "phone"))
  return (
    <Screen title={words.saved_title}>
      <div className="grid grid-cols-2 gap-3">
        <Pile state="phone" title={words.here} entries={book.waiting} files={filesWaiting} />
        <Pile state="server" title={words.there} entries={there?.entries ?? 0} files={there?.files ?? 0} />
      </div>
      <Obstacle />
      <Button onClick={sync.wake} aria-disabled={sync.running || undefined} className="min-h-16 text-18">
        {sync.running ? words.sending : words.send_now}
      </Button>
      <p className="text-quiet" role="status">
        {synced ? fill(words.last_synced, { when: moment(synced, locale) }) : words.never_synced}
      </p>
      {(book.refused.length > 0 || refusedFiles.length > 0) && (
        <section aria-labelledby="tra-lai" className="grid gap-3">
          <h2 id="tra-lai" className="sign text-23 text-alert">
            {words.refused_title}
          </h2>
          {book.refused.length > 0 && <p>{words.refused_text}</p>}
          <ul className="grid gap-2">
            {book.refused.map((entry) => (
              <li key={entry.id} className="grid gap-1">
                <EntryLine entry={entry} />
                <p className="text-alert">{entry.problem?.[locale]}</p>
              </li>
            ))}
            {refusedFiles.map(({ sha256, problem }) => (
              <li key={sha256} className="text-alert">
                {problem}
              </li>
            ))}
          </ul>
        </section>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="cho" className="grid gap-3">
          <h2 id="cho" className="sign text-23 text-leaf">
            {words.here}
          </h2>
          <ul className="grid gap-2">
            {waiting.slice(0, 30).map((entry) => (
              <li key={entry.id}>
                <EntryLine entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="cho-trong" className="grid gap-2">
        <h2 id="cho-trong" className="sign text-23 text-leaf">
          {words.room}
        </h2>
        <p>{room ? fill(words.room_used, { used: sizeInWords(room.used), left: sizeInWords(room.left) }) : words.room_unknown}</p>
        {room && <p className="text-quiet">{room.kept ? words.room_kept : words.room_not_kept}</p>}
        {sent && sent.count > 0 && (
          <>
            <p className="text-quiet">{words.clear_text}</p>
            <Button look="secondary" className="min-h-14 text-18" onClick={() => void clearSent(database)}>
              {fill(words.clear_sent, { size: sizeInWords(sent.size) })}
            </Button>
          </>
        )}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="so-khac" className="grid gap-2">
          <h2 id="so-khac" className="sign text-23 text-leaf">
            {words.others}
          </h2>
          <ul className="grid gap-2">
            {others.map((other) => (
              <li key={other.member_id}>
                <OtherBook other={other} onOpen={() => turnTo(other)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="tai-ve" className="grid gap-2 border-t border-line pt-4">
        <h2 id="tai-ve" className="text-18 font-semibold">
          {words.export}
        </h2>
        <p className="text-quiet">{words.export_text}</p>
        <a href={`${API}/export`} download className="link inline-flex min-h-12 items-center text-18">
          {words.export}
        </a>
        <a href={href(locale, "/nha-san-xuat/so-ghi-chep/xem")} className="link inline-flex min-h-12 items-center text-18">
          {words.read_only}
        </a>
        <p className="text-14 text-quiet">
          {owner.member_name} · {owner.producer_name}
        </p>
      </section>
    </Screen>
  )
}

function Pile({ state, title, entries, files }: { state: "phone" | "server"; title: string; entries: number; files: number }) {
  const { words } = useOpenBook()
  return (
    <div className={state === "phone" && entries + files > 0 ? "grid content-start gap-1 rounded-card bg-honey-wash p-4 text-honey-ink" : "grid content-start gap-1 rounded-card bg-leaf-wash p-4 text-leaf"}>
      <SavedMark state={state} />
      <h2 className="leading-tight font-semibold">{title}</h2>
      <p className="text-18 font-semibold">{fill(words.count_entries, { count: entries })}</p>
      <p>{fill(words.count_files, { count: files })}</p>
    </div>
  )
}

/** What stands in the way, and what to do about it. */
function Obstacle() {
  const { locale, owner, sync, words } = useOpenBook()
  const { obstacle = null, message = "" } = sync.last ?? {}
  if (!obstacle) return null
  const said = { no_signal: words.o_no_signal, busy: words.o_busy, signed_out: words.o_signed_out, other_member: fill(words.o_other_member, { name: owner.member_name }), refused: fill(words.o_refused, { message }), no_room: words.o_no_room }[obstacle]
  return (
    <div role="status" className="grid gap-3 rounded-card bg-honey-wash p-4 text-honey-ink">
      <p className="text-18">{said}</p>
      {(obstacle === "signed_out" || obstacle === "other_member") && (
        <ButtonLink href={href(locale, "/nha-san-xuat?ve=so-ghi-chep")} className="min-h-16 text-18">
          {words.sign_in}
        </ButtonLink>
      )}
    </div>
  )
}

function OtherBook({ other, onOpen }: { other: ShelvedBook; onOpen: () => void }) {
  const { words } = useOpenBook()
  const waiting = useLiveQuery(() => openBook(other.member_id).entries.where("where").anyOf("phone", "refused").count(), [other.member_id]) ?? 0
  return (
    <div className="grid gap-2 rounded-card border-2 border-line bg-card p-4">
      <p className="text-18 font-semibold">{waiting > 0 ? fill(words.others_waiting, { name: other.member_name, count: waiting }) : other.member_name}</p>
      <p className="text-quiet">{other.producer_name}</p>
      <Button look="secondary" className="min-h-14 text-18" onClick={onOpen}>
        {fill(words.open_book, { name: other.member_name })}
      </Button>
    </div>
  )
}

const moment = (iso: string, locale: "vi" | "en") => new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" }).format(new Date(iso))
