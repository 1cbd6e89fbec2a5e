import { Badge, StatusBadge, Text } from "@medusajs/ui"
import { Card, dayText, instantText, Nothing, useLanguage, useWords } from "@ocop/office"
import { Link } from "react-router-dom"
import type { OfficeLotRow, RecallReach } from "../../http/lots"
import { quantityText } from "../../rules/lots/lot"
import { LOT_STATE_NAMES } from "../../rules/lots/lot-state"
import { STATE_COLORS, words } from "./lots"

/** Everything a recall reaches: how much, which lots, where they lie, who has them. */
export const ReachView = ({ reach, letters = false }: { reach: RecallReach; letters?: boolean }) => {
  const say = useWords(words)
  const language = useLanguage()
  const { counts } = reach
  return (
    <>
      <Card title={reach.selection_text} note={say.found(reach.took_ms)}>
        <dl className="grid grid-cols-2 gap-px md:grid-cols-4">
          {(["lots", "sources", "shipped", "orders", "counter", "on_shelf", "on_road", "waiting"] as const).map((key) => (
            <div key={key} className="flex flex-col-reverse justify-end px-6 py-4">
              <dt className="txt-compact-small text-ui-fg-subtle">{say.counts[key]}</dt>
              <dd className={`h1-core tabular-nums ${(key === "shipped" || key === "counter") && counts[key] > 0 ? "text-ui-fg-error" : ""}`}>{counts[key].toLocaleString(language === "vi" ? "vi-VN" : "en-GB")}</dd>
            </div>
          ))}
        </dl>
      </Card>

      <Card title={say.buyers} note={counts.orders > reach.orders.length ? say.first(reach.orders.length, counts.orders) : undefined}>
        {reach.orders.length === 0 && <Nothing title={say.nobody} />}
        {reach.orders.map((order) => (
          <div key={order.order_id} className="flex flex-col gap-x-4 gap-y-1 px-6 py-3 md:flex-row md:items-baseline md:justify-between">
            <div className="min-w-0">
              <Text size="small" weight="plus" leading="compact" className="truncate">{order.buyer?.name ?? order.order_id}</Text>
              <Text size="small" className="text-ui-fg-subtle">
                <Link className="text-ui-fg-interactive" to={`/orders/${order.order_id}`}>{order.code ?? order.order_id}</Link>
                {` · ${order.boxes} × ${order.lot_codes.join(", ")}`}
              </Text>
            </div>
            <div className="flex shrink-0 flex-wrap items-center gap-3">
              {letters && (order.told ? <StatusBadge color="green">{say.told}</StatusBadge> : <StatusBadge color="orange">{say.notTold}</StatusBadge>)}
              {order.buyer && <a className="txt-small text-ui-fg-interactive tabular-nums" href={`tel:${order.buyer.phone}`}>{order.buyer.phone}</a>}
            </div>
          </div>
        ))}
      </Card>

      <Card title={say.waiting} note={counts.waiting > reach.waiting.length ? say.first(reach.waiting.length, counts.waiting) : say.waitingNote}>
        {reach.waiting.length === 0 && <Nothing title={say.nobodyWaits} />}
        {reach.waiting.map((order) => (
          <div key={order.order_id} className="flex flex-col gap-x-4 gap-y-1 px-6 py-3 md:flex-row md:items-baseline md:justify-between">
            <div className="min-w-0">
              <Text size="small" weight="plus" leading="compact" className="truncate">{order.buyer?.name ?? order.order_id}</Text>
              <Text size="small" className="text-ui-fg-subtle">
                <Link className="text-ui-fg-interactive" to={`/orders/${order.order_id}`}>{order.code ?? order.order_id}</Link>
                {` · ${order.boxes} · ${order.places.join(", ")}`}
              </Text>
            </div>
            <div className="flex shrink-0 flex-wrap items-center gap-3">
              <StatusBadge color={order.short ? "red" : "grey"}>{order.short ? say.short : say.otherLots}</StatusBadge>
              {order.buyer && <a className="txt-small text-ui-fg-interactive tabular-nums" href={`tel:${order.buyer.phone}`}>{order.buyer.phone}</a>}
            </div>
          </div>
        ))}
      </Card>

      {reach.counters.length > 0 && (
        <Card title={say.counters} note={say.countersNote}>
          {reach.counters.map(({ id, name, boxes, lot_codes, last_at }) => <Boxes key={id} name={name} boxes={boxes} text={`${lot_codes.join(", ")} · ${say.lastSold(instantText(last_at))}`} />)}
        </Card>
      )}

      {reach.road.length > 0 && (
        <Card title={say.road}>
          {reach.road.map(({ from, slip, boxes, lot_codes, since }) => <Boxes key={`${slip ?? from} ${since}`} name={slip ?? from} boxes={boxes} text={`${lot_codes.join(", ")} · ${say.leftFrom(from, instantText(since))}`} />)}
        </Card>
      )}

      <Card title={say.places}>
        {reach.places.length === 0 && <Nothing title={say.nowhere} />}
        {reach.places.map(({ id, name, boxes }) => <Boxes key={id} name={name} boxes={boxes} />)}
      </Card>

      <LotCard title={say.reachedLots} lots={reach.lots} all={counts.lots} picked={new Set(reach.lots.filter(({ picked }) => picked).map(({ id }) => id))} />
      <LotCard title={say.sources} lots={reach.sources} all={counts.sources} none={say.fromNothing} />
    </>
  )
}

const Boxes = ({ name, boxes, text }: { name: string; boxes: number; text?: string }) => (
  <div className="flex items-baseline justify-between gap-4 px-6 py-3">
    <div className="min-w-0">
      <Text size="small">{name}</Text>
      {text && <Text size="small" className="text-ui-fg-subtle">{text}</Text>}
    </div>
    <Text size="small" className="tabular-nums">{boxes}</Text>
  </div>
)

const LotCard = ({ title, lots, all, picked, none }: { title: string; lots: OfficeLotRow[]; all: number; picked?: ReadonlySet<string>; none?: string }) => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <Card title={title} note={all > lots.length ? say.first(lots.length, all) : undefined}>
      {lots.length === 0 && none && <Nothing title={none} />}
      {lots.map((lot) => (
        <div key={lot.id} className="flex items-baseline justify-between gap-4 px-6 py-3">
          <div className="min-w-0">
            <div className="flex items-center gap-2">
              <Link className="txt-compact-small-plus text-ui-fg-interactive" to={`/lots/${lot.id}`}>{lot.code}</Link>
              {picked?.has(lot.id) && <Badge size="2xsmall" color="blue">{say.pickedLot}</Badge>}
            </div>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {[lot.title, lot.producer.name, dayText(lot.made_on), quantityText(lot.quantities.made, lot.uom, language), lot.quantities.left > 0 && say.still(quantityText(lot.quantities.left, lot.uom, language))].filter(Boolean).join(" · ")}
            </Text>
          </div>
          <StatusBadge className="shrink-0 whitespace-nowrap" color={STATE_COLORS[lot.state]}>{LOT_STATE_NAMES[lot.state][language]}</StatusBadge>
        </div>
      ))}
    </Card>
  )
}
