"use client"
import { dayOf } from "@ocop/traceability/rules/logbook"
import { useLiveQuery } from "dexie-react-hooks"
import { useEffect, useMemo, useRef, useState } from "react"
import { loadedAs, usePageWorker } from "@/browser/use-page-worker"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { readBook } from "../book/read-book"
import { ChooseWork } from "../screens/choose-work"
import { Correct } from "../screens/correct"
import { Door } from "../screens/door"
import { EntryScreen } from "../screens/entry"
import { Home } from "../screens/home"
import { ListScreen } from "../screens/list"
import { PlaceFormScreen } from "../screens/place-form"
import { PlacesScreen } from "../screens/places"
import { SavedScreen } from "../screens/saved"
import { Write } from "../screens/write"
import type { BookFacts } from "../store/book-database"
import { readRoom, type Room } from "../store/room"
import { openBook, type ShelvedBook } from "../store/shelf"
import type { LogbookWords } from "../words"
import { BookContext, type OpenBook, type UnitWords } from "./book-context"
import { openShelf, takeFromShelf, type Opened } from "./open-shelf"
import { go, to, useRoute } from "./use-route"
import { useSync } from "./use-sync"

const PATH = "/nha-san-xuat/so-ghi-chep"

interface LogbookAppProps {
  locale: Locale
  words: LogbookWords
  unitWords: UnitWords
}

/** The logbook: one page that lives on the phone. */
export function LogbookApp({ locale, words, unitWords }: LogbookAppProps) {
  const [opened, setOpened] = useState<Opened>({ is: "opening" })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    // Led here from another page without loading this one: its policy would forbid the microphone and pictures of this phone.
    if (!loadedAs(window.location.pathname)) return window.location.reload()
    void openShelf({ locale, show: setOpened })
  }, [locale, tries])
  usePageWorker("/logbook-worker.js", href(locale, PATH))
  if (opened.is === "opening") return <p className="py-8 text-18">{words.opening}</p>
  if (opened.is === "door") return <Door why={opened.why} words={words} locale={locale} onRetry={() => setTries(tries + 1)} />
  const turnTo = (book: ShelvedBook) => void takeFromShelf(book).then(setOpened)
  return <Opener key={opened.book.member_id} owner={opened.book} others={opened.others} turnTo={turnTo} locale={locale} words={words} unitWords={unitWords} />
}

type OpenerProps = Pick<OpenBook, "owner" | "others" | "turnTo" | "locale" | "words" | "unitWords">

function Opener({ owner, ...rest }: OpenerProps) {
  const database = openBook(owner.member_id)
  const sync = useSync(owner.member_id)
  const { notice, sayAt } = useNotice()
  const today = useToday()
  const entries = useLiveQuery(() => database.entries.toArray(), [database])
  const facts = useLiveQuery(async () => Object.fromEntries((await database.facts.toArray()).map(({ name, value }) => [name, value])) as Partial<BookFacts>, [database])
  const filesWaiting = useLiveQuery(() => database.files.where({ where: "phone" }).count(), [database]) ?? 0
  const room = useRoom(entries, filesWaiting)
  const book = useMemo(() => (entries && facts ? readBook(entries, facts) : null), [entries, facts])
  if (!book) return <p className="py-8 text-18">{rest.words.opening}</p>
  return (
    <BookContext value={{ ...rest, owner, database, book, filesWaiting, sync, room, today, notice, sayAt }}>
      <Screens />
    </BookContext>
  )
}

function Screens() {
  const route = useRoute()
  const [screen, first, second] = route
  useScreenStart(route.join("/"))
  switch (screen) {
    case "viec":
      return <ChooseWork />
    case "ghi":
      return <Write kind={first} place={second} />
    case "so":
      return <ListScreen place={first} />
    case "muc":
      return <EntryScreen id={first} />
    case "sua":
      return <Correct id={first} />
    case "noi":
      return first ? <PlaceFormScreen of={first} id={second} /> : <PlacesScreen />
    case "gui":
      return <SavedScreen />
    default:
      return <Home />
  }
}

function useNotice() {
  const [said, setSaid] = useState<{ screen: string; notice: string } | null>(null)
  const screen = useRoute()[0] ?? "nha"
  const before = useRef(screen)
  useEffect(() => {
    if (before.current === screen) return
    before.current = screen
    setSaid((last) => (last?.screen === screen ? last : null))
  }, [screen])
  const sayAt = (screen: string, notice: string) => {
    setSaid({ screen, notice })
    go(to(screen), { instead: true })
  }
  return { notice: said?.screen === screen ? said.notice : null, sayAt }
}

/** A new screen begins at its top, and a screen reader hears its heading. */
function useScreenStart(route: string) {
  const before = useRef(route)
  useEffect(() => {
    if (before.current === route) return
    before.current = route
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>("main h1")?.focus()
  }, [route])
}

function useToday() {
  const [today, setToday] = useState(() => dayOf(Date.now()))
  useEffect(() => {
    const look = () => setToday(dayOf(Date.now()))
    document.addEventListener("visibilitychange", look)
    const timer = setInterval(look, 60_000)
    return () => {
      document.removeEventListener("visibilitychange", look)
      clearInterval(timer)
    }
  }, [])
  return today
}

/** Looked at again whenever the book changed. */
function useRoom(entries: unknown, files: number) {
  const [room, setRoom] = useState<Room | null>(null)
  useEffect(() => {
    void readRoom().then(setRoom)
  }, [entries, files])
  return room
}
