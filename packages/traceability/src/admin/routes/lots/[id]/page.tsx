import { Badge, StatusBadge, Text } from "@medusajs/ui"
import { Card, dayText, Fact, Failed, instantText, Loading, Nothing, sdk, useLanguage, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { OfficeLotResponse } from "../../../../http/lots"
import { quantityText } from "../../../../rules/lots/lot"
import { LOT_STATE_NAMES } from "../../../../rules/lots/lot-state"
import { THE_SHOP } from "../../../../rules/lots/the-shop"
import { LOT_KIND_NAMES, MOVEMENT_KIND_NAMES, OPERATION_KIND_NAMES, STEP_KIND_NAMES } from "../../../../rules/lots/words"
import { LotPicture } from "../../../lib/lot-picture"
import { STATE_COLORS, words } from "../../../lib/lots"
import { ReasonButton } from "../../../lib/reason-button"

const LotPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  const { id = "" } = useParams()
  const path = `/admin/ocop/lots/${id}`
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-lots", id], queryFn: () => sdk.client.fetch<OfficeLotResponse>(path) })
  if (!data) return <Card level="h1" title={say.lots}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { lot, producer } = data
  const codeOf = new Map(data.lots.map((each) => [each.id, each]))
  const happened = [
    ...data.operations.map((operation) => ({ at: operation.happened_at, operation, step: null })),
    ...data.steps.filter(({ lot_id }) => lot_id === id).map((step) => ({ at: step.at, operation: null, step })),
  ].sort((one, other) => other.at.localeCompare(one.at))
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={`${lot.code} · ${lot.title}`}
        note={producer.id === THE_SHOP ? producer.name : <Link className="text-ui-fg-interactive" to={`/producers/${producer.id}`}>{producer.name}</Link>}
        badge={<span className="flex gap-2"><StatusBadge color={STATE_COLORS[lot.state]}>{LOT_STATE_NAMES[lot.state][language]}</StatusBadge>{lot.flagged && <Badge size="2xsmall" color="orange">{say.flagged}</Badge>}</span>}
        actions={data.verbs.map((verb) => <ReasonButton key={verb} verb={verb} run={(reason) => sdk.client.fetch(`${path}/${verb}`, { method: "POST", body: { reason } })} />)}
      >
        {lot.state_reason && <Fact label={say.reason}>{lot.state_reason}</Fact>}
        <Fact label={say.kind}>{LOT_KIND_NAMES[lot.kind][language]}</Fact>
        <Fact label={say.madeOn}>{dayText(lot.made_on)}</Fact>
        {lot.best_before && <Fact label={say.bestBefore}>{dayText(lot.best_before)}</Fact>}
        {lot.supplier && <Fact label={say.supplier}>{lot.supplier}</Fact>}
        {lot.supplier_lot && <Fact label={say.supplierLot}>{lot.supplier_lot}</Fact>}
        {lot.origin_entry_id && <Fact label={say.origin}>{say.originEntry}</Fact>}
        <Fact label={say.made}>{quantityText(lot.quantities.made, lot.uom, language)}{lot.unit_net && lot.unit_uom ? ` × ${quantityText(lot.unit_net, lot.unit_uom, language)}` : ""}</Fact>
        <Fact label={say.quantity}>
          {[`${quantityText(lot.quantities.left, lot.uom, language)} ${say.left}`, ...(lot.kind === "packed" ? [`${lot.quantities.shelved} ${say.shelved}`, `${lot.quantities.sold} ${say.sold}`] : []), ...(lot.quantities.used > 0 ? [`${quantityText(lot.quantities.used, lot.uom, language)} ${say.used.toLowerCase()}`] : [])].join(" · ")}
        </Fact>
      </Card>

      <Card title={say.tree} note={say.treeNote}>
        <LotPicture tree={data} />
      </Card>

      {lot.kind === "packed" && (
        <Card title={say.movements}>
          {data.movements.length === 0 && <Nothing title={say.noMovements} />}
          {data.movements.map((movement) => (
            <div key={`${movement.at} ${movement.kind} ${movement.order_id} ${movement.quantity}`} className="flex items-baseline justify-between gap-4 px-6 py-3">
              <div>
                <Text size="small" weight="plus" leading="compact">
                  {MOVEMENT_KIND_NAMES[movement.kind][language]}
                  {movement.order_id && <> · <Link className="text-ui-fg-interactive" to={`/orders/${movement.order_id}`}>{movement.order_code ?? movement.order_id}</Link></>}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">{[movement.stock_location.name, movement.reason].filter(Boolean).join(" · ")}</Text>
              </div>
              <div className="max-w-32 shrink-0 text-right md:max-w-none">
                <Text size="small" leading="compact" className="tabular-nums">{movement.quantity}</Text>
                <Text size="xsmall" className="text-ui-fg-muted">{instantText(movement.at)}</Text>
              </div>
            </div>
          ))}
        </Card>
      )}

      <Card title={say.history}>
        {happened.map(({ at, operation, step }) => (
          <div key={operation?.id ?? `${at} ${step?.kind}`} className="flex items-baseline justify-between gap-4 px-6 py-3">
            <div>
              <Text size="small" weight="plus" leading="compact">{operation ? OPERATION_KIND_NAMES[operation.kind][language] : step && STEP_KIND_NAMES[step.kind][language]}</Text>
              <Text size="small" className="text-ui-fg-subtle">
                {operation
                  ? [
                      operation.flows.map(({ lot_id, direction, quantity }) => `${direction === "in" || direction === "minus" ? "−" : "+"} ${codeOf.get(lot_id)?.code ?? "…"} ${quantityText(quantity, codeOf.get(lot_id)?.uom ?? operation.base_uom, language)}`).join(", "),
                      operation.loss > 0 && operation.kind !== "loss" ? `${say.loss} ${quantityText(operation.loss, operation.base_uom, language)}` : null,
                      operation.reason,
                    ].filter(Boolean).join(" · ")
                  : step?.reason}
              </Text>
            </div>
            <div className="max-w-32 shrink-0 text-right md:max-w-none">
              <Text size="small" leading="compact">{(operation ?? step)!.actor.name}</Text>
              <Text size="xsmall" className="text-ui-fg-muted">{instantText(at)}</Text>
            </div>
          </div>
        ))}
      </Card>
    </div>
  )
}

export default LotPage
