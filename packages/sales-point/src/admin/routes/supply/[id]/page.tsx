import { Button, Select, StatusBadge, Text, toast } from "@medusajs/ui"
import { AskFirst, Card, dayText, Failed, instantText, Loading, messageOf, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useParams } from "react-router-dom"
import type { SupplyPlanResponse } from "../../../../http"
import { PLAN_STATUS_NAMES } from "../../../../rules/supply/plan-status"
import { AskReason } from "../../../lib/ask-reason"
import { AllocationTable } from "../../../lib/supply/allocation-table"
import { BalanceChart } from "../../../lib/supply/balance-chart"
import { PlanForm } from "../../../lib/supply/plan-form"
import { PlannedTransfers } from "../../../lib/supply/transfers"
import { STATUS_COLOR, words } from "../../../lib/supply/words"

const SHOWN = 12

const SupplyPlanPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  const may = useMay()
  const client = useQueryClient()
  const { id = "" } = useParams()
  const path = `/admin/ocop/supply-plans/${id}`
  const [chosen, setChosen] = useState("")
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
  // The product with most to place stands first to be looked at.
  const placed = (variant: string) => plan.balance.reduce((sum, row) => (row.variant_id === variant ? sum + row.allocated + row.short : sum), 0)
  const variantId = chosen || ([...plan.variants].sort((a, b) => placed(b.id) - placed(a.id))[0]?.id ?? "")
  const title = plan.variants.find((variant) => variant.id === variantId)?.title ?? ""
  const forbidden = plan.objections.some(({ forbids }) => forbids)
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
                  <Button size="small" disabled={forbidden} isLoading={accept.isPending}>{say.accept}</Button>
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

      <Card title={say.objections} note={plan.objections.length > 0 ? say.objectionsNote : say.noObjections}>
        {plan.objections.length > 0 && (
          <ul className="px-6 py-3">
            {plan.objections.slice(0, SHOWN).map((objection, index) => (
              <li key={index} className="flex items-baseline gap-3 py-1">
                <StatusBadge color={objection.forbids ? "red" : "grey"} className="shrink-0">{objection.forbids ? say.mustMend : say.weigh}</StatusBadge>
                <Text size="small">{objection.text[language]}</Text>
              </li>
            ))}
            {plan.objections.length > SHOWN && <li className="text-ui-fg-subtle txt-compact-small py-1">{say.more(plan.objections.length - SHOWN)}</li>}
          </ul>
        )}
      </Card>

      {plan.status === "accepted" && <PlannedTransfers plan={plan} />}

      <Card
        title={say.picture}
        note={say.pictureNote}
        actions={
          <Select size="small" value={variantId} onValueChange={setChosen}>
            <Select.Trigger aria-label={say.product} className="w-72 max-w-full"><Select.Value /></Select.Trigger>
            <Select.Content>{plan.variants.map((variant) => <Select.Item key={variant.id} value={variant.id}>{variant.title}</Select.Item>)}</Select.Content>
          </Select>
        }
      >
        <BalanceChart plan={plan} variantId={variantId} title={title} />
      </Card>

      <Card title={`${say.lines} · ${title}`} note={say.linesNote}>
        <AllocationTable key={`${variantId} ${plan.made_at}`} plan={plan} variantId={variantId} editable={editable} />
      </Card>
    </div>
  )
}

export default SupplyPlanPage
