import { Button, FocusModal, Heading, Input, Switch, Text, Textarea, toast } from "@medusajs/ui"
import { Card, Field, messageOf, Nothing, sdk, useLanguage, useWords } from "@ocop/office"
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

const MoveForm = ({ path, move, queryKey, onClose }: { path: string; move: NextMove; queryKey: string; onClose: () => void }) => {
  const say = useWords(yearWords)
  const language = useLanguage()
  const client = useQueryClient()
  const [reason, setReason] = useState("")
  const [score, setScore] = useState("")
  const [contents, setContents] = useState<AssessmentContent[]>(CONTENTS.map((key) => ({ key, met: true, note: "" })))
  const body: MoveBody = { ...(reason.trim() && { reason }), ...(move.verb === "assess" && { contents }), ...(move.verb === "record-district-score" && { score: Number(score) }) }
  const take = useMutation({
    mutationFn: () => sdk.client.fetch(`${path}/${move.verb}`, { method: "POST", body }),
    onSuccess: () => {
      toast.success(say.moved)
      void client.invalidateQueries({ queryKey: [queryKey] })
      onClose()
    },
    onError: (failure) => toast.error(say.notMoved, { description: messageOf(failure, "") }),
  })
  const change = (key: AssessmentContent["key"], part: Partial<AssessmentContent>) => setContents((before) => before.map((each) => (each.key === key ? { ...each, ...part } : each)))
  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <FocusModal.Header>
          <Button size="small" isLoading={take.isPending} disabled={move.reason_needed && reason.trim().length < 5} onClick={() => take.mutate()}>{say.confirm}</Button>
        </FocusModal.Header>
        <FocusModal.Body className="flex justify-center overflow-y-auto px-4 py-8">
          <div className="flex w-full max-w-xl flex-col gap-y-6">
            <FocusModal.Title asChild><Heading>{VERB_NAMES[move.verb]?.[language] ?? move.verb}</Heading></FocusModal.Title>
            {move.verb === "assess" && contents.map(({ key, met, note }) => (
              <div key={key} className="flex flex-col gap-y-2">
                <div className="flex items-center justify-between gap-3">
                  <Text size="small" weight="plus">{CONTENT_NAMES[key][language]}</Text>
                  <label className="flex items-center gap-2 whitespace-nowrap"><Text size="small">{met ? say.met : say.notMet}</Text><Switch checked={met} onCheckedChange={(on) => change(key, { met: on })} aria-label={CONTENT_NAMES[key][language]} /></label>
                </div>
                <Textarea rows={2} placeholder={say.note} value={note} onChange={(event) => change(key, { note: event.target.value })} />
              </div>
            ))}
            {move.verb === "record-district-score" && <Field label={say.score} htmlFor="score"><Input id="score" type="number" min={0} max={100} step="0.01" value={score} onChange={(event) => setScore(event.target.value)} /></Field>}
            <Field label={say.why} htmlFor="reason" hint={say.whyHint} optional={move.reason_needed ? say.whyNeeded : undefined}>
              <Textarea id="reason" rows={4} value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field>
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
