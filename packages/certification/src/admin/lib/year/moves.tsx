import { Button, Input, RadioGroup, Text, Textarea, toast } from "@medusajs/ui"
import { Card, Field, FormDrawer, messageOf, Nothing, sdk, useLanguage, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { AssessmentContent, MoveBody, NextMove } from "../../../http"
import { CONTENT_NAMES, CONTENTS } from "../../../rules/year/why-not"
import { VERB_NAMES, yearWords } from "./words"

/** The steps the caller may take now, each with its reason. */
export const Moves = ({ path, next, queryKey }: { path: string; next: NextMove[]; queryKey: string }) => {
  const say = useWords(yearWords)
  const language = useLanguage()
  const [asked, setAsked] = useState<NextMove | null>(null)
  return (
    <Card title={say.next}>
      {next.length === 0 ? (
        <Nothing title={say.nothingNext} />
      ) : (
        <div className="flex flex-wrap gap-2 px-6 py-4">
          {next.map((move) => (
            <Button key={move.verb} size="small" variant={move.reason_needed ? "secondary" : "primary"} onClick={() => setAsked(move)}>
              {VERB_NAMES[move.verb]?.[language] ?? move.verb}
            </Button>
          ))}
        </div>
      )}
      {asked && <MoveForm path={path} move={asked} queryKey={queryKey} onClose={() => setAsked(null)} />}
    </Card>
  )
}

type Draft = Omit<AssessmentContent, "met"> & { met: boolean | null }

const MoveForm = ({ path, move, queryKey, onClose }: { path: string; move: NextMove; queryKey: string; onClose: () => void }) => {
  const say = useWords(yearWords)
  const language = useLanguage()
  const client = useQueryClient()
  const [reason, setReason] = useState("")
  const [score, setScore] = useState("")
  // Nothing is ticked beforehand: who assesses has looked at each of the four.
  const [contents, setContents] = useState(CONTENTS.map((key): Draft => ({ key, met: null, note: "" })))
  const judged = contents.filter((each): each is AssessmentContent => each.met !== null)
  const ready = (!move.reason_needed || reason.trim().length >= 5) && (move.verb !== "assess" || judged.length === contents.length)
  const body: MoveBody = { ...(reason.trim() && { reason }), ...(move.verb === "assess" && { contents: judged }), ...(move.verb === "record-district-score" && { score: Number(score) }) }
  const take = useMutation({
    mutationFn: () => sdk.client.fetch(`${path}/${move.verb}`, { method: "POST", body }),
    onSuccess: () => {
      toast.success(say.moved)
      void client.invalidateQueries({ queryKey: [queryKey] })
      onClose()
    },
    onError: (failure) => toast.error(say.notMoved, { description: messageOf(failure, "") }),
  })
  const change = (key: AssessmentContent["key"], part: Partial<Draft>) => setContents((before) => before.map((each) => (each.key === key ? { ...each, ...part } : each)))
  return (
    <FormDrawer title={VERB_NAMES[move.verb]?.[language] ?? move.verb} does={say.confirm} disabled={!ready} pending={take.isPending} onDo={() => take.mutate()} onClose={onClose}>
      {move.verb === "assess" && contents.map(({ key, met, note }) => (
        <div key={key} className="flex flex-col gap-y-2">
          <Text size="small" weight="plus">{CONTENT_NAMES[key][language]}</Text>
          <RadioGroup className="flex gap-x-6" aria-label={CONTENT_NAMES[key][language]} value={met === null ? "" : String(met)} onValueChange={(value) => change(key, { met: value === "true" })}>
            {([true, false] as const).map((value) => (
              <label key={String(value)} className="flex min-h-8 items-center gap-x-2">
                <RadioGroup.Item value={String(value)} />
                <Text size="small">{value ? say.met : say.notMet}</Text>
              </label>
            ))}
          </RadioGroup>
          <Textarea rows={2} placeholder={say.note} value={note} onChange={(event) => change(key, { note: event.target.value })} />
        </div>
      ))}
      {move.verb === "record-district-score" && <Field label={say.score} htmlFor="score"><Input id="score" type="number" min={0} max={100} step="0.01" value={score} onChange={(event) => setScore(event.target.value)} /></Field>}
      <Field label={say.why} htmlFor="reason" hint={say.whyHint} optional={move.reason_needed ? say.whyNeeded : undefined}>
        <Textarea id="reason" rows={4} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FormDrawer>
  )
}
