"use client"
import { ENTRY_NAMES, FLAG_NAMES, hasReceipt, provisionalNumber } from "@ocop/counter/rules"
import { formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { useOpenTill } from "../app/till-context"
import { amountOf } from "../book/read-till"
import { clockTime } from "../parts/clock-time"
import { primary } from "../parts/fields"
import { Frame } from "../parts/frame"
import type { TillEntry } from "../store/till-database"

const MOST = 60

/** What waits, what was taken, what was sent back, what the manager will look at. Nothing disappears. */
export function OutboxScreen() {
  const { words, entries, sync, waiting, refused, leave } = useOpenTill()
  const trouble = sync.last?.obstacle
  const signedOut = trouble === "signed_out" || trouble === "other_seller"
  const newest = [...entries].reverse()
  const said = trouble === "no_signal" ? words.no_signal : trouble === "busy" ? words.busy : signedOut ? words.sign_in_to_send : trouble === "refused" ? sync.last?.message : null
  return (
    <Frame
      title={words.outbox_title}
      action={
        <button type="button" onClick={signedOut ? leave : sync.wake} disabled={sync.running} className={primary}>
          {signedOut ? words.sign_in_to_send : sync.running ? words.sending : words.send_now}
        </button>
      }
    >
      {said && waiting > 0 && <p role="status" className="rounded-card bg-honey-wash p-4 text-18 text-honey-ink">{said}</p>}
      {refused.length > 0 && <p className="rounded-card bg-alert-wash p-4 font-semibold text-alert">{words.refused_help}</p>}
      <ul className="grid gap-2">
        {[...refused, ...newest.filter(({ where }) => where !== "refused")].slice(0, MOST).map((entry) => (
          <li key={entry.id}>
            <Line entry={entry} />
          </li>
        ))}
      </ul>
    </Frame>
  )
}

function Line({ entry }: { entry: TillEntry }) {
  const { words, locale } = useOpenTill()
  const { body, where, flags, problem, receipt_number, at } = entry
  const amount = amountOf(entry)
  const state = where === "refused" ? words.sent_back : where === "device" ? words.on_device : flags.length > 0 ? words.flagged : words.on_server
  const tone = where === "refused" ? "bg-alert-wash text-alert" : where === "device" || flags.length > 0 ? "bg-honey-wash text-honey-ink" : "bg-leaf-wash text-leaf"
  const paper = hasReceipt(body)
  const inside = (
    <>
      <span className="grid grow gap-0.5">
        <span className="font-semibold">{ENTRY_NAMES[body.kind][locale]}{amount !== 0 && ` · ${formatPrice(amount)}`}</span>
        <span className="text-14 text-quiet">{clockTime(at ?? body.made_at)}{paper && ` · ${receipt_number ?? provisionalNumber(entry.id)}`}</span>
        {problem && <span className="font-semibold text-alert">{problem[locale]}</span>}
        {flags.length > 0 && <span className="text-14 text-honey-ink">{flags.map(({ kind }) => FLAG_NAMES[kind][locale]).join(", ")}</span>}
      </span>
      <span className={classes("shrink-0 rounded-pill px-3 py-1 text-14 font-semibold", tone)}>{state}</span>
    </>
  )
  const look = "flex min-h-14 items-center gap-3 rounded-card border-2 border-line bg-card px-4 py-2"
  return paper ? <a href={`#xong/${entry.id}`} className={classes(look, "hover:border-leaf")}>{inside}</a> : <div className={look}>{inside}</div>
}
