import { Badge, Button, Input, Text, Textarea, toast } from "@medusajs/ui"
import { Card, dayText, Field, FormDrawer, messageOf, sdk, todayText, useMay, useWords } from "@ocop/office"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import type { InspectionDetail, MeasureAction, MeasureView, RevocationGround } from "../../../http"
import { Choice } from "../decision-form"
import { words } from "../words"
import { inspectionWords } from "./words"

interface MeasuresCardProps {
  inspection: InspectionDetail
  onChange: () => Promise<unknown>
}

/** What the inspector proposes and what the leader decides; two people, two steps. */
export const MeasuresCard = ({ inspection, onChange }: MeasuresCardProps) => {
  const say = useWords(inspectionWords)
  const { grounds } = useWords(words)
  const [proposing, setProposing] = useState(false)
  const [ruling, setRuling] = useState<MeasureView | null>(null)
  const may = useMay()
  const mayPropose = may("propose:inspection") && (inspection.state === "reported" || inspection.state === "closed")
  return (
    <Card title={say.measures} actions={mayPropose && <Button size="small" variant="secondary" onClick={() => setProposing(true)}>{say.propose}</Button>}>
      {inspection.measures.map((measure) => (
        <div key={measure.id} className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
          <div className="min-w-64 flex-1">
            <div className="flex flex-wrap items-center gap-2">
              <Text size="small" weight="plus">{say.actions[measure.action]}</Text>
              <Outcome measure={measure} />
            </div>
            <Text size="small" className="text-ui-fg-subtle">{grounds[measure.ground]} · {measure.text}</Text>
            {measure.ruling && (
              <Text size="small">
                {measure.ruling.decision_number ? `${measure.ruling.decision_number}${measure.ruling.signed_on ? `, ${dayText(measure.ruling.signed_on)}` : ""} · ` : ""}
                {measure.ruling.reason}
              </Text>
            )}
          </div>
          {!measure.ruling && may("decide:inspection") && <Button size="small" onClick={() => setRuling(measure)}>{say.rule}</Button>}
        </div>
      ))}
      {proposing && <ProposeForm inspection={inspection} onDone={onChange} onClose={() => setProposing(false)} />}
      {ruling && <RuleForm measure={ruling} onDone={onChange} onClose={() => setRuling(null)} />}
    </Card>
  )
}

const Outcome = ({ measure: { ruling, decide_by } }: { measure: MeasureView }) => {
  const say = useWords(inspectionWords)
  if (ruling) return <Badge size="2xsmall" color={ruling.verdict === "approved" ? "green" : "grey"}>{ruling.verdict === "approved" ? say.approved : say.refusedRuling}</Badge>
  const late = decide_by < todayText()
  return <Badge size="2xsmall" color={late ? "red" : "orange"}>{say.pending} · {say.decideBy(dayText(decide_by))}{late ? `, ${say.late}` : ""}</Badge>
}

interface FormProps {
  onDone: () => Promise<unknown>
  onClose: () => void
}

const ProposeForm = ({ inspection, onDone, onClose }: FormProps & { inspection: InspectionDetail }) => {
  const say = useWords(inspectionWords)
  const { grounds } = useWords(words)
  const [action, setAction] = useState<MeasureAction>(inspection.state === "closed" ? "lift_suspension" : "warn")
  const [ground, setGround] = useState<RevocationGround>("criteria_no_longer_met")
  const [text, setText] = useState("")
  const send = useSend(`/admin/ocop/inspections/${inspection.id}/propose`, { onDone, onClose })
  return (
    <FormDrawer title={say.propose} pending={send.isPending} disabled={text.trim().length <= 2} onClose={onClose} onDo={() => send.mutate({ action, ground, text })}>
      <Choice id="measure-action" label={say.measure} value={action} onChange={setAction} options={(Object.keys(say.actions) as MeasureAction[]).map((value) => ({ value, label: say.actions[value] }))} />
      <Choice id="measure-ground" label={say.ground} value={ground} onChange={setGround} options={(Object.keys(grounds) as RevocationGround[]).map((value) => ({ value, label: grounds[value] }))} />
      <Field label={say.proposeText} htmlFor="measure-text">
        <Textarea id="measure-text" rows={5} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
    </FormDrawer>
  )
}

const RuleForm = ({ measure, onDone, onClose }: FormProps & { measure: MeasureView }) => {
  const say = useWords(inspectionWords)
  const [verdict, setVerdict] = useState<"approved" | "refused">("approved")
  const [reason, setReason] = useState("")
  const [number, setNumber] = useState("")
  const [signedOn, setSignedOn] = useState(todayText())
  const send = useSend(`/admin/ocop/measures/${measure.id}/rule`, { onDone, onClose })
  const paper = verdict === "approved" && measure.action !== "warn"
  return (
    <FormDrawer
      title={`${say.rule}: ${say.actions[measure.action]}`}
      does={verdict === "approved" ? say.approve : say.refuse}
      pending={send.isPending}
      disabled={!(reason.trim().length > 2 && (!paper || number.trim() !== ""))}
      onClose={onClose}
      onDo={() => send.mutate({ verdict, reason, ...(paper && { decision_number: number, signed_on: signedOn }) })}
    >
      <Text size="small" className="text-ui-fg-subtle">{measure.text}</Text>
      <Choice id="verdict" label={say.rule} value={verdict} onChange={setVerdict} options={[{ value: "approved", label: say.approve }, { value: "refused", label: say.refuse }]} />
      {paper && (
        <div className="grid grid-cols-2 gap-4">
          <Field label={say.decisionNumber} htmlFor="ruling-number">
            <Input id="ruling-number" placeholder="123/QĐ-UBND" value={number} onChange={(event) => setNumber(event.target.value)} />
          </Field>
          <Field label={say.signedOn} htmlFor="ruling-signed">
            <Input id="ruling-signed" type="date" value={signedOn} onChange={(event) => setSignedOn(event.target.value)} />
          </Field>
        </div>
      )}
      <Field label={say.rulingReason} htmlFor="ruling-reason">
        <Textarea id="ruling-reason" rows={4} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FormDrawer>
  )
}

export function useSend(path: string, { onDone, onClose }: FormProps) {
  const say = useWords(inspectionWords)
  return useMutation({
    mutationFn: (body: Record<string, unknown>) => sdk.client.fetch(path, { method: "POST", body }),
    onSuccess: async () => {
      await onDone()
      toast.success(say.done)
      onClose()
    },
    onError: (error) => toast.error(say.failed, { description: messageOf(error, say.tryAgain) }),
  })
}
