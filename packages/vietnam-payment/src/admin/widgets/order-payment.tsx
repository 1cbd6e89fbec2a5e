import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Text } from "@medusajs/ui"
import { Card, dongText, Failed, instantText, Loading, sdk, useWords } from "@ocop/office"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import type { OrderPaymentResponse } from "../../http"
import { MoneyForm } from "../lib/money-form"
import { TransferLines } from "../lib/transfer-table"
import { type Payment, STATE_COLOR, words } from "../lib/words"

const Sum = ({ label, value }: { label: string; value: string }) => (
  <div className="flex items-center justify-between gap-3 px-6 py-2">
    <Text size="small" className="text-ui-fg-subtle">
      {label}
    </Text>
    <Text size="small" weight="plus" className="tabular-nums">
      {value}
    </Text>
  </div>
)

/** What the buyer owes, what came in, and the one next thing the office may write down. */
const OrderPaymentWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const say = useWords(words)
  const queryClient = useQueryClient()
  const path = `/admin/ocop/orders/${order.id}`
  const queryKey = ["ocop-order-payment", order.id]
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => sdk.client.fetch<OrderPaymentResponse>(`${path}/payment`) })

  const write = async (verb: string, body: object) => {
    const answer = await sdk.client.fetch<OrderPaymentResponse>(`${path}/${verb}`, { method: "POST", body })
    queryClient.setQueryData(queryKey, answer)
    // Medusa's own summary and payment sections show the captured money too.
    await queryClient.invalidateQueries({ queryKey: ["orders"] })
  }

  if (!data) return <Card title={say.paid}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const payment: Payment = data.payment
  const { cash } = payment

  return (
    <Card
      title={say.method[payment.method]}
      note={payment.code && say.order(payment.code)}
      badge={
        <Badge size="2xsmall" color={STATE_COLOR[payment.state]}>
          {say.state[payment.state]}
        </Badge>
      }
    >
      <div className="py-2">
        <Sum label={say.due} value={dongText(payment.due)} />
        <Sum label={say.paid} value={dongText(payment.paid)} />
        {payment.owed_to_buyer > 0 && <Sum label={say.owed} value={dongText(payment.owed_to_buyer)} />}
        {payment.vietqr && <Sum label={say.reference} value={payment.vietqr.reference} />}
        {cash && <Sum label={say.collected} value={dongText(cash.collected)} />}
        {cash && <Sum label={say.remitted} value={dongText(cash.remitted)} />}
        {cash && <Sum label={say.held} value={dongText(cash.held)} />}
      </div>
      {payment.transfers.length > 0 && <TransferLines transfers={payment.transfers} />}
      {payment.method === "vietqr" && payment.state !== "paid" && (
        <MoneyForm
          key={`transfer-${payment.paid}`}
          id="transfer"
          label={say.seen}
          button={say.confirm}
          suggested={Math.max(1, payment.due - payment.paid)}
          withReference
          onSubmit={({ amount, reference }) => write("confirm-transfer", { amount, reference })}
        />
      )}
      {payment.method === "vietqr" && payment.owed_to_buyer > 0 && (
        <MoneyForm
          key={`return-${payment.owed_to_buyer}`}
          id="return"
          label={say.sentBack}
          button={say.recordReturn}
          suggested={payment.owed_to_buyer}
          withReference
          onSubmit={({ amount, reference }) => write("return-transfer", { amount, reference })}
        />
      )}
      {cash && cash.outstanding > 0 && !payment.ended_at && (
        <MoneyForm key={`collect-${cash.collected}`} id="collect" label={say.collect} button={say.recordCollect} suggested={cash.outstanding} onSubmit={({ amount }) => write("collect-cash", { amount })} />
      )}
      {cash && cash.held > 0 && (
        <MoneyForm key={`remit-${cash.remitted}`} id="remit" label={say.remit} button={say.recordRemit} suggested={cash.held} onSubmit={({ amount }) => write("remit-cash", { amount })} />
      )}
      {cash && cash.entries.length > 0 && (
        <div className="py-2">
          {cash.entries.map((entry) => (
            <Sum key={entry.id} label={`${instantText(entry.happened_at)} · ${entry.kind === "collected" ? say.collectedEntry : say.remittedEntry}${entry.note ? ` · ${entry.note}` : ""}`} value={dongText(entry.amount)} />
          ))}
        </div>
      )}
    </Card>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" })

export default OrderPaymentWidget
