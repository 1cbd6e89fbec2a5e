import { Button, FocusModal, Heading, Hint, Input, Select, Text, Textarea, toast } from "@medusajs/ui"
import { dayText, Field, messageOf, sdk, todayText, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { AdminDecisionRecordedResponse, AdminProductCertificationResponse, DecisionKind, RevocationGround } from "../../http"
import { words } from "./words"

interface DecisionFormProps {
  kind: DecisionKind
  productId: string
  /** certificate or decision it is about */
  aboutId?: string
  certification: Pick<AdminProductCertificationResponse, "evaluations" | "next_number">
  onClose: () => void
}

const PATHS: Record<DecisionKind, (id: string) => string> = {
  issue: () => "/admin/ocop/certificates",
  renew: (id) => `/admin/ocop/certificates/${id}/renew`,
  upgrade: (id) => `/admin/ocop/certificates/${id}/upgrade`,
  downgrade: (id) => `/admin/ocop/certificates/${id}/downgrade`,
  revoke: (id) => `/admin/ocop/certificates/${id}/revoke`,
  grace: (id) => `/admin/ocop/certificates/${id}/open-grace`,
  annul: (id) => `/admin/ocop/decisions/${id}/annul`,
}

const DAY = 86_400_000
const DAYS_TO_DECIDE = 15

/** Asks for what stands on the decision; what the record refuses is said in its own words. */
export const DecisionForm = ({ kind, productId, aboutId = "", certification: { evaluations, next_number }, onClose }: DecisionFormProps) => {
  const say = useWords(words)
  const grants = kind === "issue" || kind === "renew" || kind === "upgrade"
  const [star, setStar] = useState("3")
  const [ground, setGround] = useState<RevocationGround>("criteria_no_longer_met")
  const [evaluation, setEvaluation] = useState(evaluations[0]?.id ?? "")
  const chosen = evaluations.find(({ id }) => id === evaluation)
  const [signedOn, setSignedOn] = useState(todayText())
  const [foundOn, setFoundOn] = useState("")
  const daysLate = foundOn ? Math.floor((Date.parse(signedOn) - Date.parse(foundOn)) / DAY) - DAYS_TO_DECIDE : 0
  const nothingToRestOn = grants && evaluations.length === 0
  const queries = useQueryClient()
  const record = useMutation({
    mutationFn: (body: Record<string, unknown>) => sdk.client.fetch<AdminDecisionRecordedResponse>(PATHS[kind](aboutId), { method: "POST", body }),
    onSuccess: async () => {
      await Promise.all(["ocop-certification", "ocop-certificates", "ocop-overview"].map((key) => queries.invalidateQueries({ queryKey: [key] })))
      toast.success(say.form.recorded, { description: say.form.soon })
      onClose()
    },
    onError: (error) => toast.error(say.form.refused, { description: messageOf(error, say.form.tryAgain) }),
  })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = Object.fromEntries([...new FormData(event.currentTarget)].filter(([, value]) => String(value).trim() !== ""))
    if (!typed.decision_number || !typed.issued_by || (!grants && !typed.reason)) return toast.error(say.form.refused, { description: say.form.missing })
    record.mutate({
      ...typed,
      ...(kind === "issue" && { product_id: productId }),
      ...(grants && { evaluation_id: evaluation }),
      ...(kind === "downgrade" && { star: Number(star) }),
      ...(kind === "revoke" && { ground }),
    })
  }

  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <form onSubmit={submit} noValidate className="flex h-full flex-col overflow-hidden">
          <FocusModal.Header>
            <FocusModal.Close asChild>
              <Button type="button" size="small" variant="secondary">{say.form.cancel}</Button>
            </FocusModal.Close>
            <Button type="submit" size="small" disabled={nothingToRestOn} variant={kind === "revoke" || kind === "annul" ? "danger" : "primary"} isLoading={record.isPending}>
              {say.form.record}
            </Button>
          </FocusModal.Header>
          <FocusModal.Body className="overflow-y-auto">
            <div className="mx-auto flex w-full max-w-xl flex-col gap-y-5 p-6 md:p-8">
              <div>
                <FocusModal.Title asChild>
                  <Heading>{say.kinds[kind]}</Heading>
                </FocusModal.Title>
                <Text size="small" className="text-ui-fg-subtle">{say.form.forever}</Text>
              </div>
              {nothingToRestOn && <Hint variant="error">{say.form.noEvaluation}</Hint>}
              {grants && !nothingToRestOn && (
                <Choice
                  id="evaluation"
                  label={say.form.evaluation}
                  value={evaluation}
                  onChange={setEvaluation}
                  options={evaluations.map((each) => ({ value: each.id, label: say.form.evaluationLine(each.star, each.average.toFixed(2), each.criteria_set_id, dayText(each.recorded_at)) }))}
                />
              )}
              <div className="grid gap-5 md:grid-cols-2">
                <Field label={say.form.decisionNumber} htmlFor="decision_number">
                  <Input id="decision_number" name="decision_number" placeholder="123/QĐ-UBND" autoComplete="off" />
                </Field>
                <Field label={say.form.signedOn} htmlFor="signed_on">
                  <Input id="signed_on" name="signed_on" type="date" value={signedOn} onChange={(event) => setSignedOn(event.target.value)} />
                </Field>
              </div>
              <Field label={say.form.issuedBy} htmlFor="issued_by">
                <Input id="issued_by" name="issued_by" key={chosen?.certifier} defaultValue={chosen?.certifier === "central" ? say.form.ministry : say.form.province} />
              </Field>
              {grants && (
                <Field label={say.form.certificateNumber} htmlFor="certificate_number" hint={say.form.certificateNumberHint}>
                  <Input id="certificate_number" name="certificate_number" defaultValue={next_number} autoComplete="off" />
                </Field>
              )}
              {kind === "downgrade" && <Choice id="star" label={say.form.remaining} value={star} onChange={setStar} options={["1", "2", "3", "4"].map((value) => ({ value, label: say.star(Number(value)) }))} />}
              {kind === "revoke" && (
                <>
                  <Choice id="ground" label={say.form.ground} value={ground} onChange={setGround} options={(Object.keys(say.grounds) as RevocationGround[]).map((value) => ({ value, label: say.grounds[value] }))} />
                  <Field label={say.form.foundOn} htmlFor="found_on" hint={daysLate > 0 ? undefined : say.form.foundOnHint} error={daysLate > 0 ? say.form.late(daysLate) : undefined}>
                    <Input id="found_on" name="found_on" type="date" value={foundOn} max={signedOn} onChange={(event) => setFoundOn(event.target.value)} />
                  </Field>
                </>
              )}
              {grants ? (
                <Field label={say.form.from} htmlFor="valid_from" hint={say.form.fromHint}>
                  <Input id="valid_from" name="valid_from" type="date" />
                </Field>
              ) : (
                <Field label={say.form.effective} htmlFor="effective_at" hint={say.form.effectiveHint}>
                  <Input id="effective_at" name="effective_at" type="date" />
                </Field>
              )}
              <Field label={grants ? say.form.note : say.form.reason} htmlFor="reason">
                <Textarea id="reason" name="reason" rows={4} />
              </Field>
            </div>
          </FocusModal.Body>
        </form>
      </FocusModal.Content>
    </FocusModal>
  )
}

export function Choice<Value extends string>({ id, label, value, onChange, options }: { id: string; label: string; value: Value; onChange: (value: Value) => void; options: { value: Value; label: string }[] }) {
  return (
    <Field label={label} htmlFor={id}>
      <Select value={value} onValueChange={(next) => onChange(next as Value)}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Field>
  )
}
