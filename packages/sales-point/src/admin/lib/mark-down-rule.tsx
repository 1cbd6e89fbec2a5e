import { Input, Text, Textarea } from "@medusajs/ui"
import { Card, dayText, Field, FormButton, sdk, todayText, useMay, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { MarkDownRuleResponse } from "../../http-goods"
import { markDownWords } from "./mark-down-words"

const QUERY = "ocop-mark-down-rules"
const PATH = "/admin/ocop/mark-down-rules"

/** How far down one may go today; the office sets it from a day on. */
export const MarkDownRule = () => {
  const say = useWords(markDownWords)
  const may = useMay()
  const { data } = useQuery({ queryKey: [QUERY], queryFn: () => sdk.client.fetch<MarkDownRuleResponse>(PATH) })
  if (!data) return null
  const { rule } = data
  return (
    <Card title={say.rule} actions={may("write:sales_point") && <ChangeRule key={JSON.stringify(rule)} rule={rule} />}>
      <Text size="small" className="px-6 py-4">{say.ruleText(rule.manager_percent, rule.office_percent, dayText(rule.valid_from))}</Text>
    </Card>
  )
}

const ChangeRule = ({ rule }: { rule: MarkDownRuleResponse["rule"] }) => {
  const say = useWords(markDownWords)
  const begin = () => ({ manager: String(rule.manager_percent), office: String(rule.office_percent), from: todayText(), reason: "" })
  const [said, setSaid] = useState(begin)
  const set = (name: keyof typeof said) => (event: { target: { value: string } }) => setSaid({ ...said, [name]: event.target.value })
  const percent = (name: "manager" | "office") => (event: { target: { value: string } }) => setSaid({ ...said, [name]: event.target.value.replace(/\D/g, "").slice(0, 3) })
  return (
    <FormButton
      name={say.change}
      title={say.rule}
      text={say.ruleNote}
      does={say.save}
      ready={said.manager !== "" && said.office !== "" && said.from !== "" && said.reason.trim() !== ""}
      run={() => sdk.client.fetch<MarkDownRuleResponse>(PATH, { method: "POST", body: { valid_from: said.from, manager_percent: Number(said.manager), office_percent: Number(said.office), reason: said.reason.trim() } })}
      touches={[QUERY]}
      done={say.done}
      onDone={() => setSaid(begin())}
    >
      <Field label={say.manager} htmlFor="rule-manager"><Input id="rule-manager" inputMode="numeric" value={said.manager} onChange={percent("manager")} /></Field>
      <Field label={say.office} htmlFor="rule-office"><Input id="rule-office" inputMode="numeric" value={said.office} onChange={percent("office")} /></Field>
      <Field label={say.from} htmlFor="rule-from"><Input id="rule-from" type="date" min={todayText()} value={said.from} onChange={set("from")} /></Field>
      <Field label={say.reason} htmlFor="rule-reason"><Textarea id="rule-reason" rows={2} maxLength={500} value={said.reason} onChange={set("reason")} /></Field>
    </FormButton>
  )
}
