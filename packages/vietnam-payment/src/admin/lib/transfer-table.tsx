import { Badge, Table } from "@medusajs/ui"
import { dongText, instantText, useWords } from "@ocop/office"
import { Link } from "react-router-dom"
import type { BankTransferView } from "../../http"
import { VERDICT_COLOR, words } from "./words"

export const TransferTable = ({ transfers }: { transfers: BankTransferView[] }) => {
  const say = useWords(words)
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{say.receivedAt}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{say.amount}</Table.HeaderCell>
            <Table.HeaderCell>{say.result}</Table.HeaderCell>
            <Table.HeaderCell>{say.orderColumn}</Table.HeaderCell>
            <Table.HeaderCell>{say.idAndContent}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {transfers.map((transfer) => (
            <Table.Row key={transfer.id}>
              <Table.Cell className="whitespace-nowrap">{instantText(transfer.received_at)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right tabular-nums">{dongText(transfer.amount)}</Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall" color={VERDICT_COLOR[transfer.verdict]}>
                  {say.verdict[transfer.verdict]}
                </Badge>
              </Table.Cell>
              <Table.Cell>
                {transfer.order_id ? <Link className="text-ui-fg-interactive" to={`/orders/${transfer.order_id}`}>{transfer.order_code}</Link> : (transfer.order_code ?? "–")}
              </Table.Cell>
              <Table.Cell title={transfer.content}>
                {transfer.transfer_id} · {transfer.source === "manual" ? say.byHand : transfer.content}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

/** The same in a narrow column, for one order. */
export const TransferLines = ({ transfers }: { transfers: BankTransferView[] }) => {
  const say = useWords(words)
  return (
    <ul className="flex flex-col gap-y-3 px-6 py-4">
      {transfers.map((transfer) => (
        <li key={transfer.id} className="txt-compact-small flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <span className="flex items-center gap-2 tabular-nums">
            {dongText(transfer.amount)}
            <Badge size="2xsmall" color={VERDICT_COLOR[transfer.verdict]}>
              {say.verdict[transfer.verdict]}
            </Badge>
          </span>
          <span className="text-ui-fg-subtle" title={transfer.content}>
            {instantText(transfer.received_at)} · {transfer.transfer_id}
          </span>
        </li>
      ))}
    </ul>
  )
}
