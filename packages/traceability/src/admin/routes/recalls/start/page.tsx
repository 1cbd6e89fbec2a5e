import { Button, Input, Select, Tabs } from "@medusajs/ui"
import { Card, Failed, Field, Loading, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"
import type { OfficeLogbook, OfficeLogbookListResponse } from "../../../../http/logbook"
import type { RecallReachResponse, RecallResponse, RecallSelection, StartRecall } from "../../../../http/lots"
import { words } from "../../../lib/lots"
import { ReachView } from "../../../lib/reach-view"
import { ReasonButton } from "../../../lib/reason-button"

const WAYS = ["lot", "input", "place", "days"] as const
type Way = (typeof WAYS)[number]

const StartRecallPage = () => {
  const say = useWords(words)
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const [way, setWay] = useState<Way>("lot")
  const [form, setForm] = useState({ codes: params.get("lot") ?? "", input: "", producer: "", place: "", from: "", to: "" })
  const [selection, setSelection] = useState<RecallSelection | null>(null)
  // Producers make up their codes alone: two may have the same one, and only one of them is meant.
  const [owners, setOwners] = useState<{ id: string; name: string }[]>([])
  const set = (field: keyof typeof form) => (value: string) => setForm((before) => ({ ...before, [field]: value }))

  const books = useQuery({ queryKey: ["ocop-logbooks", "all"], queryFn: () => sdk.client.fetch<OfficeLogbookListResponse>("/admin/ocop/logbooks", { query: { limit: 100 } }), enabled: way === "place" })
  const book = useQuery({ queryKey: ["ocop-logbooks", form.producer], queryFn: () => sdk.client.fetch<{ logbook: OfficeLogbook }>(`/admin/ocop/logbooks/${form.producer}`), enabled: way === "place" && form.producer !== "" })
  const query = selection && { ...selection, ...(selection.lot_codes && { lot_codes: selection.lot_codes.join(",") }) }
  const found = useQuery({ queryKey: ["ocop-recalls", "reach", query], queryFn: () => look(query as Record<string, string>), enabled: selection !== null, retry: false })

  async function look(wanted: Record<string, string>): Promise<RecallReachResponse> {
    const answer = await sdk.client.fetch<RecallReachResponse>("/admin/ocop/recalls/reach", { query: wanted })
    if (!wanted.producer_id) setOwners([...new Map(answer.reach.lots.filter(({ picked }) => picked).map(({ producer }) => [producer.id, producer])).values()])
    return answer
  }

  const codes = form.codes.split(/[,;\s]+/).filter(Boolean)
  const selections: Record<Way, RecallSelection | null> = {
    lot: codes.length > 0 ? { lot_codes: codes } : null,
    input: form.input.trim().length >= 3 ? { input: form.input.trim() } : null,
    place: form.place ? { place_id: form.place } : null,
    days: form.from && form.to ? { from: form.from, to: form.to } : null,
  }
  const search = (event: FormEvent) => {
    event.preventDefault()
    setSelection(selections[way])
  }
  const run = (kind: StartRecall["kind"]) => (reason: string) => sdk.client.fetch<RecallResponse>("/admin/ocop/recalls", { method: "POST", body: { kind, selection, reason } })

  return (
    <div className="flex flex-col gap-y-3">
      <Card level="h1" title={say.start} note={say.recallsNote}>
        <form onSubmit={search} className="flex flex-col gap-4 px-6 py-4">
          <Tabs value={way} onValueChange={(next) => (setWay(next as Way), setSelection(null))}>
            <Tabs.List className="flex-wrap" aria-label={say.pick}>
              {WAYS.map((each) => <Tabs.Trigger key={each} value={each}>{say.by_[each]}</Tabs.Trigger>)}
            </Tabs.List>
          </Tabs>
          <div className="max-w-xl">
            {way === "lot" && (
              <Field label={say.code} htmlFor="codes" hint={say.pickHint.lot}>
                <Input id="codes" value={form.codes} onChange={(event) => set("codes")(event.target.value)} placeholder="CAM261120A" autoFocus />
              </Field>
            )}
            {way === "input" && (
              <Field label={say.by_.input ?? ""} htmlFor="input" hint={say.pickHint.input}>
                <Input id="input" value={form.input} onChange={(event) => set("input")(event.target.value)} autoFocus />
              </Field>
            )}
            {way === "place" && (
              <div className="grid gap-4 md:grid-cols-2">
                <Field label={say.producer} htmlFor="producer" hint={say.pickHint.place}>
                  <Select value={form.producer} onValueChange={(value) => setForm((before) => ({ ...before, producer: value, place: "" }))}>
                    <Select.Trigger id="producer"><Select.Value placeholder={say.choose} /></Select.Trigger>
                    <Select.Content>{books.data?.logbooks.map(({ id, name }) => <Select.Item key={id} value={id}>{name}</Select.Item>)}</Select.Content>
                  </Select>
                </Field>
                <Field label={say.by_.place ?? ""} htmlFor="place">
                  <Select value={form.place} onValueChange={set("place")} disabled={!book.data}>
                    <Select.Trigger id="place"><Select.Value placeholder={say.choose} /></Select.Trigger>
                    <Select.Content>{[...(book.data?.logbook.plots ?? []), ...(book.data?.logbook.apiaries ?? [])].map(({ id, name }) => <Select.Item key={id} value={id}>{name}</Select.Item>)}</Select.Content>
                  </Select>
                </Field>
              </div>
            )}
            {way === "days" && (
              <div className="grid grid-cols-2 gap-4">
                <Field label={say.from} htmlFor="from" hint={say.pickHint.days}><Input id="from" type="date" value={form.from} onChange={(event) => set("from")(event.target.value)} /></Field>
                <Field label={say.to} htmlFor="to"><Input id="to" type="date" value={form.to} onChange={(event) => set("to")(event.target.value)} /></Field>
              </div>
            )}
          </div>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" size="small" disabled={!selections[way]} isLoading={found.isFetching}>{say.find}</Button>
            {found.data && selection && found.data.verbs.map((verb) => <ReasonButton key={verb} verb={verb} run={run(verb)} onDone={({ recall }) => navigate(`/recalls/${recall.id}`)} />)}
          </div>
        </form>
        {selection?.lot_codes && owners.length > 1 && (
          <div className="max-w-xl px-6 py-4">
            <Field label={say.whose} htmlFor="owner" hint={say.whoseHint(owners.length)}>
              <Select value={selection.producer_id ?? "all"} onValueChange={(value) => setSelection({ lot_codes: selection.lot_codes!, ...(value !== "all" && { producer_id: value }) })}>
                <Select.Trigger id="owner"><Select.Value /></Select.Trigger>
                <Select.Content>
                  <Select.Item value="all">{say.allProducers}</Select.Item>
                  {owners.map(({ id, name }) => <Select.Item key={id} value={id}>{name}</Select.Item>)}
                </Select.Content>
              </Select>
            </Field>
          </div>
        )}
        {found.isLoading && <Loading />}
        {found.error && <Failed error={found.error} />}
      </Card>
      {found.data && selection && <ReachView reach={found.data.reach} />}
    </div>
  )
}

export default StartRecallPage
