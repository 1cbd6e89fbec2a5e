"use client"
import type { ReactNode } from "react"
import { classes } from "@/ui/classes"
import { useOpenBook } from "../app/book-context"
import { to } from "../app/use-route"
import { fill } from "../../cart/fill"
import { sizeInWords } from "./size-in-words"

interface ScreenProps {
  title: string
  /** hash to go back to; left out on the three main screens */
  back?: string
  children: ReactNode
  /** stands at the bottom instead of the three doors: the one thing this screen is for */
  action?: ReactNode
}

/** One screen of the book: where everything is saved on top, one decision in the middle, the doors under the thumb. */
export function Screen({ title, back, children, action }: ScreenProps) {
  const { words, notice } = useOpenBook()
  return (
    <>
      <SavedStrip />
      <div className={classes("grid grid-cols-1 gap-5 pt-4", action ? "pb-40" : "pb-28")}>
        <div>
          {back && (
            <a href={back} className="link inline-flex min-h-12 items-center text-18">
              ← {words.back}
            </a>
          )}
          <h1 tabIndex={-1} className="sign text-33 text-leaf outline-none">
            {title}
          </h1>
        </div>
        {notice && (
          <p role="status" className="rounded-card bg-leaf-wash p-4 text-18 font-semibold text-leaf">
            {notice}
          </p>
        )}
        <RoomWarning />
        {children}
      </div>
      {action ? (
        <div className="fixed inset-x-0 bottom-0 z-10 border-t-2 border-line bg-paper pb-[env(safe-area-inset-bottom)]">
          <div className="wrap max-w-[44rem] py-3">{action}</div>
        </div>
      ) : (
        <Doors />
      )}
    </>
  )
}

/** What is on this phone and what is on the server, on every screen; leads to the whole account of it. */
function SavedStrip() {
  const { book, filesWaiting, sync, words } = useOpenBook()
  const { waiting, refused } = book
  const trouble = sync.last?.obstacle
  const behind = waiting > 0 || filesWaiting > 0
  const tone = refused.length > 0 ? "bg-alert-wash text-alert" : behind ? "bg-honey-wash text-honey-ink" : "bg-leaf-wash text-leaf"
  const said = refused.length > 0 ? fill(words.refused_count, { count: refused.length }) : waiting > 0 ? fill(words.waiting, { count: waiting }) : filesWaiting > 0 ? fill(words.waiting_files, { count: filesWaiting }) : words.all_sent
  const why = !behind && trouble !== "signed_out" && trouble !== "other_member" ? null : sync.running ? words.sending : trouble === "no_signal" ? words.no_signal : trouble === "signed_out" || trouble === "other_member" ? words.sign_in_to_send : null
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <a href={to("gui")} className={classes("sticky top-0 z-10 -mx-4 flex min-h-14 items-center gap-3 border-b border-line px-4 py-2 text-18 leading-tight font-semibold md:-mx-8 md:px-8", tone)}>
        <SavedMark state={refused.length > 0 ? "refused" : behind ? "phone" : "server"} />
        <span className="grow">
          {said}
          {why && <span className="block text-14 font-normal">{why}</span>}
        </span>
        <span aria-hidden="true">→</span>
      </a>
    </>
  )
}

/** A phone, a tick, a mark of exclamation: understood without the words, and without colour. */
export function SavedMark({ state }: { state: "server" | "phone" | "refused" }) {
  return (
    <svg aria-hidden="true" width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" className="shrink-0">
      {state === "server" && <path d="M4 20.5h18a4 4 0 0 0 .6-8A7 7 0 0 0 9 10.5a5 5 0 0 0-5 5m5-.6 3.4 3.4L18 13" />}
      {state === "phone" && <path d="M9 3.5h10a2 2 0 0 1 2 2v17a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2v-17a2 2 0 0 1 2-2Zm3.5 17.5h3M14 8v4.5l2.5 2" />}
      {state === "refused" && <path d="M14 4 2.5 24h23L14 4Zm0 7v6m0 3.5v.1" />}
    </svg>
  )
}

const DOORS = [
  { path: "nha", word: "today", icon: "M4 13 14 4l10 9v11H4V13Zm7 11v-7h6v7" },
  { path: "so", word: "book", icon: "M5 5h7a2 2 0 0 1 2 2v17a2 2 0 0 0-2-2H5V5Zm18 0h-7a2 2 0 0 0-2 2v17a2 2 0 0 1 2-2h7V5Z" },
  { path: "noi", word: "places", icon: "M14 25s8-7.5 8-14A8 8 0 0 0 6 11c0 6.5 8 14 8 14Zm0-11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z" },
] as const

function Doors() {
  const { words } = useOpenBook()
  const here = typeof window === "undefined" ? "" : window.location.hash.slice(1).split("/")[0] || "nha"
  return (
    <nav aria-label={words.main} className="fixed inset-x-0 bottom-0 z-10 border-t-2 border-line bg-card pb-[env(safe-area-inset-bottom)]">
      <ul className="wrap grid max-w-[44rem] grid-cols-3">
        {DOORS.map(({ path, word, icon }) => (
          <li key={path}>
            <a
              href={to(path)}
              aria-current={here === path ? "page" : undefined}
              className="grid min-h-18 place-content-center justify-items-center gap-0.5 border-t-4 border-transparent text-14 font-semibold aria-[current=page]:border-leaf aria-[current=page]:text-leaf"
            >
              <svg aria-hidden="true" width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinejoin="round">
                <path d={icon} />
              </svg>
              {words[word]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function RoomWarning() {
  const { room, words } = useOpenBook()
  if (!room || room.state === "plenty") return null
  return (
    <div role="alert">
      <a href={to("gui")} className={classes("block rounded-card border-2 p-4 font-semibold", room.state === "full" ? "border-alert bg-alert-wash text-alert" : "border-honey bg-honey-wash text-honey-ink")}>
        {fill(room.state === "full" ? words.room_full : words.room_little, { left: sizeInWords(room.left) })}
      </a>
    </div>
  )
}
