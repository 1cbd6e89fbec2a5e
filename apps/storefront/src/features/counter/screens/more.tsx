"use client"
import { useLiveQuery } from "dexie-react-hooks"
import { InstallOffer } from "@/browser/install-offer"
import { fill } from "../../cart/fill"
import { to } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { Frame } from "../parts/frame"
import { signOut } from "../sync/till-server"

/** Everything that is not a sale, one touch each. */
export function MoreScreen() {
  const { words, locale, till, others, turnTo, leave, waiting, shift, database, newer } = useOpenTill()
  const held = useLiveQuery(() => database.held.count(), [database]) ?? 0
  const doors: { path: string; name: string; needsShift?: boolean; count?: number }[] = [
    { path: "giu", name: words.held_title, count: held },
    { path: "tra", name: words.return_title, needsShift: true },
    { path: "dat", name: words.order_title, needsShift: true },
    { path: "don-dat", name: words.preorders_title, needsShift: true },
    { path: "giao", name: words.hand_title, needsShift: true },
    { path: "ca", name: shift ? words.shift : words.open_title },
    { path: "gui", name: words.outbox_title, count: waiting },
  ]
  return (
    <Frame title={words.more}>
      <p className="text-18 text-quiet">{till.point.name} · {till.seller_name}</p>
      <ul className="grid gap-3">
        {doors.filter(({ needsShift }) => !needsShift || shift).map(({ path, name, count }) => (
          <li key={path}>
            <a href={to(path)} className="flex min-h-16 items-center gap-3 rounded-card border-2 border-line bg-card px-4 text-18 font-semibold hover:border-leaf">
              <span className="grow">{name}</span>
              {count ? <span className="rounded-pill bg-honey-wash px-3 text-honey-ink tabular-nums">{count}</span> : null}
              <span aria-hidden="true">→</span>
            </a>
          </li>
        ))}
      </ul>
      {newer && (
        <button type="button" onClick={() => window.location.reload()} className="grid min-h-16 gap-0.5 rounded-card border-2 border-leaf bg-leaf-wash p-4 text-left">
          <span className="text-18 font-semibold text-leaf">{words.newer}</span>
          <span>{words.newer_text}</span>
        </button>
      )}
      <InstallOffer locale={locale} words={words} />
      {others.length > 0 && (
        <section className="grid gap-2">
          <h2 className="font-semibold">{words.other_till}</h2>
          {others.map((other) => (
            <button key={other.key} type="button" onClick={() => turnTo(other)} className="min-h-14 rounded-card border-2 border-line bg-card px-4 text-left">
              {other.seller_name} · {other.point.name}
            </button>
          ))}
        </section>
      )}
      {waiting > 0 ? (
        <p className="text-quiet">{fill(words.leave_waiting, { count: waiting })}</p>
      ) : (
        <button type="button" onClick={() => void signOut().then(leave)} className="link min-h-14 justify-self-start text-18">
          {words.leave}
        </button>
      )}
    </Frame>
  )
}
