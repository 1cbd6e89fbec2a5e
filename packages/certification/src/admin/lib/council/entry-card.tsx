import { Badge, Button, StatusBadge, Text } from "@medusajs/ui"
import { Card, Fact, useMay, useWords } from "@ocop/office"
import { useState } from "react"
import type { EvaluationView, SessionDetail, SessionEntryView } from "../../../http/council"
import { Agreements } from "./agreements"
import { pointsText } from "./points-text"
import { ReopenForm } from "./reopen-form"
import { useAct } from "./use-act"
import { councilWords } from "./words"

interface EntryCardProps {
  session: SessionDetail
  entry: SessionEntryView
}

/** One dossier on the table: while open, what the secretary needs to close it; once closed, what the council found. */
export const EntryCard = ({ session, entry }: EntryCardProps) => {
  const say = useWords(councilWords)
  const act = useAct()
  const may = useMay()
  const secretary = session.mine_as_secretary && session.state === "open"
  return (
    <Card
      title={entry.title}
      note={`${entry.producer}${entry.code ? ` · ${entry.code}` : ""} · ${say.dossierKinds[entry.kind]} · ${say.sheetNo(entry.criteria_set_id, entry.sheet)}`}
      badge={entry.evaluation && <StatusBadge color={entry.evaluation.certifier ? "green" : "grey"}>{say.stars(entry.evaluation.star)}</StatusBadge>}
      actions={session.state === "planned" && may("write:session") && <Button size="small" variant="secondary" onClick={() => act.mutate({ path: `sessions/${session.id}/entries/${entry.id}/take-off` })}>{say.takeOff}</Button>}
    >
      {entry.total_only && <Text size="small" className="text-ui-fg-subtle px-6 py-3">{say.totalOnly}</Text>}
      {entry.conflicts.map(({ member_id, reason }) => (
        <Fact key={member_id} label={session.members.find(({ id }) => id === member_id)?.name ?? ""}>{say.conflict}: {reason}</Fact>
      ))}
      {session.state === "open" && !secretary && <Text size="small" className="text-ui-fg-subtle px-6 py-4">{say.hidden}</Text>}
      {secretary && <Waiting session={session} entry={entry} />}
      {secretary && !entry.total_only && <Agreements session={session} entry={entry} />}
      {entry.outcome === "to_meeting" && <Text size="small" className="px-6 py-4">{say.toMeeting}</Text>}
      {entry.evaluation && <Result evaluation={entry.evaluation} />}
    </Card>
  )
}

const Waiting = ({ session, entry }: EntryCardProps) => {
  const say = useWords(councilWords)
  const [reopening, setReopening] = useState<{ id: string; name: string } | null>(null)
  const expected = session.members.filter(({ id, attended }) => attended && !entry.conflicts.some(({ member_id }) => member_id === id))
  const sealed = entry.sealed ?? []
  const waiting = expected.filter(({ id }) => !sealed.includes(id))
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus">{say.sealedOf(sealed.length, expected.length)}</Text>
      <Text size="small" className="text-ui-fg-subtle">{waiting.length > 0 ? say.waitingFor(waiting.map(({ name }) => name).join(", ")) : say.allSealed}</Text>
      <div className="flex flex-wrap gap-2">
        {session.members.filter(({ id }) => sealed.includes(id)).map(({ id, name }) => (
          <Button key={id} size="small" variant="transparent" onClick={() => setReopening({ id, name })}>{say.reopen}: {name}</Button>
        ))}
      </div>
      {reopening && <ReopenForm path={`sessions/${session.id}/entries/${entry.id}/reopen`} member={reopening} onClose={() => setReopening(null)} />}
    </div>
  )
}

const Result = ({ evaluation }: { evaluation: EvaluationView }) => {
  const say = useWords(councilWords)
  return (
    <>
      {evaluation.totals.map(({ name, office, total }) => (
        <div key={`${name} ${office}`} className="flex items-center justify-between gap-3 px-6 py-2">
          <Text size="small">{name} <span className="text-ui-fg-subtle">· {office}</span></Text>
          <Text size="small" weight="plus" className="tabular-nums">{pointsText(total)}</Text>
        </div>
      ))}
      <Fact label={say.average}><span className="tabular-nums">{evaluation.average_text}</span></Fact>
      <Fact label={say.band}>{say.stars(evaluation.band)}</Fact>
      {evaluation.gate_star !== null && (
        <Fact label={say.gates}>
          {say.stars(evaluation.gate_star)}
          {evaluation.missed.map(({ criterion, star, needed, points }) => <Text key={criterion} size="small" className="text-ui-fg-subtle">{say.missedOf(criterion, star, needed, points)}</Text>)}
        </Fact>
      )}
      {evaluation.knockouts.map((label) => <Fact key={label} label={say.knockouts}><Badge size="2xsmall" color="red">{label}</Badge></Fact>)}
      <Fact label={say.result}>{say.stars(evaluation.star)} · {evaluation.certifier ? say.certifierOf[evaluation.certifier] : say.noCertificate}</Fact>
    </>
  )
}
