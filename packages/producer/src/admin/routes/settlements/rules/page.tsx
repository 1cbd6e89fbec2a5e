import { Button, Input, Select, StatusBadge, Table } from "@medusajs/ui"
import { AskFirst, Card, dayText, dongText, Failed, Field, FormButton, Loading, Nothing, sdk, todayText, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { CommissionRuleListResponse } from "../../../../http"
import { QUERY, SettlementTabs, useStep } from "../../../lib/settlement-parts"
import { words } from "../../../lib/settlement-words"

const PATH = "/admin/ocop/commission-rules"
const COLOR = { now: "green", later: "blue", over: "grey" } as const
const percentText = (bp: number) => `${(bp / 100).toLocaleString("vi-VN", { maximumFractionDigits: 2 })} %`

const RulesPage = () => {
  const say = useWords(words)
  const { data, error, refetch } = useQuery({ queryKey: [QUERY, "rules"], queryFn: () => sdk.client.fetch<CommissionRuleListResponse>(PATH) })
  const end = useStep()
  return (
    <div className="flex flex-col gap-y-3">
      <SettlementTabs />
      <Card level="h1" title={say.rules} note={say.rulesNote} actions={data?.may_write && <NewRule />}>
        {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
        {data?.count === 0 && <Nothing title={say.noRules} hint={say.noRulesHint} />}
        {data && data.count > 0 && (
          <div className="overflow-x-auto">
            <Table>
              <Table.Header>
                <Table.Row>
                  {[say.channel, say.fee, say.delivery, say.runs, say.source, ""].map((title) => <Table.HeaderCell key={title}>{title}</Table.HeaderCell>)}
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {data.commission_rules.map((rule) => (
                  <Table.Row key={rule.id} className={rule.standing === "over" ? "text-ui-fg-muted" : undefined}>
                    <Table.Cell className="min-w-40 py-2">{say.channels[rule.channel]}<div className="text-ui-fg-subtle">{rule.producer_type ? say.types[rule.producer_type] : say.everyType}</div></Table.Cell>
                    <Table.Cell className="whitespace-nowrap tabular-nums">{percentText(rule.percent_bp)}{rule.fixed > 0 && <div className="text-ui-fg-subtle">{say.andFixed(dongText(rule.fixed))}</div>}</Table.Cell>
                    <Table.Cell className="min-w-40">{say.deliveries[rule.delivery]}</Table.Cell>
                    <Table.Cell className="whitespace-nowrap py-2"><StatusBadge color={COLOR[rule.standing]}>{say.standingRule[rule.standing]}</StatusBadge><div className="text-ui-fg-subtle pt-1">{rule.valid_to ? `${dayText(rule.valid_from)} – ${dayText(rule.valid_to)}` : say.fromOn(dayText(rule.valid_from))}</div></Table.Cell>
                    <Table.Cell className="min-w-40">{rule.source}</Table.Cell>
                    <Table.Cell>
                      {data.may_write && rule.standing === "now" && !rule.valid_to && rule.valid_from < todayText() && (
                        <AskFirst title={say.endAsk} text={say.endText} yes={say.end} no={say.cancel} danger onYes={() => end.mutate({ path: `commission-rules/${rule.id}/end`, body: { valid_to: todayText() } })}>
                          <Button size="small" variant="transparent" className="whitespace-nowrap">{say.end}</Button>
                        </AskFirst>
                      )}
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        )}
      </Card>
    </div>
  )
}

const EVERY = "every"

const NewRule = () => {
  const say = useWords(words)
  const [typed, setTyped] = useState({ channel: "web", producer_type: EVERY, percent: "", fixed: "", delivery: "kept", valid_from: todayText(), source: "" })
  const percent = Number(typed.percent.replace(",", "."))
  const fixed = Number(typed.fixed.replace(/[.\s]/g, "") || "0")
  const add = () =>
    sdk.client.fetch(PATH, {
      method: "POST",
      body: { channel: typed.channel, producer_type: typed.producer_type === EVERY ? null : typed.producer_type, percent_bp: Math.round(percent * 100), fixed, delivery: typed.delivery, valid_from: typed.valid_from, source: typed.source },
    })
  const pick = (name: "channel" | "producer_type" | "delivery", label: string, names: Record<string, string>) => (
    <Field label={label} htmlFor={`rule-${name}`}>
      <Select value={typed[name]} onValueChange={(value) => setTyped({ ...typed, [name]: value })}>
        <Select.Trigger id={`rule-${name}`}><Select.Value /></Select.Trigger>
        <Select.Content>{Object.entries(names).map(([value, text]) => <Select.Item key={value} value={value}>{text}</Select.Item>)}</Select.Content>
      </Select>
    </Field>
  )
  const ready = typed.percent !== "" && percent >= 0 && percent <= 100 && Number.isSafeInteger(fixed) && fixed >= 0 && typed.source.trim().length >= 3
  return (
    <FormButton name={say.newRule} does={say.save} variant="primary" ready={ready} run={add} touches={[QUERY]} done={say.saved}>
      {pick("channel", say.channel, say.channels)}
      {pick("producer_type", say.type, { [EVERY]: say.everyType, ...say.types })}
      <Field label={say.percent} htmlFor="rule-percent" hint={say.percentHint}><Input id="rule-percent" inputMode="decimal" autoComplete="off" value={typed.percent} onChange={(event) => setTyped({ ...typed, percent: event.target.value })} /></Field>
      <Field label={say.fixed} htmlFor="rule-fixed" hint={say.fixedHint}><Input id="rule-fixed" inputMode="numeric" autoComplete="off" value={typed.fixed} onChange={(event) => setTyped({ ...typed, fixed: event.target.value })} /></Field>
      {pick("delivery", say.delivery, say.deliveries)}
      <Field label={say.from} htmlFor="rule-from"><Input id="rule-from" type="date" min={todayText()} value={typed.valid_from} onChange={(event) => setTyped({ ...typed, valid_from: event.target.value })} /></Field>
      <Field label={say.source} htmlFor="rule-source"><Input id="rule-source" maxLength={200} value={typed.source} onChange={(event) => setTyped({ ...typed, source: event.target.value })} /></Field>
    </FormButton>
  )
}

export default RulesPage
