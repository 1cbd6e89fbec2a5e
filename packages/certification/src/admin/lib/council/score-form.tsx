import { Button, clx, Heading, Input, Text } from "@medusajs/ui"
import { AskFirst, Card, Field, useWords } from "@ocop/office"
import { useState } from "react"
import type { MySheetResponse } from "../../../http/council"
import { type Answer, type Answers, isApplicable, type Part, totalOf, whyIncomplete, withoutInapplicable } from "../../../rules/criteria"
import { CriterionCard } from "./criterion-card"
import { pointsText } from "./points-text"
import { useAct } from "./use-act"
import { type Saving, useDraft } from "./use-draft"
import { councilWords } from "./words"

interface ScoreFormProps {
  data: MySheetResponse
  /** sealed or closed: to be read only */
  fixed: boolean
  onSealed: () => void
}

/** The official sheet, its running total, what is still missing, and the seal. */
export const ScoreForm = ({ data, fixed, onSealed }: ScoreFormProps) => {
  const say = useWords(councilWords)
  const { sheet, entry } = data
  const [answers, setAnswers] = useState<Answers>(data.answers)
  const [paper, setPaper] = useState(data.paper_total === null ? "" : pointsText(data.paper_total))
  const [dirty, setDirty] = useState(false)
  const paperTotal = readPoints(paper)
  const body = sheet ? { answers } : { ...(paperTotal !== null && { paper_total: paperTotal }) }
  const saving = useDraft(entry.id, body, dirty && !fixed)
  const act = useAct(onSealed)
  const choose = (id: string, answer: Answer) => {
    setDirty(true)
    setAnswers((before) => (sheet ? withoutInapplicable(sheet, { ...before, [id]: answer }) : before))
  }
  const missing = sheet ? whyIncomplete(sheet, answers).map(({ criterion }) => criterion) : paperTotal === null ? ["paper"] : []
  const total = sheet ? totalOf(sheet, answers) : (paperTotal ?? 0)
  const toMissing = () => document.getElementById(`criterion-${missing[0]}`)?.scrollIntoView({ behavior: "smooth", block: "start" })

  return (
    <>
      {!sheet && (
        <Card title={say.paperTotal} note={say.totalOnly}>
          <div className="px-6 py-4" id="criterion-paper">
            <Field label={say.paperTotal} htmlFor="paper-total" hint={say.paperHint}>
              <Input
                id="paper-total"
                inputMode="decimal"
                autoComplete="off"
                disabled={fixed}
                value={paper}
                onChange={(event) => {
                  setDirty(true)
                  setPaper(event.target.value)
                }}
              />
            </Field>
          </div>
        </Card>
      )}
      {sheet?.sections.map((section) => (
        <Card key={section.id} title={`${section.id}. ${section.label}`} note={`${say.parts[section.part as Part]} · ${say.partMax(section.max)}`}>
          {section.criteria.map((criterion) => (
            <div key={criterion.id}>
              {criterion.under && section.criteria.find((each) => each.under?.id === criterion.under?.id) === criterion && (
                <Heading level="h3" className="px-4 pt-4 md:px-6">{criterion.under.id} {criterion.under.label}</Heading>
              )}
              <CriterionCard criterion={criterion} answer={answers[criterion.id]} applicable={isApplicable(sheet, criterion, answers)} fixed={fixed} onAnswer={(answer) => choose(criterion.id, answer)} />
            </div>
          ))}
        </Card>
      ))}
      <div className="bg-ui-bg-base shadow-elevation-flyout sticky bottom-0 z-10 -mx-3 flex flex-wrap items-center justify-between gap-3 border-t px-4 py-3 md:mx-0 md:rounded-lg">
        <div>
          <Text size="xlarge" weight="plus" className="tabular-nums" aria-live="polite">{say.total} {pointsText(total)}/100</Text>
          {!fixed && (
            <Text size="small" className={clx(saving === "failed" ? "text-ui-fg-error" : "text-ui-fg-subtle")}>
              {say.missing(missing.length)}{savingText(saving, say)}
            </Text>
          )}
        </div>
        {!fixed && missing.length > 0 && <Button size="xlarge" variant="secondary" onClick={toMissing}>{say.toMissing}</Button>}
        {!fixed && missing.length === 0 && (
          <AskFirst title={say.sealAsk(pointsText(total))} text={say.sealText} yes={say.seal} no={say.cancel} onYes={() => act.mutate({ path: `score-sheets/${entry.id}/seal`, body, said: say.sealedNow })}>
            <Button size="xlarge" isLoading={act.isPending}>{say.seal}</Button>
          </AskFirst>
        )}
      </div>
    </>
  )
}

/** "62,25" or "62.25"; null: no total one could mean */
function readPoints(text: string): number | null {
  const points = /^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : Number.NaN
  return points >= 0 && points <= 100 ? points : null
}

const savingText = (saving: Saving, say: { saving: string; saved: string; unsaved: string }): string =>
  saving === "idle" ? "" : ` · ${{ saving: say.saving, saved: say.saved, failed: say.unsaved }[saving]}`
