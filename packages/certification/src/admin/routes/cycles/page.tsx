import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Calendar } from "@medusajs/icons"
import { Button, Input, StatusBadge, Text, toast } from "@medusajs/ui"
import { Card, Failed, Field, Loading, messageOf, Nothing, sdk, todayText, useLanguage, useMay, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { CycleStepView, CycleView } from "../../../http"
import { STEP_NAMES } from "../../../rules/year/window"
import { Moves } from "../../lib/year/moves"
import { STATE_COLOR, stateName, yearWords } from "../../lib/year/words"

const KEY = "ocop-cycles"

const CyclesPage = () => {
  const say = useWords(yearWords)
  const may = useMay()
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({ queryKey: [KEY], queryFn: () => sdk.client.fetch<{ cycles: CycleView[] }>("/admin/ocop/cycles") })
  const year = Math.max(Number(todayText().slice(0, 4)), ...(data?.cycles ?? []).map((cycle) => cycle.year + 1))
  const begin = useMutation({
    mutationFn: () => sdk.client.fetch("/admin/ocop/cycles", { method: "POST", body: { year } }),
    onSuccess: () => void client.invalidateQueries({ queryKey: [KEY] }),
    onError: (failure) => toast.error(say.notMoved, { description: messageOf(failure, "") }),
  })
  return (
    <div className="flex flex-col gap-y-3">
      <Card level="h1" title={say.cycles} note={say.cyclesNote} actions={may("write:cycle") && <Button size="small" variant="secondary" disabled={!data} isLoading={begin.isPending} onClick={() => begin.mutate()}>{say.begin} {year}</Button>}>
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : !data ? <Loading /> : data.cycles.length === 0 && <Nothing title={say.noCycles} />}
      </Card>
      {data?.cycles.map((cycle) => <Cycle key={cycle.id} cycle={cycle} />)}
    </div>
  )
}

const Cycle = ({ cycle }: { cycle: CycleView }) => {
  const say = useWords(yearWords)
  const language = useLanguage()
  const client = useQueryClient()
  const [steps, setSteps] = useState<CycleStepView[]>(cycle.steps)
  const [planNumber, setPlanNumber] = useState(cycle.plan_number ?? "")
  const [daysOff, setDaysOff] = useState(cycle.days_off.join(", "))
  const may = useMay()
  const closed = cycle.state === "closed" || !may("write:cycle")
  const save = useMutation({
    mutationFn: () => sdk.client.fetch(`/admin/ocop/cycles/${cycle.id}`, { method: "POST", body: { steps, plan_number: planNumber || null, days_off: daysOff.split(/[,\s]+/).filter(Boolean) } }),
    onSuccess: () => {
      toast.success(say.saved)
      void client.invalidateQueries({ queryKey: [KEY] })
    },
    onError: (failure) => toast.error(say.notMoved, { description: messageOf(failure, "") }),
  })
  const change = (step: number, part: Partial<CycleStepView>) => setSteps((before) => before.map((each) => (each.step === step ? { ...each, ...part } : each)))
  return (
    <>
      <Card title={`OCOP ${cycle.year}`} badge={<StatusBadge color={STATE_COLOR(cycle.state)}>{stateName(cycle.state, language)}</StatusBadge>} actions={!closed && <Button size="small" isLoading={save.isPending} onClick={() => save.mutate()}>{say.save}</Button>}>
        {steps.map(({ step, from, to }) => (
          <div key={step} className="grid grid-cols-1 items-center gap-3 px-6 py-3 md:grid-cols-3">
            <Text size="small" weight="plus">{step}. {STEP_NAMES[step][language]}</Text>
            <Input type="date" disabled={closed} aria-label={`${say.from}: ${STEP_NAMES[step][language]}`} value={from ?? ""} onChange={(event) => change(step, { from: event.target.value || null })} />
            <Input type="date" disabled={closed} aria-label={`${say.to}: ${STEP_NAMES[step][language]}`} value={to ?? ""} onChange={(event) => change(step, { to: event.target.value || null })} />
          </div>
        ))}
        <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
          <Field label={say.planNumber} htmlFor={`plan-${cycle.id}`}><Input id={`plan-${cycle.id}`} disabled={closed} value={planNumber} onChange={(event) => setPlanNumber(event.target.value)} /></Field>
          <Field label={say.daysOff} htmlFor={`off-${cycle.id}`} hint={say.daysOffHint}><Input id={`off-${cycle.id}`} disabled={closed} value={daysOff} onChange={(event) => setDaysOff(event.target.value)} /></Field>
        </div>
      </Card>
      {cycle.next.length > 0 && <Moves path={`/admin/ocop/cycles/${cycle.id}`} next={cycle.next} queryKey={KEY} />}
    </>
  )
}

export const config = defineRouteConfig({ label: "menu.cycles", translationNs: "ocop-certification", icon: Calendar, rank: 10 })

export default CyclesPage
