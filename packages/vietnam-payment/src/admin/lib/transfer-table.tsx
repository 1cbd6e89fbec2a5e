import { Badge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { BankTransferView } from "../../http"
import { formatDong, formatInstant, VERDICT } from "./words"

interface TransferTableProps {
  transfers: BankTransferView[]
  withOrder?: boolean
}

export const TransferTable = ({ transfers, withOrder = false }: TransferTableProps) => {
  if (transfers.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        Chưa có lần chuyển khoản nào.
      </Text>
    )
  }
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Nhận lúc</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Số tiền</Table.HeaderCell>
            <Table.HeaderCell>Kết quả</Table.HeaderCell>
            {withOrder && <Table.HeaderCell>Đơn</Table.HeaderCell>}
            <Table.HeaderCell>Mã giao dịch · nội dung</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {transfers.map((transfer) => (
            <Table.Row key={transfer.id}>
              <Table.Cell>{formatInstant(transfer.received_at)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{formatDong(transfer.amount)}</Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall" color={VERDICT[transfer.verdict].color}>
                  {VERDICT[transfer.verdict].text}
                </Badge>
              </Table.Cell>
              {withOrder && <Table.Cell>{transfer.order_id ? <Link to={`/orders/${transfer.order_id}`}>{transfer.order_code}</Link> : (transfer.order_code ?? "–")}</Table.Cell>}
              <Table.Cell title={transfer.content}>
                {transfer.transfer_id} · {transfer.source === "manual" ? "xác nhận tay" : transfer.content}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
