import { Input, Select, Textarea } from "@medusajs/ui"
import { dayText, dongText, Field, FormButton, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { LedgerEntryListResponse } from "../../http"
import { QUERY } from "./settlement-parts"
import { words } from "./settlement-words"

type Kind = "deposit" | "loss" | "correction"
const EMPTY = { kind: "correction" as Kind, amount: "", reason: "", reference: "", corrects: "" }

/** What no order posts by itself. Sent with a key, so that a second click writes nothing. */
export const WriteEntry = ({ producerId }: { producerId: string }) => {
  const say = useWords(words)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [typed, setTyped] = useState(EMPTY)
  const amount = Number(typed.amount.replace(/[.\s]/g, "").replace("−", "-"))
  const write = () =>
    sdk.client.fetch("/admin/ocop/ledger-entries", {
      method: "POST",
      headers: { "idempotency-key": key },
      body: { producer_id: producerId, kind: typed.kind, amount, reason: typed.reason, ...(typed.reference && { reference: typed.reference }), ...(typed.kind === "correction" && typed.corrects && { corrects: typed.corrects }) },
    })
  const clear = () => {
    setTyped(EMPTY)
    setKey(crypto.randomUUID())
  }
  const ready = Number.isSafeInteger(amount) && amount !== 0 && typed.reason.trim().length >= 5 && (typed.kind !== "correction" || typed.corrects !== "")
  return (
    <FormButton name={say.write} text={say.writeNote} does={say.save} ready={ready} run={write} touches={[QUERY]} done={say.saved} onDone={clear}>
      <Field label={say.kindField} htmlFor="entry-kind">
        <Select value={typed.kind} onValueChange={(kind) => setTyped({ ...typed, kind: kind as Kind })}>
          <Select.Trigger id="entry-kind"><Select.Value /></Select.Trigger>
          <Select.Content>{(["correction", "deposit", "loss"] as const).map((kind) => <Select.Item key={kind} value={kind}>{say.kinds[kind]}</Select.Item>)}</Select.Content>
        </Select>
      </Field>
      {typed.kind === "correction" && <CorrectedEntry producerId={producerId} value={typed.corrects} onChange={(corrects) => setTyped({ ...typed, corrects })} />}
      <Field label={say.amount} htmlFor="entry-amount" hint={Number.isSafeInteger(amount) && amount !== 0 ? dongText(amount) : say.amountHint}>
        <Input id="entry-amount" inputMode="numeric" autoComplete="off" value={typed.amount} onChange={(event) => setTyped({ ...typed, amount: event.target.value })} />
      </Field>
      <Field label={say.reason} htmlFor="entry-reason" hint={say.reasonHint}>
        <Textarea id="entry-reason" rows={3} maxLength={500} value={typed.reason} onChange={(event) => setTyped({ ...typed, reason: event.target.value })} />
      </Field>
      <Field label={say.referenceField} htmlFor="entry-reference" optional={say.optional}>
        <Input id="entry-reference" maxLength={60} value={typed.reference} onChange={(event) => setTyped({ ...typed, reference: event.target.value })} />
      </Field>
    </FormButton>
  )
}

const CorrectedEntry = ({ producerId, value, onChange }: { producerId: string; value: string; onChange: (id: string) => void }) => {
  const say = useWords(words)
  const { data } = useQuery({
    queryKey: [QUERY, "recent", producerId],
    queryFn: () => sdk.client.fetch<LedgerEntryListResponse>("/admin/ocop/ledger-entries", { query: { producer_id: producerId, limit: 100 } }),
  })
  return (
    <Field label={say.corrects} htmlFor="entry-corrects" hint={say.correctsHint}>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id="entry-corrects"><Select.Value placeholder={say.choose} /></Select.Trigger>
        <Select.Content>
          {(data?.entries ?? []).map(({ id, happened_at, reference, kind, amount }) => <Select.Item key={id} value={id}>{`${dayText(happened_at)} · ${reference} · ${say.kinds[kind]} · ${dongText(amount)}`}</Select.Item>)}
        </Select.Content>
      </Select>
    </Field>
  )
}
