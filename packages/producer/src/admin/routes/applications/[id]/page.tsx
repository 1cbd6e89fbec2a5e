import { Badge, Copy, StatusBadge, Text } from "@medusajs/ui"
import { Card, dayText, Fact, Failed, Loading, Nothing, sdk, useLanguage, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useParams } from "react-router-dom"
import type { OfficeApplication } from "../../../../http"
import { History } from "../../../lib/history"
import { stateColor, stateName, words } from "../../../lib/joining"
import { typeName, words as producerWords } from "../../../lib/producer"
import { StepButtons } from "../../../lib/step-buttons"

interface Answer {
  application: OfficeApplication
  invitation?: { code: string; identifier: string }
}

const STATUS_COLOR = { missing: "red", waiting: "blue", valid: "green", expiring: "orange", expired: "red" } as const

const ApplicationPage = () => {
  const say = useWords(words)
  const types = useWords(producerWords)
  const language = useLanguage()
  const { id = "" } = useParams()
  const path = `/admin/ocop/applications/${id}`
  const [invitation, setInvitation] = useState<Answer["invitation"]>()
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-applications", id], queryFn: () => sdk.client.fetch<Answer>(path) })
  if (!data) return <Card level="h1" title={say.applications}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { application } = data
  const { fields } = application
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={fields.name}
        note={application.code}
        badge={<StatusBadge color={stateColor(application.state)}>{stateName(application.state, application.state_name, language)}</StatusBadge>}
        actions={<StepButtons<Answer> path={path} verbs={application.verbs} queryKey="ocop-applications" onDone={(answer) => setInvitation(answer.invitation)} />}
      >
        {invitation && (
          <Fact label={say.invitation}>
            <span className="flex items-center gap-2 font-mono">{invitation.code} <Copy content={invitation.code} /></span>
            <Text size="xsmall" className="text-ui-fg-subtle">{say.invitationText.replace("{to}", invitation.identifier)}</Text>
          </Fact>
        )}
        {application.producer_id && <Fact label={say.producer}><Link className="text-ui-fg-interactive" to={`/producers/${application.producer_id}`}>{say.toProducer}</Link></Fact>}
        <Fact label={say.type}>{typeName(fields.type, types)}</Fact>
        <Fact label={say.shortName}>{fields.short_name || "–"}</Fact>
        <Fact label={say.englishName}>{fields.english_name || "–"}</Fact>
        <Fact label={say.commune}>{application.commune?.name ?? "–"}</Fact>
        <Fact label={say.registration}>{fields.registration_number}</Fact>
        <Fact label={say.tax}>{fields.tax_id || "–"}</Fact>
        <Fact label={say.representative}>{[fields.representative_name, fields.representative_phone, fields.representative_email].filter(Boolean).join(" · ")}</Fact>
        <Fact label={say.summary}>{fields.summary}</Fact>
      </Card>
      <Papers application={application} path={path} />
      <History steps={application.history} />
    </div>
  )
}

const Papers = ({ application, path }: { application: OfficeApplication; path: string }) => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <Card title={say.papers}>
      <div className="flex flex-wrap gap-2 px-6 py-4">
        {application.requirements.map(({ paper_kind, name, required, status, status_name }) => (
          <Badge key={paper_kind} size="small" color={required || status !== "missing" ? STATUS_COLOR[status] : "grey"}>
            {name}: {status_name}{required ? ` (${say.required})` : ""}
          </Badge>
        ))}
      </div>
      {application.papers.length === 0 && <Nothing title={say.noPapers} />}
      <div className="grid grid-cols-1 gap-4 px-6 py-4 lg:grid-cols-2">
        {application.papers.map((paper) => (
          <figure key={paper.id} className="border-ui-border-base flex flex-col overflow-hidden rounded-lg border">
            {paper.mime_type === "image/jpeg" ? (
              <a href={`${path}/papers/${paper.id}/file`} target="_blank" rel="noreferrer">
                <img src={`${path}/papers/${paper.id}/file`} alt={paper.kind_name} loading="lazy" className="bg-ui-bg-component h-64 w-full object-contain" />
              </a>
            ) : (
              <div className="bg-ui-bg-component flex h-64 items-center justify-center">
                <a className="text-ui-fg-interactive txt-small-plus" href={`${path}/papers/${paper.id}/file`} target="_blank" rel="noreferrer">{say.open} (PDF, {Math.ceil(paper.size / 1024).toLocaleString(language)} kB)</a>
              </div>
            )}
            <figcaption className="flex flex-col gap-y-1 p-3">
              <Text size="small" weight="plus">{paper.kind_name}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {[paper.number, paper.issuer, paper.valid_to && `${say.validTo} ${dayText(paper.valid_to)}`, paper.filename].filter(Boolean).join(" · ")}
              </Text>
            </figcaption>
          </figure>
        ))}
      </div>
    </Card>
  )
}

export default ApplicationPage
