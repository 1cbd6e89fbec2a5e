import { Badge, Button, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text, toast } from "@medusajs/ui"
import { AskFirst, Card, dayText, Failed, instantText, Loading, messageOf, OfficeList, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import type { PlanProductState, SupplyPlanProductSummary, SupplyPlanResponse } from "../../../../http"
import { PLAN_STATUS_NAMES } from "../../../../rules/supply/plan-status"
import { AskReason } from "../../../lib/ask-reason"
import { Objections } from "../../../lib/supply/objections"
import { PlanForm } from "../../../lib/supply/plan-form"
import { PlannedTransfers } from "../../../lib/supply/transfers"
import { STATUS_COLOR, words } from "../../../lib/supply/words"
import { YearStrip } from "../../../lib/supply/year-strip"

const STATES: PlanProductState[] = ["must_mend", "to_weigh", "short", "surplus"]
const column = createDataTableColumnHelper<SupplyPlanProductSummary>()
const filter = createDataTableFilterHelper<SupplyPlanProductSummary & { state: PlanProductState }>()

const SupplyPlanPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  const may = useMay()
  const client = useQueryClient()
  const { id = "" } = useParams()
  const path = `/admin/ocop/supply-plans/${id}`
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-supply-plans", id], queryFn: () => sdk.client.fetch<SupplyPlanResponse>(path) })
  const accept = useMutation({
    mutationFn: () => sdk.client.fetch(`${path}/accept`, { method: "POST", body: {} }),
    onSuccess: async () => {
      toast.success(say.saved)
      await client.invalidateQueries({ queryKey: ["ocop-supply-plans"] })
    },
    onError: (failure) => toast.error(say.notSaved, { description: messageOf(failure, say.tryAgain) }),
  })
  if (!data) return <Card level="h1" title={say.title}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const plan = data.supply_plan
  const editable = plan.status === "draft" && may("write:supply")
  // What must be mended stands before the products, what is only to be weighed after them.
  const objections = <Objections objections={plan.objections} count={plan.standing.must_mend + plan.standing.to_weigh} />
  const figure = (name: "harvested" | "asked" | "allocated" | "short" | "surplus", color = "") =>
    column.accessor(name, { align: "right", header: say[name === "allocated" ? "given" : name], enableSorting: true, cell: ({ getValue }) => <span className={`tabular-nums ${getValue() > 0 ? color : "text-ui-fg-muted"}`}>{getValue().toLocaleString("vi-VN")}</span> })
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={plan.title}
        badge={<StatusBadge color={STATUS_COLOR[plan.status]}>{PLAN_STATUS_NAMES[plan.status][language]}</StatusBadge>}
        note={
          <>
            <div>{dayText(plan.fortnights[0]!.first)} – {dayText(plan.fortnights.at(-1)!.last)} · {say.allocated(plan.allocated.toLocaleString("vi-VN"))}</div>
            <div>{say.by(plan.made_by, instantText(plan.made_at))}</div>
            {plan.settled_by && plan.settled_at && <div>{PLAN_STATUS_NAMES[plan.status][language]}: {say.settledBy(plan.settled_by, instantText(plan.settled_at))}{plan.reason ? ` · ${plan.reason}` : ""}</div>}
          </>
        }
        actions={
          <>
            <Button size="small" variant="secondary" asChild><a href={path + "/sheet"} download>{say.sheet}</a></Button>
            {editable && (
              <>
                <PlanForm plan={plan} />
                <AskReason name={say.drop} explain={say.dropText} run={async (reason) => {
                  await sdk.client.fetch(`${path}/drop`, { method: "POST", body: { reason } })
                  await client.invalidateQueries({ queryKey: ["ocop-supply-plans"] })
                }} />
                <AskFirst title={say.accept} text={say.acceptText} yes={say.accept} no={say.cancel} onYes={() => accept.mutate()}>
                  <Button size="small" disabled={plan.standing.must_mend > 0} isLoading={accept.isPending}>{say.accept}</Button>
                </AskFirst>
              </>
            )}
          </>
        }
      >
        <ol className="txt-compact-small text-ui-fg-subtle flex flex-col gap-1 px-6 py-4">
          <li>1. {say.ruleSold}</li>
          <li>2. {say.ruleCommune}: <b className="text-ui-fg-base">{plan.rules.commune_minimum_percent} %</b></li>
          {plan.rules.certified_first && <li>3. {say.ruleStar}</li>}
          <li>{plan.rules.certified_first ? 4 : 3}. {say.ruleShare}: <b className="text-ui-fg-base">{plan.rules.fair_share_percent} %</b></li>
          <li>{plan.rules.certified_first ? 5 : 4}. {say.ruleHome}</li>
        </ol>
      </Card>

      {plan.standing.must_mend > 0 && objections}

      {plan.status === "accepted" && <PlannedTransfers plan={plan} />}

      <OfficeList<SupplyPlanProductSummary>
        title={say.products}
        note={say.productsNote}
        level="h2"
        path={`${path}/products`}
        rowsKey="supply_plan_products"
        queryKey="ocop-supply-plans"
        linkTo={(product) => `/supply/${id}/${product.id}`}
        empty={{ heading: say.noProducts, description: say.noLinesHint }}
        filters={[filter.accessor("state", { type: "radio", label: say.state, options: STATES.map((value) => ({ value, label: say.states[value] })) })]}
        columns={[
          column.accessor("title", {
            header: say.product,
            enableSorting: true,
            cell: ({ row: { original: product } }) => (
              <div className="flex flex-col gap-1 py-2">
                <Text size="small" weight="plus" leading="compact" className="max-w-72 truncate" title={product.title}>{product.title}</Text>
                {product.must_mend + product.to_weigh > 0 && (
                  <span className="flex flex-wrap gap-1">
                    {product.must_mend > 0 && <Badge size="2xsmall" color="red">{say.mustMendCount(product.must_mend)}</Badge>}
                    {product.to_weigh > 0 && <Badge size="2xsmall">{say.weighCount(product.to_weigh)}</Badge>}
                  </span>
                )}
              </div>
            ),
          }),
          column.display({ id: "year", header: say.yearStrip, cell: ({ row: { original: product } }) => <YearStrip {...product} /> }),
          figure("harvested"),
          figure("asked"),
          figure("allocated", "font-medium"),
          figure("short", "text-ui-tag-red-text"),
          figure("surplus", "text-ui-tag-orange-text"),
        ]}
      />

      {plan.standing.must_mend === 0 && objections}
    </div>
  )
}

export default SupplyPlanPage
