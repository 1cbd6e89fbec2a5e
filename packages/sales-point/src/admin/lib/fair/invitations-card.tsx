import { Button, Checkbox, Input, Label, Select, StatusBadge, Switch, Text, Textarea, toast } from "@medusajs/ui"
import { Card, Failed, Field, FormButton, instantText, Loading, Nothing, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { FairChoicesResponse, FairInvitationView, FairTransfersResponse, FairView } from "../../../http"
import { canInvite } from "../../../rules/fair/fair-status"
import { useFairChange } from "./use-fair-change"
import { fairWords } from "./words"

const NONE = "-"

/** Who is invited, where they stand, what they said they bring, and what of it is on its way. */
export const InvitationsCard = ({ fair, writes }: { fair: FairView; writes: boolean }) => {
  const say = useWords(fairWords)
  const path = `/admin/ocop/fairs/${fair.id}`
  const open = canInvite(fair.status)
  const place = useFairChange()
  const draft = useFairChange<FairTransfersResponse>(({ drafted, missing }) => (missing.length > 0 ? toast.warning(say.drafted(drafted), { description: missing.join(" "), duration: 12_000 }) : toast.success(say.drafted(drafted))))
  const sends = fair.status === "confirmed" || fair.status === "running"
  return (
    <Card
      title={say.invitations}
      actions={
        writes && (
          <>
            {open && <Invite fair={fair} />}
            {sends && <Button size="small" variant="secondary" asChild><Link to={`/transfers?q=${encodeURIComponent(fair.name)}`}>{say.seeTransfers}</Link></Button>}
            {sends && <Button size="small" isLoading={draft.isPending} onClick={() => draft.mutate({ path: `${path}/transfers` })}>{say.transfers}</Button>}
          </>
        )
      }
    >
      {fair.invitations.length === 0 && <Nothing title={say.noInvitations} />}
      {fair.invitations.map((invitation) => (
        <div key={invitation.id} className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-start md:justify-between">
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-center gap-2">
              <Text size="small" weight="plus" leading="compact">{invitation.producer.name}</Text>
              <StatusBadge color={invitation.answer === null ? "orange" : invitation.answer.coming ? "green" : "grey"}>{invitation.answer === null ? say.silent : invitation.answer.coming ? say.coming : say.declined}</StatusBadge>
            </div>
            {invitation.answer?.reason && <Text size="small" className="text-ui-fg-subtle">{invitation.answer.reason}</Text>}
            {invitation.answer && invitation.answer.lines.length > 0 && (
              <ul className="mt-1">
                {invitation.answer.lines.map((line) => (
                  <li key={line.variant_id} className="txt-small flex flex-wrap justify-between gap-x-4"><span>{line.title}</span><span className="text-ui-fg-subtle tabular-nums">{sends || line.sent > 0 ? say.sentOf(line.sent, line.quantity) : line.quantity.toLocaleString("vi-VN")}</span></li>
                ))}
              </ul>
            )}
            {invitation.answer && <Text size="xsmall" className="text-ui-fg-muted mt-1">{invitation.answer.said_by}{invitation.answer.by_office ? ` (${say.byOffice})` : ""} · {instantText(invitation.answer.said_at)}</Text>}
          </div>
          <div className="flex flex-wrap items-center gap-2">
            {invitation.answer?.coming === false ? null : writes && open ? (
              <Select size="small" value={invitation.booth_id ?? NONE} onValueChange={(value) => place.mutate({ path: `${path}/invitations/${invitation.id}`, body: { booth_id: value === NONE ? null : value } })}>
                <Select.Trigger aria-label={`${say.booth}: ${invitation.producer.name}`} className="w-36"><Select.Value /></Select.Trigger>
                <Select.Content>
                  <Select.Item value={NONE}>{say.noBooth}</Select.Item>
                  {fair.booth_list.map((booth) => <Select.Item key={booth.id} value={booth.id}>{`${say.booth} ${booth.number}`}</Select.Item>)}
                </Select.Content>
              </Select>
            ) : (
              <Text size="small" className="text-ui-fg-subtle">{fair.booth_list.find(({ id }) => id === invitation.booth_id) ? `${say.booth} ${fair.booth_list.find(({ id }) => id === invitation.booth_id)!.number}` : say.noBooth}</Text>
            )}
            {writes && (fair.status === "invited" || fair.status === "confirmed") && <AnswerFor fair={fair} invitation={invitation} />}
          </div>
        </div>
      ))}
    </Card>
  )
}

const useChoices = (id: string) => useQuery({ queryKey: ["ocop-fairs", id, "choices"], queryFn: () => sdk.client.fetch<FairChoicesResponse>(`/admin/ocop/fairs/${id}/choices`) })

const Invite = ({ fair }: { fair: FairView }) => {
  const say = useWords(fairWords)
  const [chosen, setChosen] = useState<string[]>([])
  const run = () => sdk.client.fetch(`/admin/ocop/fairs/${fair.id}/invitations`, { method: "POST", body: { producer_ids: chosen } })
  return (
    <FormButton name={say.invite} text={say.inviteHint} ready={chosen.length > 0} run={run} touches={["ocop-fairs"]} done={say.done} onDone={() => setChosen([])}>
      <Guests fair={fair} chosen={chosen} onChange={setChosen} />
    </FormButton>
  )
}

const Guests = ({ fair, chosen, onChange }: { fair: FairView; chosen: string[]; onChange: (chosen: string[]) => void }) => {
  const say = useWords(fairWords)
  const { data, error, refetch } = useChoices(fair.id)
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />
  const invited = new Set(fair.invitations.map(({ producer }) => producer.id))
  const left = data.producers.filter(({ id }) => !invited.has(id))
  if (left.length === 0) return <Nothing title={say.nobodyToInvite} />
  return left.map((producer) => (
    <div key={producer.id} className="flex items-start gap-3">
      <Checkbox id={`invite-${producer.id}`} checked={chosen.includes(producer.id)} onCheckedChange={(on) => onChange(on ? [...chosen, producer.id] : chosen.filter((id) => id !== producer.id))} />
      <Label htmlFor={`invite-${producer.id}`} size="small" className="flex flex-col"><span>{producer.name}</span><span className="text-ui-fg-subtle">{producer.offered.map(({ title }) => title).join(", ")}</span></Label>
    </div>
  ))
}

const AnswerFor = ({ fair, invitation }: { fair: FairView; invitation: FairInvitationView }) => {
  const say = useWords(fairWords)
  const [coming, setComing] = useState(invitation.answer?.coming ?? true)
  const [reason, setReason] = useState("")
  const [typed, setTyped] = useState<Record<string, string>>(() => Object.fromEntries((invitation.answer?.lines ?? []).map(({ variant_id, quantity }) => [variant_id, String(quantity)])))
  const lines = Object.entries(typed).flatMap(([variant_id, text]) => (Number(text) > 0 ? [{ variant_id, quantity: Number(text) }] : []))
  const run = () => sdk.client.fetch(`/admin/ocop/fairs/${fair.id}/invitations/${invitation.id}/answer`, { method: "POST", body: { coming, reason, lines: coming ? lines : [] } })
  return (
    <FormButton
      name={say.answerFor}
      label={`${say.answerFor}: ${invitation.producer.name}`}
      title={invitation.producer.name}
      text={say.answerForHint}
      does={say.write}
      variant="transparent"
      ready={reason.trim() !== "" && (!coming || lines.length > 0)}
      run={run}
      touches={["ocop-fairs"]}
      done={say.done}
      onDone={() => setReason("")}
    >
      <div className="flex items-center gap-x-2">
        <Switch id={`goes-${invitation.id}`} checked={coming} onCheckedChange={setComing} />
        <Label size="small" htmlFor={`goes-${invitation.id}`}>{say.goes}</Label>
      </div>
      {coming && <Brings fair={fair} producer_id={invitation.producer.id} typed={typed} onChange={setTyped} />}
      <Field label={say.because} htmlFor={`because-${invitation.id}`}>
        <Textarea id={`because-${invitation.id}`} rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FormButton>
  )
}

const Brings = ({ fair, producer_id, typed, onChange }: { fair: FairView; producer_id: string; typed: Record<string, string>; onChange: (typed: Record<string, string>) => void }) => {
  const { data, error, refetch } = useChoices(fair.id)
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />
  return (data.producers.find(({ id }) => id === producer_id)?.offered ?? []).map(({ variant_id, title }) => (
    <div key={variant_id} className="flex items-center justify-between gap-3">
      <Label size="small" htmlFor={`line-${variant_id}`}>{title}</Label>
      <Input id={`line-${variant_id}`} type="number" min={0} step={1} size="small" className="w-24" value={typed[variant_id] ?? ""} onChange={(event) => onChange({ ...typed, [variant_id]: event.target.value })} />
    </div>
  ))
}
