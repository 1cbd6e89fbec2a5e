import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Button, createDataTableColumnHelper, createDataTableFilterHelper, Input, StatusBadge, Table } from "@medusajs/ui"
import { Card, dayText, dongText, Failed, Field, FormButton, instantText, Loading, Nothing, OfficeList, sdk, useMay, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import type { CashOrderListResponse, CashOrderView, RemittanceListResponse, RemittanceResponse } from "../../../http"
import { cashWords, WHERE_COLOR } from "../../lib/cash-words"

const PATH = "/admin/ocop/cash-on-delivery"
const QUERY = "ocop-cash"
const column = createDataTableColumnHelper<CashOrderView>()
const filter = createDataTableFilterHelper<CashOrderView>()

const CashPage = () => {
  const say = useWords(cashWords)
  return (
    <div className="flex flex-col gap-y-3">
      <Sums />
      <OfficeList<CashOrderView>
        level="h2"
        title={say.order}
        path={PATH}
        rowsKey="orders"
        sheetPath={`${PATH}/sheet`}
        queryKey={QUERY}
        empty={{ heading: say.empty }}
        linkTo={({ id }) => `/orders/${id}`}
        columns={[
          column.accessor("code", { header: say.order }),
          column.accessor("whereabouts", { header: say.where, cell: ({ row: { original } }) => <StatusBadge color={WHERE_COLOR[original.whereabouts]}>{say.whereabouts[original.whereabouts]}</StatusBadge> }),
          column.accessor("days", { align: "right", header: say.days, cell: ({ getValue }) => getValue() ?? "–" }),
          column.accessor("due", { align: "right", header: say.due, cell: ({ getValue }) => <Dong amount={getValue()} /> }),
          column.accessor("collected", { align: "right", header: say.collected, cell: ({ getValue }) => <Dong amount={getValue()} /> }),
          column.accessor("remitted", { align: "right", header: say.remitted, cell: ({ getValue }) => <Dong amount={getValue()} /> }),
          column.accessor("placed_at", { header: say.placed, cell: ({ getValue }) => dayText(getValue()) }),
          column.accessor("delivered_at", { header: say.delivered, cell: ({ getValue }) => (getValue() ? dayText(getValue()!) : "–") }),
        ]}
        filters={[filter.custom({ id: "with", type: "radio", label: say.where, options: Object.entries(say.whereabouts).map(([value, label]) => ({ value, label })) })]}
      />
      <Sheets />
    </div>
  )
}

const Dong = ({ amount }: { amount: number }) => <span className="whitespace-nowrap tabular-nums">{amount === 0 ? "–" : dongText(amount)}</span>

/** Four sums that are all the cash there is, as a bar and in figures. */
const Sums = () => {
  const say = useWords(cashWords)
  const { data, error, refetch } = useQuery({ queryKey: [QUERY, "sums"], queryFn: () => sdk.client.fetch<CashOrderListResponse>(PATH, { query: { limit: 1 } }) })
  const places = ["buyer", "unreported", "carrier", "shop"] as const
  const color = { buyer: "bg-ui-tag-neutral-icon", unreported: "bg-ui-tag-red-icon", carrier: "bg-ui-tag-orange-icon", shop: "bg-ui-tag-green-icon" }
  const all = data ? places.reduce((sum, place) => sum + data.sums[place], 0) : 0
  return (
    <Card level="h1" title={say.title} note={say.note}>
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data && (
        <div className="flex flex-col gap-4 px-6 py-4">
          {all > 0 && (
            <div className="flex h-3 overflow-hidden rounded-full" aria-hidden>
              {places.map((place) => <span key={place} className={color[place]} style={{ width: `${(data.sums[place] / all) * 100}%` }} />)}
            </div>
          )}
          <dl className="grid grid-cols-2 gap-4 xl:grid-cols-4">
            {places.map((place) => (
              <div key={place}>
                <dt className="txt-small text-ui-fg-subtle flex items-center gap-x-2"><span className={`${color[place]} h-2.5 w-2.5 rounded-sm`} />{say.whereabouts[place]}</dt>
                <dd className="h2-core whitespace-nowrap tabular-nums">{dongText(data.sums[place])}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Card>
  )
}

const PAGE = 10

const Sheets = () => {
  const say = useWords(cashWords)
  const may = useMay()
  const navigate = useNavigate()
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useQuery({ queryKey: [QUERY, "sheets", offset], queryFn: () => sdk.client.fetch<RemittanceListResponse>("/admin/ocop/cash-remittances", { query: { limit: PAGE, offset } }) })
  return (
    <Card title={say.sheets} note={say.sheetsNote} actions={may("write:payment") && <TakeSheet />}>
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data?.count === 0 && <Nothing title={say.noSheets} />}
      {data && data.count > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>{[say.carrier, say.file, say.total, say.state, say.at, say.by].map((title) => <Table.HeaderCell key={title} className={title === say.total ? "text-right" : undefined}>{title}</Table.HeaderCell>)}</Table.Row>
            </Table.Header>
            <Table.Body>
              {data.remittances.map(({ id, carrier, filename, total, state, read_at, read_by }) => (
                <Table.Row key={id} className="cursor-pointer" onClick={() => navigate(`/cash-on-delivery/${id}`)}>
                  <Table.Cell><Link className="text-ui-fg-interactive" to={`/cash-on-delivery/${id}`} onClick={(event) => event.stopPropagation()}>{carrier}</Link></Table.Cell>
                  <Table.Cell>{filename}</Table.Cell>
                  <Table.Cell className="text-right"><Dong amount={total} /></Table.Cell>
                  <Table.Cell><StatusBadge color={state === "booked" ? "green" : "orange"}>{say.states[state]}</StatusBadge></Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{instantText(read_at)}</Table.Cell>
                  <Table.Cell>{read_by}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {data && data.count > PAGE && (
        <div className="flex justify-end gap-2 px-6 py-4">
          <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>{say.newer}</Button>
          <Button size="small" variant="secondary" disabled={offset + PAGE >= data.count} onClick={() => setOffset(offset + PAGE)}>{say.older}</Button>
        </div>
      )}
    </Card>
  )
}

const TakeSheet = () => {
  const say = useWords(cashWords)
  const navigate = useNavigate()
  const [carrier, setCarrier] = useState("")
  const [file, setFile] = useState<File | null>(null)
  const read = async () => sdk.client.fetch<RemittanceResponse>("/admin/ocop/cash-remittances", { method: "POST", body: { carrier, filename: file!.name, content: await base64Of(file!) } })
  return (
    <FormButton name={say.take} does={say.read} variant="primary" ready={file !== null && carrier.trim().length > 1} run={read} touches={[QUERY]} done={null} onDone={({ remittance }) => navigate(`/cash-on-delivery/${remittance.id}`)}>
      <Field label={say.carrier} htmlFor="sheet-carrier"><Input id="sheet-carrier" maxLength={80} value={carrier} onChange={(event) => setCarrier(event.target.value)} /></Field>
      <Field label={say.file} htmlFor="sheet-file" hint={say.fileHint}><Input id="sheet-file" type="file" accept=".xlsx,.csv" onChange={(event) => setFile(event.target.files?.[0] ?? null)} /></Field>
    </FormButton>
  )
}

/** In pieces: one call with every byte as an argument is more than an engine takes. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ""
  for (let from = 0; from < bytes.length; from += 0x8000) text += String.fromCharCode(...bytes.subarray(from, from + 0x8000))
  return btoa(text)
}

export const config = defineRouteConfig({ label: "menu.cash", translationNs: "ocop-payment", icon: CashSolid, rank: 112 })

export default CashPage
