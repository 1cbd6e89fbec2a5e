import { Button, Input, Select, Text } from "@medusajs/ui"
import { Failed, Field, FormDrawer, Loading, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { CriteriaSheetResponse, SessionDetail, SessionEntryView } from "../../../http/council"
import { type Answer, type Criterion, gatedCriteria, offersNone } from "../../../rules/criteria"
import { useAct } from "./use-act"
import { councilWords } from "./words"

const toAnswer = (value: string): Answer => (value === "none" ? "none" : Number(value))

interface Changing {
  criterion: string
  answer: Answer
}

/** The secretary writes down what the council agreed on: options with a mark, and knock-outs. Changing one needs a reason. */
export const Agreements = ({ session, entry }: { session: SessionDetail; entry: SessionEntryView }) => {
  const say = useWords(councilWords)
  const [changing, setChanging] = useState<Changing | null>(null)
  const [knocking, setKnocking] = useState<{ index: number; label: string; found: boolean } | null>(null)
  const [reason, setReason] = useState("")
  const stop = () => {
    setChanging(null)
    setKnocking(null)
    setReason("")
  }
  const act = useAct(stop)
  const base = `sessions/${session.id}/entries/${entry.id}`
  const { data, error, refetch } = useQuery({
    queryKey: ["ocop-council-criteria-sheet", `${entry.criteria_set_id}/${entry.sheet}`],
    queryFn: () => sdk.client.fetch<CriteriaSheetResponse>(`/admin/ocop/criteria-sets/${entry.criteria_set_id}/sheets/${entry.sheet}`),
  })
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />
  const agreedOn = (id: string) => entry.agreed.find(({ criterion }) => criterion === id)
  const choose = (criterion: string, answer: Answer) => {
    if (agreedOn(criterion)) setChanging({ criterion, answer })
    else act.mutate({ path: `${base}/agree`, body: { criterion, answer } })
  }
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div>
        <Text size="small" weight="plus">{say.agreements} · {say.openAgreements(entry.open_agreements.length)}</Text>
        <Text size="small" className="text-ui-fg-subtle">{say.agreementsHint}</Text>
      </div>
      {gatedCriteria(data.sheet).map((criterion) => (
        <AgreedOption key={criterion.id} criterion={criterion} answer={agreedOn(criterion.id)?.answer} onChoose={(answer) => choose(criterion.id, answer)} />
      ))}
      {data.sheet.knockouts.length > 0 && <Text size="small" weight="plus">{say.knockouts}</Text>}
      {data.sheet.knockouts.map(({ label }, index) => {
        const found = entry.knockouts.some((each) => each.index === index && each.found)
        return (
          <div key={label} className="flex items-center justify-between gap-3">
            <Text size="small" className={found ? "text-ui-fg-error" : "text-ui-fg-subtle"}>{label}</Text>
            <Button size="small" variant="secondary" onClick={() => setKnocking({ index, label, found: !found })}>{found ? say.notFound : say.found}</Button>
          </div>
        )
      })}
      {(changing || knocking) && (
        <FormDrawer
          title={changing ? `${say.agreements}: ${changing.criterion}` : (knocking?.label ?? "")}
          does={say.save}
          pending={act.isPending}
          disabled={reason.trim().length <= 2}
          onClose={stop}
          onDo={() => act.mutate(changing ? { path: `${base}/agree`, body: { ...changing, reason } } : { path: `${base}/knockouts`, body: { index: knocking?.index, found: knocking?.found, reason } })}
        >
          <Field label={say.reason} htmlFor="agree-reason"><Input id="agree-reason" value={reason} onChange={(event) => setReason(event.target.value)} /></Field>
        </FormDrawer>
      )}
    </div>
  )
}

const AgreedOption = ({ criterion, answer, onChoose }: { criterion: Criterion; answer: Answer | undefined; onChoose: (answer: Answer) => void }) => {
  const say = useWords(councilWords)
  const { id, label, options } = criterion
  return (
    <div className="grid items-center gap-x-4 gap-y-1 md:grid-cols-2">
      <Text size="small">{id} {label}</Text>
      <Select size="small" value={answer === undefined ? "" : String(answer)} onValueChange={(value) => onChoose(toAnswer(value))}>
        <Select.Trigger aria-label={`${id} ${label}`}><Select.Value placeholder={say.notChosen} /></Select.Trigger>
        <Select.Content>
          {offersNone(criterion) && <Select.Item value="none">0 · {say.none}</Select.Item>}
          {options.map((option, index) => (
            <Select.Item key={index} value={String(index)}>{option.points} · {option.label}{option.minimumForStar ? ` ${"★".repeat(option.minimumForStar)}` : ""}</Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
