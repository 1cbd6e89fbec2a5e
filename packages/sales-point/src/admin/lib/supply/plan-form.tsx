import { Input, Switch, Text } from "@medusajs/ui"
import { Field, FormButton, sdk, todayText, useWords } from "@ocop/office"
import { useState } from "react"
import type { SupplyPlanResponse } from "../../../http"
import type { AllocationRules } from "../../../rules/supply/supply"
import { words } from "./words"

const USUAL: AllocationRules = { commune_minimum_percent: 30, fair_share_percent: 60, certified_first: true }

/** The rules a plan is made by, in the order in which they weigh. */
export const PlanForm = ({ plan, onMade }: { plan?: SupplyPlanResponse["supply_plan"]; onMade?: (id: string) => void }) => {
  const say = useWords(words)
  const [title, setTitle] = useState(plan?.title ?? "")
  const [starts, setStarts] = useState(plan?.starts ?? todayText())
  const [rules, setRules] = useState(plan?.rules ?? USUAL)
  const percent = (id: "commune_minimum_percent" | "fair_share_percent", label: string, hint: string) => (
    <Field label={label} htmlFor={`rule-${id}`} hint={hint}>
      <div className="flex items-center gap-2">
        <Input id={`rule-${id}`} type="number" min={0} max={100} className="w-24" value={rules[id]} onChange={(event) => setRules({ ...rules, [id]: Number(event.target.value) })} />
        <Text size="small">{say.percent}</Text>
      </div>
    </Field>
  )
  return (
    <FormButton
      name={plan ? say.recompute : say.make}
      variant={plan ? "secondary" : "primary"}
      ready={title.trim() !== "" && starts !== ""}
      run={() => sdk.client.fetch<SupplyPlanResponse>(plan ? `/admin/ocop/supply-plans/${plan.id}` : "/admin/ocop/supply-plans", { method: "POST", body: { title, starts, rules } })}
      touches={["ocop-supply-plans"]}
      done={say.saved}
      busy={say.making}
      onDone={({ supply_plan }) => onMade?.(supply_plan.id)}
    >
      {plan && <Text size="small">{say.recomputeText}</Text>}
      <Field label={say.name} htmlFor="plan-title"><Input id="plan-title" value={title} placeholder={say.namePlaceholder} maxLength={120} onChange={(event) => setTitle(event.target.value)} /></Field>
      {!plan && <Field label={say.starts} htmlFor="plan-starts" hint={say.startsHint}><Input id="plan-starts" type="date" value={starts} onChange={(event) => setStarts(event.target.value)} /></Field>}
      <div>
        <Text size="small" weight="plus">{say.rules}</Text>
        <Text size="small" className="text-ui-fg-subtle">{say.rulesNote}</Text>
      </div>
      <Text size="small">1. {say.ruleSold}</Text>
      {percent("commune_minimum_percent", `2. ${say.ruleCommune}`, say.ruleCommuneHint)}
      <Field label={`3. ${say.ruleStar}`} htmlFor="rule-star" hint={say.ruleStarHint}>
        <Switch id="rule-star" checked={rules.certified_first} onCheckedChange={(certified_first) => setRules({ ...rules, certified_first })} />
      </Field>
      {percent("fair_share_percent", `4. ${say.ruleShare}`, say.ruleShareHint)}
      <Text size="small">5. {say.ruleHome}</Text>
    </FormButton>
  )
}
