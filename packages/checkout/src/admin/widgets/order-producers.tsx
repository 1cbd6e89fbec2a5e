import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Text } from "@medusajs/ui"
import { Card, dayText, Failed, Loading, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { AdminOrderOriginsResponse } from "../../http"

const words = {
  vi: { title: "Hàng của ai, lấy ở đâu", from: "lấy từ", nowhere: "chưa rõ kho", lot: "lô", ended: { buyer: "người mua hủy", office: "văn phòng hủy", clock: "hết hạn thanh toán" }, none: "Đơn này không qua trang bán hàng OCOP." },
  en: { title: "Whose goods, from where", from: "from", nowhere: "no location", lot: "lot", ended: { buyer: "canceled by the buyer", office: "canceled by the office", clock: "payment ran out" }, none: "This order did not come through the OCOP shop." },
}

/** Every line with its producer and the place its goods were promised from; where and when they are due. */
const OrderProducersWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const say = useWords(words)
  const { data, error, refetch } = useQuery({
    queryKey: ["ocop-order-origins", order.id],
    queryFn: () => sdk.client.fetch<AdminOrderOriginsResponse>(`/admin/ocop/orders/${order.id}/origins`),
  })
  const terms = data?.terms

  return (
    <Card
      title={say.title}
      note={terms && `${terms.delivery}, ${dayText(terms.from)} – ${dayText(terms.to)}`}
      badge={terms?.ended_by && <Badge size="2xsmall" color="grey">{say.ended[terms.ended_by]}</Badge>}
    >
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data?.lines.length === 0 && <Text size="small" className="text-ui-fg-subtle px-6 py-4">{say.none}</Text>}
      {data?.lines.map((line) => (
        <div key={`${line.order_line_id} ${line.lot_id}`} className="px-6 py-3">
          <div className="flex justify-between gap-3">
            <Text size="small" weight="plus" leading="compact">{line.title} · {line.unit}</Text>
            <Text size="small" leading="compact" className="shrink-0 tabular-nums">× {line.quantity}</Text>
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {line.producer.name}, {say.from} {line.stock_location?.name ?? say.nowhere}
            {line.lot_code && `, ${say.lot} `}
            {line.lot_id && <Link className="text-ui-fg-interactive" to={`/lots/${line.lot_id}`}>{line.lot_code}</Link>}
          </Text>
        </div>
      ))}
      {terms && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {terms.address}
          {terms.note ? ` · “${terms.note}”` : ""}
        </Text>
      )}
    </Card>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" })

export default OrderProducersWidget
