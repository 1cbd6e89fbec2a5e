"use client"
import { useState } from "react"
import { v7 } from "uuid"
import { go } from "../../logbook/app/use-route"
import { askToKeep } from "../../logbook/store/room"
import { useOpenTill } from "../app/till-context"
import { FIRST } from "../app/use-screen-start"
import { MoneyField, primary } from "../parts/fields"
import { StatusStrip } from "../parts/frame"
import { whyNotWritten, writeEntry } from "../store/write-entry"

export function OpenShiftScreen() {
  const { shift } = useOpenTill()
  if (shift) {
    go("#", { instead: true })
    return null
  }
  return <OpenShift />
}

/** Nothing is sold before the drawer was counted. */
export function OpenShift() {
  const { words, locale, till, database, sync } = useOpenTill()
  const [cash, setCash] = useState("")
  const [problem, setProblem] = useState("")
  const [id] = useState(() => v7())
  const open = async () => {
    try {
      await writeEntry(database, { kind: "shift_opened", counted_cash: Number(cash) }, { id })
      void askToKeep()
      sync.wake()
      go("#", { instead: true })
    } catch (error) {
      setProblem(whyNotWritten(error, locale))
    }
  }
  return (
    <div className="mx-auto w-full max-w-[40rem]">
      <StatusStrip />
      <form
        className="grid gap-5 py-5"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <div>
          <p className="text-18 text-quiet">{till.point.name} · {till.seller_name}</p>
          <h1 tabIndex={-1} className="sign text-33 text-leaf outline-none">{words.open_title}</h1>
        </div>
        <p className="measure text-18">{words.open_text}</p>
        <MoneyField label={words.cash_counted} value={cash} onChange={setCash} required {...{ [FIRST]: "" }} />
        {problem && <p role="alert" className="font-semibold text-alert">{problem}</p>}
        <button type="submit" disabled={cash === ""} className={primary}>{words.open_shift}</button>
        <a href="#viec" className="link inline-flex min-h-14 min-w-14 items-center justify-center text-18">{words.more}</a>
      </form>
    </div>
  )
}
