import { ArrowDownTray } from "@medusajs/icons"
import { Button, StatusBadge, Switch, Text, toast } from "@medusajs/ui"
import { AskFirst, Card, dayText, Failed, Loading, messageOf, Nothing, sdk, useMay, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import type { SessionDetail } from "../../../../http/council"
import { AddDossier } from "../../../lib/council/add-dossier"
import { EntryCard } from "../../../lib/council/entry-card"
import { useAct } from "../../../lib/council/use-act"
import { councilWords, SESSION_COLOR } from "../../../lib/council/words"

const SessionPage = () => {
  const say = useWords(councilWords)
  const may = useMay()
  const { id = "" } = useParams()
  const act = useAct()
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-council-session", id], queryFn: () => sdk.client.fetch<{ session: SessionDetail }>(`/admin/ocop/sessions/${id}`) })
  if (!data) return <Card level="h1" title={say.sessions}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { session } = data
  const secretary = session.mine_as_secretary
  const move = (verb: string, said?: string) => act.mutate({ path: `sessions/${id}/${verb}`, said })
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={session.title}
        badge={<StatusBadge color={SESSION_COLOR[session.state]}>{say.states[session.state]}</StatusBadge>}
        note={`${session.council} · ${dayText(session.held_on)} · ${session.place} · ${say.forms[session.form]}`}
        actions={
          <>
            {session.state === "planned" && may("write:session") && <AddDossier sessionId={id} />}
            {session.state === "planned" && may("write:session") && <Button size="small" variant="secondary" onClick={() => move("cancel")}>{say.cancelSession}</Button>}
            {secretary && session.next.includes("open") && <Button size="small" isLoading={act.isPending} onClick={() => move("open")}>{say.open}</Button>}
            {secretary && session.next.includes("close") && (
              <AskFirst title={say.closeAsk} text={say.closeText} yes={say.close} no={say.cancel} onYes={() => move("close", say.closed)}>
                <Button size="small" isLoading={act.isPending}>{say.close}</Button>
              </AskFirst>
            )}
            {session.minutes && <Minutes session={session} />}
          </>
        }
      />
      <Card title={say.members} note={`${say.quorum(session.quorum.present, session.quorum.seated, session.quorum.needed)} · ${session.quorum.reached ? say.quorumOk : say.quorumNot}`}>
        {session.members.map((member) => (
          <div key={member.id} className="flex items-center justify-between gap-3 px-6 py-3">
            <div>
              <Text size="small" weight="plus">{member.name} <span className="text-ui-fg-subtle font-normal">· {say.kinds[member.kind]}</span></Text>
              <Text size="small" className="text-ui-fg-subtle">{member.office}</Text>
            </div>
            {secretary && session.state === "open" ? (
              <label className="flex shrink-0 items-center gap-x-2">
                <Text size="small">{member.attended ? say.attended : say.absent}</Text>
                <Switch aria-label={`${member.name}: ${say.attended}`} checked={member.attended} disabled={act.isPending} onCheckedChange={(attended) => act.mutate({ path: `sessions/${id}/attendance`, body: { member_id: member.id, attended } })} />
              </label>
            ) : (
              <StatusBadge className="shrink-0 whitespace-nowrap" color={member.attended ? "green" : "grey"}>{member.attended ? say.attended : say.absent}</StatusBadge>
            )}
          </div>
        ))}
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">{say.secretary}: {session.secretary.name}</Text>
      </Card>
      {session.entries.length === 0 && <Card title={say.dossiers}><Nothing title={say.noEntries} /></Card>}
      {session.entries.map((entry) => <EntryCard key={entry.id} session={session} entry={entry} />)}
    </div>
  )
}

const Minutes = ({ session }: { session: SessionDetail }) => {
  const say = useWords(councilWords)
  const download = async () => {
    try {
      const answer = await sdk.client.fetch<Response>(`/admin/ocop/sessions/${session.id}/minutes`, { headers: { accept: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" } })
      const link = document.createElement("a")
      link.href = URL.createObjectURL(await answer.blob())
      link.download = `bien-ban-${session.held_on}.docx`
      link.click()
      URL.revokeObjectURL(link.href)
    } catch (failure) {
      toast.error(say.failed, { description: messageOf(failure, say.tryAgain) })
    }
  }
  return <Button size="small" variant="secondary" onClick={() => void download()}><ArrowDownTray /> {say.minutes}</Button>
}

export default SessionPage
