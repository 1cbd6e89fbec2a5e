import { Input } from "@medusajs/ui"
import { Failed, Field, FormDrawer, Loading, useLanguage, useWords } from "@ocop/office"
import { useState } from "react"
import { Choice } from "../decision-form"
import { useAct } from "./use-act"
import { useCouncils } from "./use-councils"
import { councilWords } from "./words"

const NOBODY = "nobody"

/** Who sits on which seat of a composition; the seats come from the law, the people from those who hold the role. */
export const CouncilForm = ({ onClose }: { onClose: () => void }) => {
  const say = useWords(councilWords)
  const language = useLanguage()
  const { data, error, refetch } = useCouncils()
  const [composition, setComposition] = useState("province-2026")
  const [decision, setDecision] = useState("")
  const [secretary, setSecretary] = useState(NOBODY)
  const [seats, setSeats] = useState<Record<string, string>>({})
  const act = useAct(onClose)
  const body = data?.compositions.find(({ id }) => id === composition)
  const people = (role: "council_member" | "council_secretary") => [
    { value: NOBODY, label: say.nobody },
    ...(data?.people ?? []).filter(({ roles }) => roles.includes(role)).map(({ user_id, name }) => ({ value: user_id, label: name })),
  ]
  const members = (body?.seats ?? []).flatMap(({ key }) => (seats[key] && seats[key] !== NOBODY ? [{ seat: key, user_id: seats[key] }] : []))
  return (
    <FormDrawer
      title={say.setUp}
      does={say.save}
      pending={act.isPending}
      disabled={!(decision.trim().length > 2 && secretary !== NOBODY && members.length > 0)}
      onClose={onClose}
      onDo={() => act.mutate({ path: "councils", body: { composition, decision_number: decision, secretary_user_id: secretary, members } })}
    >
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data && (
        <>
          <Choice id="council-composition" label={say.composition} value={composition} onChange={setComposition} options={data.compositions.map(({ id, law, name }) => ({ value: id, label: `${law}: ${name[language]}` }))} />
          <Field label={say.decision} htmlFor="council-decision"><Input id="council-decision" placeholder="1204/QĐ-UBND" value={decision} onChange={(event) => setDecision(event.target.value)} /></Field>
          <Choice id="council-secretary" label={say.secretary} value={secretary} onChange={setSecretary} options={people("council_secretary")} />
          {body?.seats.map(({ key, kind, office, optional }) => (
            <Choice
              key={key}
              id={`seat-${key}`}
              label={`${say.kinds[kind]}: ${office[language]}${optional ? ` (${say.optional})` : ""}`}
              value={seats[key] ?? NOBODY}
              onChange={(user) => setSeats((before) => ({ ...before, [key]: user }))}
              options={people("council_member")}
            />
          ))}
        </>
      )}
    </FormDrawer>
  )
}
