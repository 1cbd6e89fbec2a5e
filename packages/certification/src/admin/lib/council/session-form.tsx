import { Input } from "@medusajs/ui"
import { Failed, Field, FormDrawer, Loading, todayText, useWords } from "@ocop/office"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { Choice } from "../decision-form"
import { useAct } from "./use-act"
import { useCouncils } from "./use-councils"
import { councilWords } from "./words"

export const SessionForm = ({ onClose }: { onClose: () => void }) => {
  const say = useWords(councilWords)
  const navigate = useNavigate()
  const { data, error, refetch } = useCouncils()
  const [council, setCouncil] = useState("")
  const [title, setTitle] = useState("")
  const [place, setPlace] = useState("")
  const [on, setOn] = useState(todayText())
  const [form, setForm] = useState<"meeting" | "written">("meeting")
  const act = useAct((answer) => navigate(`/sessions/${(answer as { id: string }).id}`))
  const chosen = council || data?.councils[0]?.id || ""
  return (
    <FormDrawer
      title={say.plan}
      does={say.save}
      pending={act.isPending}
      disabled={!(chosen !== "" && title.trim().length > 2 && place.trim().length > 2 && on !== "")}
      onClose={onClose}
      onDo={() => act.mutate({ path: "sessions", body: { council_id: chosen, title, place, held_on: on, form } })}
    >
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data && <Choice id="session-council" label={say.council} value={chosen} onChange={setCouncil} options={data.councils.map(({ id, name, decision_number }) => ({ value: id, label: `${name} · ${decision_number}` }))} />}
      <Field label={say.title} htmlFor="session-title"><Input id="session-title" value={title} onChange={(event) => setTitle(event.target.value)} /></Field>
      <Field label={say.date} htmlFor="session-on"><Input id="session-on" type="date" value={on} onChange={(event) => setOn(event.target.value)} /></Field>
      <Field label={say.place} htmlFor="session-place"><Input id="session-place" value={place} onChange={(event) => setPlace(event.target.value)} /></Field>
      <Choice id="session-form" label={say.form} value={form} onChange={setForm} options={[{ value: "meeting" as const, label: say.forms.meeting }, { value: "written" as const, label: say.forms.written }]} />
    </FormDrawer>
  )
}
