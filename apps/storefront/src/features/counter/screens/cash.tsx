"use client"
import { useState } from "react"
import { v7 } from "uuid"
import { go, to } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { MoneyField, primary, TextInput } from "../parts/fields"
import { Frame } from "../parts/frame"
import { whyNotWritten, writeEntry } from "../store/write-entry"

/** Cash into the drawer or out of it, with the reason. */
export function CashScreen({ kind }: { kind: "cash_in" | "cash_out" }) {
  const { words, locale, database, sync, shift } = useOpenTill()
  const [amount, setAmount] = useState("")
  const [reason, setReason] = useState("")
  const [problem, setProblem] = useState("")
  const [id] = useState(() => v7())
  const write = async () => {
    try {
      await writeEntry(database, { kind, amount: Number(amount), reason: reason.trim() }, { id })
      sync.wake()
      go(to("ca"), { instead: true })
    } catch (error) {
      setProblem(whyNotWritten(error, locale))
    }
  }
  return (
    <Frame title={words[kind]} back={to("ca")}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void write()
        }}
      >
        <MoneyField label={words.amount} value={amount} onChange={setAmount} required />
        <TextInput label={words.reason} value={reason} onChange={(event) => setReason(event.target.value)} maxLength={200} required />
        {problem && <p role="alert" className="font-semibold text-alert">{problem}</p>}
        <button type="submit" disabled={!shift || !Number(amount) || !reason.trim()} className={primary}>{words[kind]}</button>
      </form>
    </Frame>
  )
}
