import { Copy, StatusBadge, Text } from "@medusajs/ui"
import { Card, Fact, Failed, Loading, sdk, useLanguage, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useParams } from "react-router-dom"
import type { OfficeApplication } from "../../../../http"
import { History } from "../../../lib/history"
import { stateColor, stateName, words } from "../../../lib/joining"
import { typeName, words as producerWords } from "../../../lib/producer"
import { Papers } from "../../../lib/papers"
import { StepButtons } from "../../../lib/step-buttons"

interface Answer {
  application: OfficeApplication
  invitation?: { code: string; identifier: string }
}

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
        {(application.state === "returned" || application.state === "refused") && <Fact label={say.reason}>{application.history.at(-1)?.reason}</Fact>}
        <Fact label={say.type}>{typeName(fields.type, types)}</Fact>
        <Fact label={say.shortName}>{fields.short_name || "–"}</Fact>
        <Fact label={say.englishName}>{fields.english_name || "–"}</Fact>
        <Fact label={say.commune}>{application.commune?.name ?? "–"}</Fact>
        <Fact label={say.registration}>{fields.registration_number}</Fact>
        <Fact label={say.tax}>{fields.tax_id || "–"}</Fact>
        <Fact label={say.representative}>{[fields.representative_name, fields.representative_phone, fields.representative_email].filter(Boolean).join(" · ")}</Fact>
        <Fact label={say.summary}>{fields.summary}</Fact>
      </Card>
      <Papers requirements={application.requirements} papers={application.papers} path={path} />
      <History steps={application.history} />
    </div>
  )
}

export default ApplicationPage
