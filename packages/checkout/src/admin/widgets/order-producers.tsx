import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"

import type { AdminOrderOriginsResponse } from "../../http"
import { sdk } from "../lib/sdk"

const ENDED_BY = { buyer: "người mua hủy", office: "văn phòng hủy", clock: "hết hạn thanh toán" }

const OrderProducersWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { data, error } = useQuery({
    queryKey: ["ocop-order-origins", order.id],
    queryFn: () => sdk.client.fetch<AdminOrderOriginsResponse>(`/admin/ocop/orders/${order.id}/origins`),
  })

  if (error) return <Container className="px-6 py-4">Không đọc được chủ thể của đơn: {error.message}</Container>
  if (!data || data.lines.length === 0) return null
  const { lines, terms } = data

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">Chủ thể theo từng dòng</Heading>
        {terms?.ended_by && (
          <Badge size="2xsmall" color="grey">
            {ENDED_BY[terms.ended_by]}
          </Badge>
        )}
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Chủ thể</Table.HeaderCell>
              <Table.HeaderCell>Hàng</Table.HeaderCell>
              <Table.HeaderCell className="text-right">Số lượng</Table.HeaderCell>
              <Table.HeaderCell>Lấy từ</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {lines.map((line) => (
              <Table.Row key={line.order_line_id}>
                <Table.Cell>{line.producer.name}</Table.Cell>
                <Table.Cell>
                  {line.title} · {line.unit}
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">{line.quantity}</Table.Cell>
                <Table.Cell>{line.stock_location?.name ?? "–"}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {terms && (
        <Text size="small" className="px-6 py-4">
          {terms.delivery}, {terms.from} – {terms.to}: {terms.address}
          {terms.note ? ` · “${terms.note}”` : ""}
        </Text>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderProducersWidget
