import { Badge, Button, StatusBadge, Text, toast } from "@medusajs/ui"
import { AskFirst, Card, dayText, Fact, Failed, instantText, Loading, messageOf, Nothing, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useParams } from "react-router-dom"
import type { AdminSalesPointResponse, StallResponse } from "../../../../http"
import { weekLines } from "../../../../rules/opening-hours"
import { LOSS_BEARER_NAMES } from "../../../../rules/market/terms"
import { PAPER_KIND_NAMES, POINT_KIND_NAMES } from "../../../../rules/point-names"
import { POINT_STATUS_NAMES, POINT_VERB_NAMES } from "../../../../rules/point-status"
import { AskReason } from "../../../lib/ask-reason"
import { BookCard } from "../../../lib/book-card"
import { FileLink } from "../../../lib/file-link"
import { LossesCard } from "../../../lib/losses-card"
import { HealthCard } from "../../../lib/health-card"
import { PaperForm } from "../../../lib/paper-form"
import { PointForm } from "../../../lib/point-form"
import { STALL_QUERY, stallWords } from "../../../lib/stall-words"
import { STANDING_COLOR, STATUS_COLOR, words } from "../../../lib/words"
import { StepsCard } from "../../../lib/steps-card"

const SalesPointPage = () => {
  const say = useWords(words)
  const sayStall = useWords(stallWords)
  const language = useLanguage()
  const may = useMay()
  const client = useQueryClient()
  const { id = "" } = useParams()
  const path = `/admin/ocop/sales-points/${id}`
  const [editing, setEditing] = useState(false)
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-sales-points", id], queryFn: () => sdk.client.fetch<AdminSalesPointResponse>(path) })
  const stall = useQuery({
    queryKey: [STALL_QUERY, id],
    enabled: data?.sales_point.kind === "supermarket_stall" && may("read:consignment"),
    queryFn: () => sdk.client.fetch<StallResponse>(`${path}/stall`),
  })
  const missing = stall.data?.stall.papers_asked.filter(({ standing }) => standing === "missing") ?? []
  const sign = useMutation({
    mutationFn: () => sdk.client.fetch(`${path}/sign`, { method: "POST", body: {} }),
    onSuccess: async () => {
      toast.success(say.done)
      await client.invalidateQueries({ queryKey: ["ocop-sales-points"] })
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
  if (!data) return <Card level="h1" title={say.title}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const point = data.sales_point
  const writes = may("write:sales_point")
  const unsigned = point.missing.some((text) => text.includes("quy chế"))
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={point.name}
        note={`${POINT_KIND_NAMES[point.kind][language]} · ${point.address}, ${point.commune_name}`}
        badge={<span className="flex gap-2"><StatusBadge color={STATUS_COLOR[point.status]}>{POINT_STATUS_NAMES[point.status][language]}</StatusBadge>{point.demo && <Badge size="2xsmall" color="orange">{say.demo}</Badge>}</span>}
        actions={
          writes && (
            <>
              <Button size="small" variant="secondary" onClick={() => setEditing(true)}>{say.edit}</Button>
              {point.verbs.map((verb) => (
                <AskReason key={verb} name={POINT_VERB_NAMES[verb][language]} explain={say.explain[verb]} danger={verb === "close"} variant={verb === "open" || verb === "approve" ? "primary" : "secondary"} run={(reason) => sdk.client.fetch(`${path}/${verb}`, { method: "POST", body: { reason } })} />
              ))}
            </>
          )
        }
      >
        {point.missing.length > 0 && point.status !== "closed" && point.status !== "open" && <Fact label={say.missing}><ul className="list-disc pl-4">{point.missing.map((text) => <li key={text}>{text}</li>)}</ul></Fact>}
        <Fact label={say.hours}>
          {weekLines(point.hours, language).map((line) => <div key={line.days} className={line.closed ? "text-ui-fg-muted" : undefined}>{line.days}: {line.hours}</div>)}
          {point.hours.exceptions.map(({ on, spans, note }) => <div key={on} className="text-ui-fg-muted">{dayText(on)}: {spans.map(({ from, to }) => `${from}–${to}`).join(", ") || say.no}{note ? ` (${note})` : ""}</div>)}
          {point.hours_note && <div>{point.hours_note}</div>}
        </Fact>
        <Fact label={say.pickupShort}>{point.pickup ? say.yes : say.no}</Fact>
        {point.phone && <Fact label={say.phone}>{point.phone}</Fact>}
        {point.about && <Fact label={say.about}>{point.about}</Fact>}
        <Fact label={say.location}>{point.stock_location ? may("read:inventory") ? <Link className="text-ui-fg-interactive" to={`/settings/locations/${point.stock_location.id}`}>{point.stock_location.name}</Link> : point.stock_location.name : say.noLocation}</Fact>
        <Fact label={say.channel}>{point.sales_channel?.name ?? say.noLocation}</Fact>
        <Fact label={say.managers}>
          {point.managers.length === 0 ? <span className="text-ui-fg-muted">{say.noManager}</span> : point.managers.map((manager) => <div key={manager.id}>{manager.name} · {manager.email}</div>)}
          {may("write:point_staff") && <Link className="text-ui-fg-interactive block" to="/staff">{say.giveStaff}</Link>}
        </Fact>
      </Card>

      {may("read:consignment") && point.kind === "supermarket_stall" && <Card title={sayStall.stall} note={sayStall.stallNote} actions={<Button size="small" variant="secondary" asChild><Link to={`/sales-points/${id}/stall`}>{sayStall.openStall}</Link></Button>} />}
      <HealthCard pointId={id} />
      {may("read:consignment") && point.stock_location && <BookCard path={path} pointId={id} />}
      {may("read:consignment") && point.stock_location && <LossesCard path={path} />}

      <Card title={say.papers} note={say.papersNote} actions={may("write:consignment") && <PaperForm path={path} />}>
        {missing.map(({ kind }) => (
          <div key={kind} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
            <div>
              <Text size="small" weight="plus" leading="compact">{PAPER_KIND_NAMES[kind][language]}</Text>
              <Text size="small" className="text-ui-fg-subtle">{sayStall.askedByChain}</Text>
            </div>
            <span className="flex items-center gap-2">
              <StatusBadge color="red">{sayStall.paperStandings.missing}</StatusBadge>
              {may("write:consignment") && <PaperForm path={path} asked={kind} />}
            </span>
          </div>
        ))}
        {point.papers_list.length === 0 && missing.length === 0 && <Nothing title={say.noPapers} />}
        {point.papers_list.map((paper) => (
          <div key={paper.id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
            <div className={paper.withdrawn ? "text-ui-fg-muted line-through" : undefined}>
              <Text size="small" weight="plus" leading="compact">{PAPER_KIND_NAMES[paper.kind][language]} · {paper.number}</Text>
              <Text size="small" className="text-ui-fg-subtle">{paper.issuer} · {say.expiresOn.toLowerCase()} {paper.expires_on ? dayText(paper.expires_on) : say.noEnd}{!paper.file && ` · ${say.noFile}`}</Text>
              {paper.file && may("read:consignment") && <FileLink open href={`${path}/papers/${paper.id}/file`}><span className="max-w-64 truncate">{say.openFile}: {paper.file.filename}</span></FileLink>}
            </div>
            {paper.withdrawn ? (
              <Text size="xsmall" className="text-ui-fg-subtle">{say.withdrawn} · {paper.withdrawn.by} · {paper.withdrawn.reason}</Text>
            ) : (
              <span className="flex items-center gap-2">
                <StatusBadge color={STANDING_COLOR[paper.standing]}>{say.standings[paper.standing]}</StatusBadge>
                {writes && <AskReason name={say.withdraw} variant="transparent" run={(reason) => sdk.client.fetch(`${path}/papers/${paper.id}/withdraw`, { method: "POST", body: { reason } })} />}
              </span>
            )}
          </div>
        ))}
      </Card>

      <Card
        title={say.signatures}
        actions={unsigned && may("write:consignment") && (
          <AskFirst title={say.sign} text={say.signText} yes={say.sign} no={say.cancel} onYes={() => sign.mutate()}>
            <Button size="small" isLoading={sign.isPending}>{say.sign}</Button>
          </AskFirst>
        )}
      >
        {point.signatures.length === 0 && <Nothing title={say.regulationNone} />}
        {point.signatures.map((row) => (
          <div key={row.version} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-6 py-3">
            <Text size="small" weight="plus">{say.version(row.version)} · {row.title}<span className="block font-normal text-ui-fg-subtle">{say.lossesBy}: {LOSS_BEARER_NAMES[row.losses_by][language].toLowerCase()}</span></Text>
            <Text size="xsmall" className="text-ui-fg-subtle">{row.by} · {instantText(row.at)}</Text>
          </div>
        ))}
      </Card>

      <StepsCard title={say.history} steps={point.steps.map((step) => ({ ...step, name: POINT_STATUS_NAMES[step.to][language] }))} />
      {editing && <PointForm point={point} onClose={() => setEditing(false)} />}
    </div>
  )
}

export default SalesPointPage
