import { Badge, Button, Text } from "@medusajs/ui"
import { Card, instantText, useMay, useWords } from "@ocop/office"
import { useState } from "react"
import type { ChecklistItem, FindingVerdict, FindingView, InspectionDetail, InspectionResponse } from "../../../http"
import { FindingForm } from "./finding-form"
import { useOutbox } from "./use-outbox"
import { inspectionWords, VERDICT_COLOR } from "./words"

interface ChecklistCardProps {
  inspection: InspectionDetail
  onChange: (answer: InspectionResponse) => void
}

interface Asked {
  item: ChecklistItem | null
  verdict: FindingVerdict
}

/** The points of a visit with what was seen at each; big enough for a thumb, and it works without signal. */
export const ChecklistCard = ({ inspection, onChange }: ChecklistCardProps) => {
  const say = useWords(inspectionWords)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { drafts, add, drop, send } = useOutbox(inspection.id, onChange)
  const may = useMay()
  const open = may("write:inspection") && (inspection.state === "planned" || inspection.state === "underway")
  const seenAt = (key: string | null) => inspection.findings.filter(({ item_key }) => item_key === key)

  return (
    <Card
      title={say.checklist}
      note={open && say.checklistNote}
      actions={
        drafts.length > 0 && (
          <>
            <Badge size="2xsmall" color="orange">{say.waiting(drafts.length)}</Badge>
            <Button size="small" variant="secondary" onClick={() => void send()}>{say.sendNow}</Button>
          </>
        )
      }
    >
      {drafts.filter(({ refused }) => refused).map((draft) => (
        <div key={draft.client_id} role="alert" className="flex items-center justify-between gap-3 px-6 py-3">
          <Text size="small" className="text-ui-fg-error">{say.refused}: {draft.refused} · {draft.text}</Text>
          <Button size="small" variant="secondary" onClick={() => void drop(draft.client_id)}>{say.drop}</Button>
        </div>
      ))}
      {inspection.checklist.map((item) => (
        <div key={item.key} data-item={item.key} className="flex flex-col gap-y-2 px-6 py-3">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <div className="min-w-48 flex-1">
              <Text size="xsmall" className="text-ui-fg-muted">{item.topic}</Text>
              <Text size="small">{item.text}</Text>
            </div>
            {open && (
              <div className="flex gap-2">
                <Button size="large" variant="secondary" className="min-h-11" onClick={() => void add({ item_key: item.key, verdict: "met", text: "", photos: [] })}>{say.recordMet}</Button>
                <Button size="large" variant="secondary" className="min-h-11" onClick={() => setAsked({ item, verdict: "not_met" })}>{say.recordNotMet}</Button>
              </div>
            )}
          </div>
          {drafts.filter(({ item_key, refused }) => item_key === item.key && !refused).map((draft) => (
            <Text key={draft.client_id} size="small" className="text-ui-fg-muted">… {say.verdicts[draft.verdict]}{draft.text ? ` · ${draft.text}` : ""}{draft.photos.length > 0 ? ` · ${say.photoCount(draft.photos.length)}` : ""}</Text>
          ))}
          {seenAt(item.key).map((finding) => <Finding key={finding.id} finding={finding} />)}
        </div>
      ))}
      <div className="flex flex-col gap-y-2 px-6 py-3">
        {seenAt(null).map((finding) => <Finding key={finding.id} finding={finding} />)}
        {open && <Button size="large" variant="secondary" className="min-h-11 self-start" onClick={() => setAsked({ item: null, verdict: "remark" })}>{say.besides}</Button>}
      </div>
      {asked && (
        <FindingForm
          title={asked.item?.text ?? ""}
          verdict={asked.verdict}
          onClose={() => setAsked(null)}
          onSave={({ text, photos }) => add({ item_key: asked.item?.key ?? null, verdict: asked.verdict, text, photos })}
        />
      )}
    </Card>
  )
}

const Finding = ({ finding }: { finding: FindingView }) => {
  const say = useWords(inspectionWords)
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-center gap-2">
        <Badge size="2xsmall" color={VERDICT_COLOR[finding.verdict]}>{say.verdicts[finding.verdict]}</Badge>
        {finding.text && <Text size="small">{finding.text}</Text>}
        <Text size="xsmall" className="text-ui-fg-muted">{instantText(finding.found_at)}</Text>
      </div>
      <Pictures photos={finding.photos} />
      {finding.answers.map((answer) => (
        <div key={answer.id} className="border-l pl-3">
          <Text size="xsmall" className="text-ui-fg-muted">{say.answer} · {instantText(answer.answered_at)}</Text>
          <Text size="small">{answer.text}</Text>
          <Pictures photos={answer.photos} />
        </div>
      ))}
    </div>
  )
}

const Pictures = ({ photos }: { photos: { url: string }[] }) =>
  photos.length > 0 && (
    <div className="flex flex-wrap gap-2">
      {photos.map(({ url }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer">
          <img src={url} alt="" loading="lazy" className="size-20 rounded-md object-cover" />
        </a>
      ))}
    </div>
  )
