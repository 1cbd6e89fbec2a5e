import { Button, Checkbox, Input, Label, Select, StatusBadge, Table, Text, toast } from "@medusajs/ui"
import { Card, dayText, dongText, Field, instantText, Nothing, useWords } from "@ocop/office"
import { type FormEvent, type ReactNode, useState } from "react"
import type { FairView } from "../../../http"
import { useFairChange } from "./use-fair-change"
import { fairWords } from "./words"

const over = ({ status }: FairView) => status === "closed" || status === "cancelled"

/** A form of one line at the foot of its card; Enter sends it. */
const Line = ({ className = "flex flex-wrap items-end gap-3 px-6 py-4", ready, onSend, children }: { className?: string; ready: boolean; onSend: () => void; children: ReactNode }) => {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) onSend()
  }
  return <form className={className} onSubmit={submit}>{children}</form>
}

/** What has to be done before and after, each with its day. */
export const TasksCard = ({ fair, writes }: { fair: FairView; writes: boolean }) => {
  const say = useWords(fairWords)
  const path = `/admin/ocop/fairs/${fair.id}/tasks`
  const change = useFairChange()
  const [title, setTitle] = useState("")
  const [due, setDue] = useState("")
  const add = useFairChange(() => {
    toast.success(say.done)
    setTitle("")
    setDue("")
  })
  const may = writes && !over(fair)
  return (
    <Card title={say.tasks}>
      {fair.tasks.map((task) => (
        <div key={task.id} className="flex items-start gap-3 px-6 py-3">
          <Checkbox id={`task-${task.id}`} checked={task.done_at !== null} disabled={!may || change.isPending} onCheckedChange={(done) => change.mutate({ path: `${path}/${task.id}`, body: { done: done === true } })} />
          <Label htmlFor={`task-${task.id}`} size="small" className="flex flex-1 flex-col sm:flex-row sm:items-baseline sm:justify-between">
            <span className={task.done_at ? "text-ui-fg-muted line-through" : undefined}>{task.title}</span>
            <span className="text-ui-fg-subtle flex items-center gap-2">
              {task.overdue && <StatusBadge color="orange">{say.late}</StatusBadge>}
              {task.done_at ? say.doneBy(task.done_by ?? "", instantText(task.done_at)) : dayText(task.due_on)}
            </span>
          </Label>
        </div>
      ))}
      {may && (
        <Line ready={title.trim() !== "" && due !== ""} onSend={() => add.mutate({ path, body: { title: title.trim(), due_on: due } })}>
          <div className="min-w-48 flex-1"><Field label={say.task} htmlFor="task-title"><Input id="task-title" size="small" maxLength={160} value={title} onChange={(event) => setTitle(event.target.value)} /></Field></div>
          <Field label={say.dueOn} htmlFor="task-due"><Input id="task-due" size="small" type="date" value={due} onChange={(event) => setDue(event.target.value)} /></Field>
          <Button type="submit" size="small" variant="secondary" disabled={title.trim() === "" || due === ""} isLoading={add.isPending}>{say.addTask}</Button>
        </Line>
      )}
    </Card>
  )
}

/** What it is to cost, and what it did. */
export const CostsCard = ({ fair, writes }: { fair: FairView; writes: boolean }) => {
  const say = useWords(fairWords)
  const path = `/admin/ocop/fairs/${fair.id}/costs`
  const [title, setTitle] = useState("")
  const [planned, setPlanned] = useState("")
  const add = useFairChange(() => {
    toast.success(say.done)
    setTitle("")
    setPlanned("")
  })
  const may = writes && !over(fair)
  const sum = (of: (cost: FairView["costs"][number]) => number) => fair.costs.reduce((total, cost) => total + of(cost), 0)
  return (
    <Card title={say.costs}>
      {fair.costs.length === 0 && <Nothing title={say.noCosts} />}
      {fair.costs.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{say.cost}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{say.planned}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{say.actual}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {fair.costs.map((cost) => (
                <Table.Row key={cost.id}>
                  <Table.Cell><div className="min-w-32 whitespace-normal py-2">{cost.title}</div></Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{dongText(cost.planned)}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{may ? <PaidField path={`${path}/${cost.id}`} title={cost.title} actual={cost.actual} /> : cost.actual === null ? <span className="text-ui-fg-muted">{say.notYet}</span> : dongText(cost.actual)}</Table.Cell>
                </Table.Row>
              ))}
              <Table.Row>
                <Table.Cell className="txt-small-plus">{say.sum}</Table.Cell>
                <Table.Cell className="txt-small-plus text-right tabular-nums">{dongText(sum(({ planned }) => planned))}</Table.Cell>
                <Table.Cell className="txt-small-plus text-right tabular-nums">{dongText(sum(({ actual }) => actual ?? 0))}</Table.Cell>
              </Table.Row>
            </Table.Body>
          </Table>
        </div>
      )}
      {may && (
        <Line ready={title.trim() !== "" && planned !== ""} onSend={() => add.mutate({ path, body: { title: title.trim(), planned: Number(planned) } })}>
          <div className="min-w-48 flex-1"><Field label={say.cost} htmlFor="cost-title"><Input id="cost-title" size="small" maxLength={160} value={title} onChange={(event) => setTitle(event.target.value)} /></Field></div>
          <Field label={say.planned} htmlFor="cost-planned"><Input id="cost-planned" size="small" type="number" min={0} step={1000} value={planned} onChange={(event) => setPlanned(event.target.value)} /></Field>
          <Button type="submit" size="small" variant="secondary" disabled={title.trim() === "" || planned === ""} isLoading={add.isPending}>{say.addCost}</Button>
        </Line>
      )}
    </Card>
  )
}

