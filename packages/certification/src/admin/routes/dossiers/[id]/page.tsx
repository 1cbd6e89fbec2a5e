import { Badge, Button, StatusBadge, Text, toast } from "@medusajs/ui"
import { Card, dayText, Fact, Failed, instantText, Loading, messageOf, Nothing, sdk, useLanguage, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { DossierDetail } from "../../../../http"
import { CONTENT_NAMES } from "../../../../rules/year/why-not"
import { KIND_NAMES, ROUTE_NAMES } from "../../../../rules/year/state-names"
import { CouncilResult } from "../../../lib/year/council-result"
import { Moves } from "../../../lib/year/moves"
import { Timeline } from "../../../lib/year/timeline"
import { STATE_COLOR, stateName, yearWords } from "../../../lib/year/words"

const NEED_COLOR = { met: "green", runs_out: "orange", expired: "red", missing: "red", optional: "grey" } as const

const DossierPage = () => {
  const say = useWords(yearWords)
  const language = useLanguage()
  const { id } = useParams()
  const path = `/admin/ocop/dossiers/${id}`
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-dossiers", id], queryFn: () => sdk.client.fetch<{ dossier: DossierDetail }>(path) })
  if (error) return <Card title={say.dossiers}><Failed error={error} onRetry={() => void refetch()} /></Card>
  if (!data) return <Card title={say.dossiers}><Loading /></Card>
  const { dossier } = data
  const { registration, report, assessment } = dossier
  const open = (file: string) => void openPdf(`${path}/${file}`).catch((failure) => toast.error(say.notMoved, { description: messageOf(failure, "") }))
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={dossier.title}
        note={`${dossier.producer.name} · ${dossier.commune.name}`}
        badge={<StatusBadge color={STATE_COLOR(dossier.state)}>{stateName(dossier.state, language)}</StatusBadge>}
        actions={<Button size="small" variant="secondary" onClick={() => open("pdf")}>{say.whole}</Button>}
      >
        <Fact label={say.product}><Link className="text-ui-fg-interactive" to={`/products/${dossier.product_id}`}>{dossier.title}</Link></Fact>
        <Fact label={say.producer}><Link className="text-ui-fg-interactive" to={`/producers/${dossier.producer.id}`}>{dossier.producer.name}</Link></Fact>
        <Fact label={say.code}>{dossier.code ?? "–"}</Fact>
        <Fact label={say.kind}>{KIND_NAMES[dossier.kind][language]}</Fact>
        <Fact label={say.route}>{ROUTE_NAMES[dossier.route][language]}</Fact>
        <Fact label={say.set}>{dossier.criteria_set_id} · {say.sheet} {dossier.sheet}</Fact>
        <Fact label={say.due}>{dossier.due_on ? <span className={dossier.overdue ? "text-ui-fg-error" : ""}>{dayText(dossier.due_on)}{dossier.overdue && ` · ${say.overdue}`}</span> : "–"}</Fact>
      </Card>
      <CouncilResult dossier={dossier} />
      <Moves path={path} next={dossier.next} queryKey="ocop-dossiers" />
      <Card title={say.forms}>
        <Fact label={say.representative}>{registration.representative || "–"}</Fact>
        <Fact label={say.address}>{registration.address || "–"}</Fact>
        <Fact label={say.phone}>{registration.phone || "–"}</Fact>
        {(["general", "plan_result", "changes", "plan_ahead"] as const).map((key) => report[key] && <Fact key={key} label={say[key]}>{report[key]}</Fact>)}
      </Card>
      <Card title={say.papers}>
        {dossier.papers.length === 0 && <Nothing title={say.noPapers} />}
        {dossier.papers.map((paper) => (
          <div key={paper.id} className="flex items-center justify-between gap-3 px-6 py-3">
            <div className="min-w-0">
              <Text size="small" weight="plus">{paper.title}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">{[paper.number, paper.issuer, paper.valid_to && `${say.until} ${dayText(paper.valid_to)}`].filter(Boolean).join(" · ")}</Text>
            </div>
            <Button size="small" variant="transparent" onClick={() => open(`evidence/${paper.id}`)}>{say.look}</Button>
          </div>
        ))}
      </Card>
      <Card title={say.needs}>
        {dossier.needs.map((need) => <Fact key={need.key} label={need.name[language]}><Badge size="2xsmall" color={NEED_COLOR[need.status]}>{say.needState[need.status]}</Badge></Fact>)}
      </Card>
      <Card title={say.assessment} actions={assessment && <Button size="small" variant="secondary" onClick={() => open("assessment")}>{say.mau03}</Button>}>
        {assessment ? assessment.contents.map(({ key, met, note }) => <Fact key={key} label={CONTENT_NAMES[key][language]}><Badge size="2xsmall" color={met ? "green" : "red"}>{met ? say.met : say.notMet}</Badge> {note}</Fact>) : <Nothing title={say.notAssessed} />}
      </Card>
      {dossier.submissions.length > 0 && (
        <Card title={say.submissions}>
          {dossier.submissions.map((each) => (
            <Fact key={each.version} label={each.receipt_number}>{instantText(each.submitted_at)}<span className="text-ui-fg-muted block break-all font-mono text-xs">{each.set_hash}</span></Fact>
          ))}
        </Card>
      )}
      <Timeline steps={dossier.timeline} />
    </div>
  )
}

/** Fetched with the caller's session, shown in a tab of its own. */
async function openPdf(path: string): Promise<void> {
  const answer = await sdk.client.fetch<Response>(path, { headers: { accept: "application/pdf" } })
  const url = URL.createObjectURL(await answer.blob())
  window.open(url, "_blank", "noopener")
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export default DossierPage
