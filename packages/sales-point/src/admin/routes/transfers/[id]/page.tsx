import { Button, StatusBadge, Table, Text, toast } from "@medusajs/ui"
import { AskFirst, Card, dayText, Fact, Failed, Loading, messageOf, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { AdminSalesPointResponse } from "../../../../http"
import type { TransferResponse } from "../../../../http-goods"
import { TRANSFER_STATUS_NAMES, TRANSFER_VERB_NAMES } from "../../../../rules/goods/transfer-status"
import { AskReason } from "../../../lib/ask-reason"
import { CountForm } from "../../../lib/count-form"
import { FileLink } from "../../../lib/file-link"
import { goodsWords, TRANSFER_COLOR } from "../../../lib/goods-words"
import { stallWords } from "../../../lib/stall-words"
import { StepsCard } from "../../../lib/steps-card"

const TransferPage = () => {
  const say = useWords(goodsWords)
  const sayStall = useWords(stallWords)
  const language = useLanguage()
  const may = useMay()
  const client = useQueryClient()
  const { id = "" } = useParams()
  const path = `/admin/ocop/transfers/${id}`
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-transfers", id], queryFn: () => sdk.client.fetch<TransferResponse>(path) })
  const step = useMutation({
    mutationFn: (verb: string) => sdk.client.fetch(`${path}/${verb}`, { method: "POST", body: {} }),
    onSuccess: async () => {
      toast.success(say.done)
      await client.invalidateQueries({ queryKey: ["ocop-transfers"] })
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
  const to = data?.transfer.to.point_id
  const point = useQuery({ queryKey: ["ocop-sales-points", to], enabled: Boolean(to) && may("write:consignment"), retry: false, queryFn: () => sdk.client.fetch<AdminSalesPointResponse>(`/admin/ocop/sales-points/${to}`) })
  if (!data) return <Card level="h1" title={say.title}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { transfer } = data
  const sent = transfer.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const counted = transfer.lines.some(({ count }) => count !== null) ? transfer.lines.reduce((sum, { count }) => sum + (count?.counted ?? 0), 0) : null
  const mayNote = !transfer.delivery_note && transfer.status !== "draft" && transfer.status !== "cancelled" && point.data?.sales_point.kind === "supermarket_stall"
  const end = ({ name, point_id, producer_id }: { name: string; point_id: string | null; producer_id: string | null }) => {
    const to = point_id ? `/sales-points/${point_id}` : may("read:producer") ? `/producers/${producer_id}` : null
    return to ? <Link className="text-ui-fg-interactive" to={to}>{name}</Link> : name
  }
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={transfer.code}
        note={say.boxCount(sent)}
        badge={<StatusBadge color={TRANSFER_COLOR[transfer.status]}>{TRANSFER_STATUS_NAMES[transfer.status][language]}</StatusBadge>}
        actions={may("write:consignment") && <>{mayNote && <Button size="small" variant="secondary" isLoading={step.isPending} onClick={() => step.mutate("delivery-note")}>{sayStall.writeNote}</Button>}{transfer.verbs.map((verb) => {
          if (verb === "receive") return <CountForm key={verb} transfer={transfer} path={path} />
          if (verb === "cancel") return <AskReason key={verb} name={TRANSFER_VERB_NAMES.cancel[language]} explain={say.explain.cancel} run={(reason) => sdk.client.fetch(`${path}/cancel`, { method: "POST", body: { reason } })} />
          return (
            <AskFirst key={verb} title={TRANSFER_VERB_NAMES[verb][language]} text={say.explain[verb]} yes={TRANSFER_VERB_NAMES[verb][language]} no={say.cancel} onYes={() => step.mutate(verb)}>
              <Button size="small" isLoading={step.isPending}>{TRANSFER_VERB_NAMES[verb][language]}</Button>
            </AskFirst>
          )
        })}</>}
      >
        {transfer.delivery_note && <Fact label={sayStall.deliveries}><FileLink href={`${path}/delivery-note`}>{sayStall.noteOf(transfer.delivery_note)}</FileLink></Fact>}
        <Fact label={say.from}>{end(transfer.from)}</Fact>
        <Fact label={say.to}>{end(transfer.to)}</Fact>
        {transfer.note && <Fact label={say.noteField}>{transfer.note}</Fact>}
      </Card>

      <Card title={say.lots}>
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{say.lot}</Table.HeaderCell>
                <Table.HeaderCell>{say.best}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{say.sent}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{say.counted}</Table.HeaderCell>
                <Table.HeaderCell>{say.reason}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {transfer.lines.map((line) => (
                <Table.Row key={line.id}>
                  <Table.Cell><Link className="text-ui-fg-interactive" to={`/lots/${line.lot_id}`}>{line.lot_code}</Link><Text size="xsmall" className="text-ui-fg-subtle">{line.title}</Text></Table.Cell>
                  <Table.Cell>{line.best_before ? dayText(line.best_before) : "–"}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{line.quantity}</Table.Cell>
                  <Table.Cell className={line.count && line.count.counted !== line.quantity ? "text-ui-fg-error text-right tabular-nums" : "text-right tabular-nums"}>{line.count?.counted ?? "–"}</Table.Cell>
                  <Table.Cell>{[line.count?.difference && say.differences[line.count.difference], line.count?.reason].filter(Boolean).join(": ")}</Table.Cell>
                </Table.Row>
              ))}
              {transfer.lines.length > 1 && (
                <Table.Row>
                  <Table.Cell className="txt-small-plus">{say.total}</Table.Cell>
                  <Table.Cell />
                  <Table.Cell className="txt-small-plus text-right tabular-nums">{sent}</Table.Cell>
                  <Table.Cell className="txt-small-plus text-right tabular-nums">{counted ?? "–"}</Table.Cell>
                  <Table.Cell />
                </Table.Row>
              )}
            </Table.Body>
          </Table>
        </div>
      </Card>

      <StepsCard title={say.history} steps={transfer.steps.map((step) => ({ ...step, name: TRANSFER_STATUS_NAMES[step.to][language] }))} />
    </div>
  )
}

export default TransferPage
