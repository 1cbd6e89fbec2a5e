"use client"
import type { ReactNode } from "react"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { to } from "../../logbook/app/use-route"
import { clockTime } from "./clock-time"
import { useOpenTill } from "../app/till-context"

interface FrameProps {
  title: string
  /** hash to go back to; left out on the selling screen */
  back?: string
  children: ReactNode
  /** the one thing this screen is for, under the thumb */
  action?: ReactNode
}

/** One screen of the till: where everything is saved on top, one decision in the middle, the deed at the bottom. */
export function Frame({ title, back = "#", children, action }: FrameProps) {
  const { words } = useOpenTill()
  return (
    <div className="mx-auto w-full max-w-[40rem]">
      <StatusStrip />
      <div className={classes("grid grid-cols-1 gap-4 pt-3", action ? "pb-32" : "pb-8")}>
        <div>
          <a href={back} className="link inline-flex min-h-14 items-center text-18 print:hidden">
            ← {words.back}
          </a>
          <h1 tabIndex={-1} className="sign text-33 text-leaf outline-none">
            {title}
          </h1>
        </div>
        {children}
      </div>
      {action && (
        <div className="fixed inset-x-0 bottom-0 z-10 border-t-2 border-line bg-paper pb-[env(safe-area-inset-bottom)] print:hidden">
          <div className="wrap max-w-[44rem] py-3">{action}</div>
        </div>
      )}
    </div>
  )
}

/** What is on this device and what is in the book of the point, on every screen; leads to the whole account of it. */
export function StatusStrip() {
  const { waiting, refused, sync, shelf, words } = useOpenTill()
  const trouble = sync.last?.obstacle
  const tone = refused.length > 0 ? "bg-alert-wash text-alert" : waiting > 0 || trouble ? "bg-honey-wash text-honey-ink" : "bg-leaf-wash text-leaf"
  const said = refused.length > 0 ? fill(words.refused_count, { count: refused.length }) : waiting > 0 ? fill(words.waiting, { count: waiting }) : words.all_sent
  const why = trouble === "no_signal" ? words.no_signal : trouble === "signed_out" || trouble === "other_seller" ? words.sign_in_to_send : trouble === "busy" ? words.busy : sync.running && waiting > 0 ? words.sending : null
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <a href={to("gui")} className={classes("-mx-4 flex min-h-14 flex-wrap items-center gap-x-4 px-4 py-1.5 leading-tight font-semibold md:mx-0 md:rounded-b-card print:hidden", tone)}>
        <Dot state={refused.length > 0 ? "refused" : waiting > 0 ? "device" : "server"} />
        <span className="grow">
          {said}
          <span className="block text-14 font-normal">{why ?? fill(words.counted, { at: clockTime(shelf.counted_at) })}</span>
        </span>
        <span aria-hidden="true">→</span>
      </a>
    </>
  )
}

/** A tick, a clock, a mark of exclamation: understood without the words, and without colour. */
function Dot({ state }: { state: "server" | "device" | "refused" }) {
  return (
    <svg aria-hidden="true" width="26" height="26" viewBox="0 0 28 28" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" className="shrink-0">
      {state === "server" && <path d="M14 25a11 11 0 1 0 0-22 11 11 0 0 0 0 22Zm-5-10.6 3.4 3.4L19 11" />}
      {state === "device" && <path d="M14 25a11 11 0 1 0 0-22 11 11 0 0 0 0 22Zm0-17v6.5l4 2.5" />}
      {state === "refused" && <path d="M14 4 2.5 24h23L14 4Zm0 7v6m0 3.5v.1" />}
    </svg>
  )
}
