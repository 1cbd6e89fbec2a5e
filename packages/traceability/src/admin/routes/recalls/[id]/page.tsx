import { ArrowDownTray } from "@medusajs/icons"
import { Button, StatusBadge, toast } from "@medusajs/ui"
import { Card, Fact, Failed, instantText, Loading, messageOf, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useNavigate, useParams } from "react-router-dom"
import type { RecallResponse } from "../../../../http/lots"
import { RECALL_COLORS, words } from "../../../lib/lots"
import { ReachView } from "../../../lib/reach-view"
import { ReasonButton } from "../../../lib/reason-button"

const RecallPage = () => {
  const say = useWords(words)
  const navigate = useNavigate()
  const { id = "" } = useParams()
  const path = `/admin/ocop/recalls/${id}`
  const [downloading, setDownloading] = useState(false)
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-recalls", id], queryFn: () => sdk.client.fetch<RecallResponse>(path) })
  if (!data) return <Card level="h1" title={say.recalls}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { recall, reach, verbs } = data
  const download = async () => {
    setDownloading(true)
    try {
      const answer = await sdk.client.fetch<Response>(`${path}/sheet`, { headers: { accept: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" } })
      const link = document.createElement("a")
      link.href = URL.createObjectURL(await answer.blob())
      link.download = `${recall.code}.xlsx`
      link.click()
      URL.revokeObjectURL(link.href)
    } catch (failure) {
      toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) })
    } finally {
      setDownloading(false)
    }
  }
  const decide = (kind: "hold" | "recall") => (reason: string) => sdk.client.fetch<RecallResponse>("/admin/ocop/recalls", { method: "POST", body: { kind, selection: reach.selection, reason, answers_id: id } })
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={recall.code}
        note={recall.selection_text}
        badge={<StatusBadge color={RECALL_COLORS[recall.kind]}>{say.verbs[recall.kind]}</StatusBadge>}
        actions={
          <>
            <Button size="small" variant="secondary" isLoading={downloading} onClick={download}><ArrowDownTray /> {say.sheet}</Button>
            {verbs.map((verb) =>
              verb === "lift" ? (
                <ReasonButton key={verb} verb={verb} run={(reason) => sdk.client.fetch(`${path}/lift`, { method: "POST", body: { reason } })} />
              ) : (
                <ReasonButton key={verb} verb={verb} run={decide(verb)} onDone={({ recall: next }) => navigate(`/recalls/${next.id}`)} />
              ),
            )}
          </>
        }
      >
        <Fact label={say.reason}>{recall.reason}</Fact>
        <Fact label={say.by}>{recall.actor.name}, {instantText(recall.at)}</Fact>
        {recall.answers_id && <Fact label={say.answers}><Link className="text-ui-fg-interactive" to={`/recalls/${recall.answers_id}`}>{say.recalls}</Link></Fact>}
        {recall.answered_by && <Fact label={say.answered}><Link className="text-ui-fg-interactive" to={`/recalls/${recall.answered_by.id}`}>{recall.answered_by.code}</Link> ({say.verbs[recall.answered_by.kind]})</Fact>}
      </Card>
      <ReachView reach={reach} letters={recall.kind === "recall"} />
    </div>
  )
}

export default RecallPage
