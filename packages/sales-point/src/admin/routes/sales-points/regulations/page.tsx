import { Input, Select, StatusBadge, Text, Textarea } from "@medusajs/ui"
import { Card, dayText, Fact, Failed, Field, FormButton, instantText, Loading, Nothing, sdk, todayText, useLanguage, useMay, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { PointRegulationListResponse, PointRegulationView } from "../../../../http"
import { LOSS_BEARER_NAMES, POINT_LOSS_BEARERS, type PointLossBearer } from "../../../../rules/market/terms"
import { words } from "../../../lib/words"

const PATH = "/admin/ocop/point-regulations"

const Publish = ({ last }: { last: PointRegulationView | undefined }) => {
  const say = useWords(words)
  const language = useLanguage()
  const [text, setText] = useState({ title: last?.title ?? "", body: last?.body ?? "", valid_from: todayText(), losses_by: last?.losses_by ?? "shop" })
  return (
    <FormButton
      name={say.publish}
      variant="primary"
      ready={text.title.trim() !== "" && text.body.trim() !== "" && text.valid_from !== ""}
      run={() => sdk.client.fetch(PATH, { method: "POST", body: text })}
      touches={["ocop-point-regulations", "ocop-sales-points"]}
      done={say.done}
    >
      <Field label={say.regulationTitle} htmlFor="reg-title"><Input id="reg-title" maxLength={160} value={text.title} onChange={(event) => setText({ ...text, title: event.target.value })} /></Field>
      <Field label={say.validFrom} htmlFor="reg-from"><Input id="reg-from" type="date" value={text.valid_from} onChange={(event) => setText({ ...text, valid_from: event.target.value })} /></Field>
      <Field label={say.lossesBy} hint={say.lossesByHint[text.losses_by]} htmlFor="reg-losses">
        <Select value={text.losses_by} onValueChange={(losses_by) => setText({ ...text, losses_by: losses_by as PointLossBearer })}>
          <Select.Trigger id="reg-losses"><Select.Value /></Select.Trigger>
          <Select.Content>{POINT_LOSS_BEARERS.map((bearer) => <Select.Item key={bearer} value={bearer}>{LOSS_BEARER_NAMES[bearer][language]}</Select.Item>)}</Select.Content>
        </Select>
      </Field>
      <Field label={say.text} htmlFor="reg-body"><Textarea id="reg-body" rows={18} maxLength={20000} value={text.body} onChange={(event) => setText({ ...text, body: event.target.value })} /></Field>
    </FormButton>
  )
}

const RegulationsPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  const may = useMay()
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-point-regulations"], queryFn: () => sdk.client.fetch<PointRegulationListResponse>(PATH) })
  return (
    <div className="flex flex-col gap-y-3">
      <Card level="h1" title={say.regulations} note={say.regulationsNote} actions={data && may("write:sales_point") && <Publish key={data.regulations[0]?.version ?? 0} last={data.regulations[0]} />}>
        {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
        {data?.regulations.length === 0 && <Nothing title={say.noRegulations} />}
      </Card>
      {data?.regulations.map((row) => (
        <Card
          key={row.id}
          title={`${say.version(row.version)} · ${row.title}`}
          note={`${say.validFrom} ${dayText(row.valid_from)} · ${row.published_by} · ${instantText(row.published_at)}`}
          badge={row.in_force && <StatusBadge color="green">{say.inForce}</StatusBadge>}
          actions={<Text size="small" className="text-ui-fg-subtle">{say.signedBy(row.signed, row.points)}</Text>}
        >
          <Fact label={say.lossesBy}>{LOSS_BEARER_NAMES[row.losses_by][language]}<div className="text-ui-fg-muted">{say.lossesByHint[row.losses_by]}</div></Fact>
          <Text size="small" className="whitespace-pre-line px-6 py-4">{row.body}</Text>
        </Card>
      ))}
    </div>
  )
}

export default RegulationsPage
