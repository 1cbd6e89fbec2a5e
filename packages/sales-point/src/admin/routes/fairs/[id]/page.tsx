import { Badge, Button, StatusBadge } from "@medusajs/ui"
import { Card, dayText, Fact, Failed, Loading, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useParams } from "react-router-dom"
import type { FairResponse } from "../../../../http"
import { FAIR_STATUS_NAMES, FAIR_VERB_NAMES } from "../../../../rules/fair/fair-status"
import { AskReason } from "../../../lib/ask-reason"
import { BoothsCard } from "../../../lib/fair/booths-card"
import { FairForm } from "../../../lib/fair/fair-form"
import { InvitationsCard } from "../../../lib/fair/invitations-card"
import { CostsCard, ShiftsCard, TasksCard } from "../../../lib/fair/preparation-cards"
import { ResultCard } from "../../../lib/fair/result-card"
import { FAIR_COLOR, fairWords } from "../../../lib/fair/words"
import { StepsCard } from "../../../lib/steps-card"

const FairPage = () => {
  const say = useWords(fairWords)
  const language = useLanguage()
  const may = useMay()
  const { id = "" } = useParams()
  const path = `/admin/ocop/fairs/${id}`
  const [editing, setEditing] = useState(false)
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-fairs", id], queryFn: () => sdk.client.fetch<FairResponse>(path) })
  if (!data) return <Card level="h1" title={say.title}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { fair } = data
  const writes = may("write:fair")
  const over = fair.status === "closed" || fair.status === "cancelled"
  const next = fair.verbs.filter((verb) => verb !== "cancel").flatMap((verb) => fair.objections[verb] ?? [])
  const begun = ["running", "counting", "closed"].includes(fair.status)
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={fair.name}
        note={`${dayText(fair.first_day)} – ${dayText(fair.last_day)} · ${fair.place}, ${fair.commune_name}`}
        badge={<span className="flex gap-2"><StatusBadge color={FAIR_COLOR[fair.status]}>{FAIR_STATUS_NAMES[fair.status][language]}</StatusBadge>{fair.demo && <Badge size="2xsmall" color="orange">{say.demo}</Badge>}</span>}
        actions={
          writes && (
            <>
              {!over && <Button size="small" variant="secondary" onClick={() => setEditing(true)}>{say.edit}</Button>}
              {fair.verbs.map((verb) => (
                <AskReason key={verb} name={FAIR_VERB_NAMES[verb][language]} explain={[say.explain[verb], ...(fair.objections[verb] ?? [])].join(" ")} danger={verb === "cancel"} variant={verb === "cancel" ? "secondary" : "primary"} run={(reason) => sdk.client.fetch(`${path}/${verb}`, { method: "POST", body: { reason } })} />
              ))}
            </>
          )
        }
      >
        {next.length > 0 && <Fact label={say.against}><ul className="list-disc pl-4">{next.map((text) => <li key={text}>{text}</li>)}</ul></Fact>}
        <Fact label={say.hours}>{`${fair.opens_at}–${fair.closes_at}`}</Fact>
        <Fact label={say.answersBy}>{dayText(fair.answers_by)}</Fact>
        <Fact label={say.people}>{say.answers(fair.coming, fair.invited)}</Fact>
        {fair.about && <Fact label={say.about}>{fair.about}</Fact>}
      </Card>
      {begun && <ResultCard fair={fair} />}
      <InvitationsCard fair={fair} writes={writes} />
      <BoothsCard fair={fair} writes={writes} />
      <TasksCard fair={fair} writes={writes} />
      {may("write:fair") && <CostsCard fair={fair} writes={writes} />}
      <ShiftsCard fair={fair} writes={writes} />
      <StepsCard title={say.history} steps={fair.steps.map((step) => ({ ...step, name: FAIR_STATUS_NAMES[step.to][language] }))} />
      {editing && <FairForm fair={fair} onClose={() => setEditing(false)} />}
    </div>
  )
}

export default FairPage
