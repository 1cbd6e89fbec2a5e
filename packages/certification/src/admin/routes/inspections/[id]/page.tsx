import { Button, Checkbox, Label, StatusBadge, Text, Textarea } from "@medusajs/ui"
import { Card, dayText, Fact, Failed, Field, FormDrawer, instantText, Loading, sdk, useMay, useWords } from "@ocop/office"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useParams } from "react-router-dom"
import type { InspectionDetail, InspectionResponse } from "../../../../http"
import { ChecklistCard } from "../../../lib/inspection/checklist-card"
import { MeasuresCard, useSend } from "../../../lib/inspection/measures-card"
import { inspectionWords, STATE_COLOR } from "../../../lib/inspection/words"

const kept = (id: string) => `ocop-inspection:${id}`

/** With a copy on the device, so that a visit without signal still has its checklist. */
async function readInspection(id: string): Promise<InspectionResponse & { stale?: true }> {
  try {
    const answer = await sdk.client.fetch<InspectionResponse>(`/admin/ocop/inspections/${id}`)
    localStorage.setItem(kept(id), JSON.stringify(answer))
    return answer
  } catch (error) {
    const copy = localStorage.getItem(kept(id))
    if (copy && !(error as { status?: number }).status) return { ...(JSON.parse(copy) as InspectionResponse), stale: true }
    throw error
  }
}

const InspectionPage = () => {
  const say = useWords(inspectionWords)
  const may = useMay()
  const { id = "" } = useParams()
  const queries = useQueryClient()
  const [form, setForm] = useState<"report" | "cancel" | null>(null)
  const queryKey = ["ocop-inspection", id]
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => readInspection(id), networkMode: "always", staleTime: 0 })
  if (!data) return <Card level="h1" title={say.title}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { inspection } = data
  const changed = () => Promise.all([refetch(), ...["ocop-inspections", "ocop-overview", "ocop-certification"].map((key) => queries.invalidateQueries({ queryKey: [key] }))])
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={`${inspection.code} · ${inspection.product.title}`}
        note={data.stale && <span className="text-ui-fg-error">{say.stale}</span>}
        badge={<StatusBadge color={STATE_COLOR[inspection.state]}>{say.states[inspection.state]}</StatusBadge>}
        actions={
          may("write:inspection") && (
          <>
            {inspection.state === "planned" && <Button size="small" variant="secondary" onClick={() => setForm("cancel")}>{say.cancelVisit}</Button>}
            {inspection.state === "underway" && <Button size="small" onClick={() => setForm("report")}>{say.writeReport}</Button>}
          </>
          )
        }
      >
        <Fact label={say.kind}>{say.kinds[inspection.kind]} · {dayText(inspection.planned_on)}</Fact>
        <Fact label={say.product}><Link className="text-ui-fg-interactive" to={`/products/${inspection.product.id}`}>{inspection.product.title}</Link>{inspection.certificate_number ? ` · ${inspection.certificate_number}` : ""}</Fact>
        <Fact label={say.producer}>{inspection.producer ? <Link className="text-ui-fg-interactive" to={`/producers/${inspection.producer.id}`}>{inspection.producer.name}</Link> : "–"}</Fact>
        <Fact label={say.inspector}>{inspection.inspector?.name ?? say.anyone}</Fact>
        <Fact label={say.reason}>{inspection.reason}</Fact>
        {inspection.report && (
          <Fact label={say.report}>
            {inspection.report}
            {inspection.reported_at && <Text size="xsmall" className="text-ui-fg-muted">{instantText(inspection.reported_at)}</Text>}
          </Fact>
        )}
      </Card>
      {(inspection.measures.length > 0 || inspection.state === "reported") && <MeasuresCard inspection={inspection} onChange={changed} />}
      <ChecklistCard inspection={inspection} onChange={(answer) => queries.setQueryData<InspectionResponse>(queryKey, answer)} />
      {form && <CloseForm kind={form} inspection={inspection} onDone={changed} onClose={() => setForm(null)} />}
    </div>
  )
}

interface CloseFormProps {
  kind: "report" | "cancel"
  inspection: InspectionDetail
  onDone: () => Promise<unknown>
  onClose: () => void
}

const CloseForm = ({ kind, inspection, onDone, onClose }: CloseFormProps) => {
  const say = useWords(inspectionWords)
  const [text, setText] = useState("")
  const [close, setClose] = useState(inspection.not_met === 0)
  const send = useSend(`/admin/ocop/inspections/${inspection.id}/${kind}`, { onDone, onClose })
  const reports = kind === "report"
  return (
    <FormDrawer title={reports ? say.writeReport : say.cancelVisit} does={say.save} pending={send.isPending} disabled={text.trim().length <= 2} onClose={onClose} onDo={() => send.mutate(reports ? { report: text, close } : { reason: text })}>
      <Field label={reports ? say.reportText : say.reason} htmlFor="visit-text">
        <Textarea id="visit-text" rows={6} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      {reports && (
        <div className="flex items-center gap-x-2">
          <Checkbox id="visit-close" checked={close} onCheckedChange={(value) => setClose(value === true)} />
          <Label size="small" htmlFor="visit-close">{say.closeToo}</Label>
        </div>
      )}
    </FormDrawer>
  )
}

export default InspectionPage
