import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useQuery, useQueryClient } from "@tanstack/react-query"

import type { OrderPaymentResponse } from "../../http"
import { MoneyForm } from "../lib/money-form"
import { sdk } from "../lib/sdk"
import { TransferTable } from "../lib/transfer-table"
import { formatDong, formatInstant, METHOD, STATE, type Payment } from "../lib/words"

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div className="flex items-center justify-between px-6 py-2">
    <Text size="small" className="text-ui-fg-subtle">
      {label}
    </Text>
    <Text size="small" weight="plus" className="tabular-nums">
      {value}
    </Text>
  </div>
)

const OrderPaymentWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const queryClient = useQueryClient()
  const path = `/admin/ocop/orders/${order.id}`
  const queryKey = ["ocop-order-payment", order.id]
  const { data, error } = useQuery({ queryKey, queryFn: () => sdk.client.fetch<OrderPaymentResponse>(`${path}/payment`) })

  const write = async (verb: string, body: object) => {
    const answer = await sdk.client.fetch<OrderPaymentResponse>(`${path}/${verb}`, { method: "POST", body })
    queryClient.setQueryData(queryKey, answer)
    // Medusa's own summary and payment sections show the captured money too.
    await queryClient.invalidateQueries({ queryKey: ["orders"] })
  }

  if (error) return <Container className="px-6 py-4">Không đọc được phần thanh toán: {error.message}</Container>
  if (!data) return null
  const payment: Payment = data.payment
  const { cash } = payment

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{METHOD[payment.method]}</Heading>
        <Badge size="2xsmall" color={STATE[payment.state].color}>
          {STATE[payment.state].text}
        </Badge>
      </div>
      <div className="py-2">
        <Fact label="Phải thu" value={formatDong(payment.due)} />
        <Fact label="Đã nhận" value={formatDong(payment.paid)} />
        {payment.owed_to_buyer > 0 && <Fact label="Phải trả lại người mua" value={formatDong(payment.owed_to_buyer)} />}
        {payment.vietqr && <Fact label="Nội dung chuyển khoản" value={payment.vietqr.reference} />}
        {cash && <Fact label="Người giao đã thu" value={formatDong(cash.collected)} />}
        {cash && <Fact label="Đã nộp về cửa hàng" value={formatDong(cash.remitted)} />}
        {cash && <Fact label="Người giao đang giữ" value={formatDong(cash.held)} />}
      </div>
      {payment.method === "vietqr" && <TransferTable transfers={payment.transfers} />}
      {payment.method === "vietqr" && (
        <MoneyForm
          key={`transfer-${payment.paid}`}
          id="transfer"
          label="Tiền thấy trên sao kê (₫)"
          button="Xác nhận đã nhận tiền"
          suggested={Math.max(1, payment.due - payment.paid)}
          withReference
          onSubmit={({ amount, reference }) => write("confirm-transfer", { amount, reference })}
        />
      )}
      {payment.method === "vietqr" && payment.owed_to_buyer > 0 && (
        <MoneyForm
          key={`return-${payment.owed_to_buyer}`}
          id="return"
          label="Tiền đã chuyển trả lại (₫)"
          button="Ghi đã trả lại"
          suggested={payment.owed_to_buyer}
          withReference
          onSubmit={({ amount, reference }) => write("return-transfer", { amount, reference })}
        />
      )}
      {cash && cash.outstanding > 0 && !payment.ended_at && (
        <MoneyForm key={`collect-${cash.collected}`} id="collect" label="Tiền đã thu (₫)" button="Ghi đã thu" suggested={cash.outstanding} onSubmit={({ amount }) => write("collect-cash", { amount })} />
      )}
      {cash && cash.held > 0 && (
        <MoneyForm key={`remit-${cash.remitted}`} id="remit" label="Tiền nộp về (₫)" button="Ghi đã nộp" suggested={cash.held} onSubmit={({ amount }) => write("remit-cash", { amount })} />
      )}
      {cash && cash.entries.length > 0 && (
        <div className="py-2">
          {cash.entries.map((entry) => (
            <Fact key={entry.id} label={`${formatInstant(entry.happened_at)} · ${entry.kind === "collected" ? "thu" : "nộp"}${entry.note ? ` · ${entry.note}` : ""}`} value={formatDong(entry.amount)} />
          ))}
        </div>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderPaymentWidget
