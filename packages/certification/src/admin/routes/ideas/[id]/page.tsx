import { Button, Input, StatusBadge, toast } from "@medusajs/ui"
import { Card, Fact, Failed, Field, Loading, messageOf, Nothing, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useParams } from "react-router-dom"
import type { IdeaDetail, IdeaForm, PlanContent, PlanDetail } from "../../../../http"
import { Moves } from "../../../lib/year/moves"
import { Timeline } from "../../../lib/year/timeline"
import { STATE_COLOR, stateName, yearWords } from "../../../lib/year/words"

const FORM: (keyof IdeaForm)[] = ["description", "material_origin", "local_identity", "market", "scale"]
const PLAN: (keyof PlanContent)[] = ["goals", "materials", "process", "investment", "market", "schedule"]

const IdeaPage = () => {
  const say = useWords(yearWords)
  const language = useLanguage()
  const { id } = useParams()
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-ideas", id], queryFn: () => sdk.client.fetch<{ idea: IdeaDetail }>(`/admin/ocop/ideas/${id}`) })
  if (error) return <Card title={say.ideas}><Failed error={error} onRetry={() => void refetch()} /></Card>
  if (!data) return <Card title={say.ideas}><Loading /></Card>
  const { idea } = data
  return (
    <div className="flex flex-col gap-y-3">
      <Card level="h1" title={idea.title} note={<><Link className="text-ui-fg-interactive" to={`/producers/${idea.producer.id}`}>{idea.producer.name}</Link> · {idea.commune.name} · {idea.year}</>} badge={<StatusBadge color={STATE_COLOR(idea.state)}>{stateName(idea.state, language)}</StatusBadge>} />
      <Moves path={`/admin/ocop/ideas/${idea.id}`} next={idea.next} queryKey="ocop-ideas" />
      <Card title={say.form}>{FORM.map((key) => <Fact key={key} label={say[key]}>{idea.form[key] || "–"}</Fact>)}</Card>
      {idea.plan_id ? <Plan id={idea.plan_id} /> : <Card title={say.plan}><Nothing title={say.noPlan} /></Card>}
      <Timeline steps={idea.timeline} />
    </div>
  )
}

const Plan = ({ id }: { id: string }) => {
  const say = useWords(yearWords)
  const language = useLanguage()
  const client = useQueryClient()
  const may = useMay()
  const [typed, setTyped] = useState<string | null>(null)
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-plans", id], retry: false, queryFn: () => sdk.client.fetch<{ plan: PlanDetail }>(`/admin/ocop/plans/${id}`) })
  const save = useMutation({
    mutationFn: (mentor_body: string) => sdk.client.fetch(`/admin/ocop/plans/${id}`, { method: "POST", body: { mentor_body } }),
    onSuccess: () => {
      toast.success(say.saved)
      void client.invalidateQueries({ queryKey: ["ocop-plans"] })
    },
    onError: (failure) => toast.error(say.notMoved, { description: messageOf(failure, "") }),
  })
  if (error) return <Card title={say.plan}><Failed error={error} onRetry={() => void refetch()} /></Card>
  if (!data) return <Card title={say.plan}><Loading /></Card>
  const { plan } = data
  const mentor = typed ?? plan.mentor?.body ?? ""
  return (
    <>
      <Card title={say.plan} badge={<StatusBadge color={STATE_COLOR(plan.state)}>{stateName(plan.state, language)}</StatusBadge>}>
        {PLAN.map((key) => <Fact key={key} label={say[key]}>{plan.content[key] || "–"}</Fact>)}
        {may("write:plan") ? (
          <div className="flex flex-wrap items-end gap-3 px-6 py-4">
            <div className="grow"><Field label={say.mentor} htmlFor="mentor" hint={say.mentorHint}><Input id="mentor" value={mentor} onChange={(event) => setTyped(event.target.value)} /></Field></div>
            <Button size="small" variant="secondary" disabled={mentor.trim().length < 3} isLoading={save.isPending} onClick={() => save.mutate(mentor)}>{say.save}</Button>
          </div>
        ) : (
          <Fact label={say.mentor}>{mentor || "–"}</Fact>
        )}
      </Card>
      {plan.next.length > 0 && <Moves path={`/admin/ocop/plans/${id}`} next={plan.next} queryKey="ocop-plans" />}
    </>
  )
}

export default IdeaPage