const PaidField = ({ path, title, actual }: { path: string; title: string; actual: number | null }) => {
  const say = useWords(fairWords)
  const [typed, setTyped] = useState(actual === null ? "" : String(actual))
  const write = useFairChange()
  const changed = typed !== (actual === null ? "" : String(actual))
  return (
    <Line className="flex items-center justify-end gap-2 py-1" ready={changed} onSend={() => write.mutate({ path, body: { actual: typed === "" ? null : Number(typed) } })}>
      <Input aria-label={`${say.actual}: ${title}`} size="small" type="number" min={0} step={1000} placeholder={say.notYet} className="w-32 text-right" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Button type="submit" size="small" variant="transparent" disabled={!changed} isLoading={write.isPending}>{say.write}</Button>
    </Line>
  )
}

/** Who stands where on which day. */
export const ShiftsCard = ({ fair, writes }: { fair: FairView; writes: boolean }) => {
  const say = useWords(fairWords)
  const path = `/admin/ocop/fairs/${fair.id}/shifts`
  const blank = { booth_id: "", on: fair.first_day, from: fair.opens_at, to: fair.closes_at, name: "", phone: "" }
  const [typed, setTyped] = useState(blank)
  const remove = useFairChange()
  const add = useFairChange(() => {
    toast.success(say.done)
    setTyped({ ...typed, name: "", phone: "" })
  })
  const may = writes && !over(fair)
  const numberOf = new Map(fair.booth_list.map(({ id, number }) => [id, number]))
  const input = (id: keyof typeof blank, label: string, type = "text") => (
    <Field label={label} htmlFor={`shift-${id}`}><Input id={`shift-${id}`} size="small" type={type} value={typed[id]} maxLength={120} onChange={(event) => setTyped({ ...typed, [id]: event.target.value })} {...(type === "date" && { min: fair.first_day, max: fair.last_day })} /></Field>
  )
  return (
    <Card title={say.shifts}>
      {fair.shifts.length === 0 && <Nothing title={say.noShifts} />}
      {fair.shifts.map((shift) => (
        <div key={shift.id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
          <div>
            <Text size="small" weight="plus" leading="compact">{shift.name}</Text>
            <Text size="small" className="text-ui-fg-subtle">{`${dayText(shift.on)}, ${shift.from}–${shift.to} · ${say.booth} ${numberOf.get(shift.booth_id) ?? ""}`}{shift.phone ? ` · ${shift.phone}` : ""}</Text>
          </div>
          {may && <Button size="small" variant="transparent" aria-label={`${say.remove}: ${shift.name}, ${dayText(shift.on)}`} onClick={() => remove.mutate({ path: `${path}/${shift.id}/remove` })}>{say.remove}</Button>}
        </div>
      ))}
      {may && fair.booth_list.length > 0 && (
        <Line className="grid grid-cols-2 items-end gap-3 px-6 py-4 md:grid-cols-4" ready={typed.booth_id !== "" && typed.name.trim() !== ""} onSend={() => add.mutate({ path, body: { ...typed, name: typed.name.trim(), phone: typed.phone.trim() || null } })}>
          <Field label={say.booth} htmlFor="shift-booth">
            <Select size="small" value={typed.booth_id} onValueChange={(booth_id) => setTyped({ ...typed, booth_id })}>
              <Select.Trigger id="shift-booth"><Select.Value placeholder={say.booth} /></Select.Trigger>
              <Select.Content>{fair.booth_list.map(({ id, number }) => <Select.Item key={id} value={id}>{number}</Select.Item>)}</Select.Content>
            </Select>
          </Field>
          {input("on", say.on, "date")}
          {input("from", say.from, "time")}
          {input("to", say.to, "time")}
          <div className="col-span-2">{input("name", say.person)}</div>
          {input("phone", say.phone, "tel")}
          <Button type="submit" size="small" variant="secondary" disabled={typed.booth_id === "" || typed.name.trim() === ""} isLoading={add.isPending}>{say.addShift}</Button>
        </Line>
      )}
    </Card>
  )
}
