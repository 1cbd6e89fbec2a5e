import { Button, StatusBadge, Table, toast } from "@medusajs/ui"
import { AskFirst, Card, dongText, Fact, Failed, instantText, Loading, messageOf, sdk, useMay, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { RemittanceResponse } from "../../../../http"
import { cashWords, LINE_COLOR } from "../../../lib/cash-words"

const RemittancePage = () => {
  const say = useWords(cashWords)
  const may = useMay()
  const client = useQueryClient()
  const { id = "" } = useParams()
  const path = `/admin/ocop/cash-remittances/${id}`
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-cash", id], queryFn: () => sdk.client.fetch<RemittanceResponse>(path) })
  const book = useMutation({
    mutationFn: () => sdk.client.fetch<RemittanceResponse>(`${path}/book`, { method: "POST", body: {} }),
    onSuccess: async () => {
      toast.success(say.booked)
      await client.invalidateQueries({ queryKey: ["ocop-cash"] })
    },
    onError: (failure) => toast.error(say.failed, { description: messageOf(failure, say.tryAgain) }),
  })
  if (!data) return <Card level="h1" title={say.sheets}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const waiting = new Set(data.remittance.lines.flatMap(({ order_id, booked: taken, delivered }) => (order_id && taken > 0 && !delivered ? [order_id] : []))).size
  const { carrier, filename, state, total, booked, difference, lines, read_at, read_by, booked_at, booked_by } = data.remittance
  return (
    <Card
      level="h1"
      title={`${carrier} · ${filename}`}
      badge={<StatusBadge color={state === "booked" ? "green" : "orange"}>{say.states[state]}</StatusBadge>}
      actions={
        may("write:payment") && state === "read" && booked > 0 && (
          <AskFirst title={say.bookAsk(dongText(booked))} text={say.bookText} yes={say.book} no={say.cancel} onYes={() => book.mutate()}>
            <Button size="small" isLoading={book.isPending}>{say.book} {dongText(booked)}</Button>
          </AskFirst>
        )
      }
    >
      <Fact label={say.total}>{dongText(total)}</Fact>
      <Fact label={say.willBook}>{dongText(booked)}</Fact>
      <Fact label={say.difference}><span className={difference !== 0 ? "text-ui-fg-error" : undefined}>{dongText(difference)}</span></Fact>
      <Fact label={say.at}>{instantText(read_at)} · {read_by}</Fact>
      {waiting > 0 && <Fact label={say.notDelivered}><span className="text-ui-fg-error">{say.notDeliveredText(waiting)}</span></Fact>}
      {booked_at && <Fact label={say.booked}>{instantText(booked_at)} · {booked_by}</Fact>}
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              {[say.line, say.order, say.verdict].map((title) => <Table.HeaderCell key={title}>{title}</Table.HeaderCell>)}
              {[say.amount, say.open, say.willBook].map((title) => <Table.HeaderCell key={title} className="text-right">{title}</Table.HeaderCell>)}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {lines.map(({ line, order_code, order_id, verdict, amount, open, booked: taken, delivered }) => (
              <Table.Row key={line}>
                <Table.Cell>{line}</Table.Cell>
                <Table.Cell className="whitespace-nowrap">{order_id ? <Link className="text-ui-fg-interactive" to={`/orders/${order_id}`}>{order_code}</Link> : order_code}</Table.Cell>
                <Table.Cell className="whitespace-nowrap"><StatusBadge color={LINE_COLOR[verdict]}>{say.verdicts[verdict]}</StatusBadge>{taken > 0 && !delivered && <StatusBadge color="orange" className="ml-2">{say.notDelivered}</StatusBadge>}</Table.Cell>
                {[amount, open, taken].map((each, index) => <Table.Cell key={index} className="whitespace-nowrap text-right tabular-nums">{each === null || each === 0 ? "–" : dongText(each)}</Table.Cell>)}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Card>
  )
}

export default RemittancePage
