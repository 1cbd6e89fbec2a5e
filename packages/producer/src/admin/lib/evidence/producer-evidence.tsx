import { Badge, Button, Text } from "@medusajs/ui"
import { Card, dayText, Failed, Loading, Nothing, sdk, todayText, useLanguage, useWords } from "@ocop/office"
import type { EvidenceLibraryResponse, EvidenceView } from "@ocop/certification/http"
import { useInfiniteQuery } from "@tanstack/react-query"
import { useState } from "react"
import { isRefused, retryUnlessRefused } from "../refused"
import { EvidenceForm } from "./evidence-form"
import { evidenceWords } from "./words"

const PAGE = 20

/** What a producer's dossiers draw on; the office adds what reached it by telephone or by hand. */
export const ProducerEvidence = ({ id }: { id: string }) => {
  const say = useWords(evidenceWords)
  const language = useLanguage()
  const [adding, setAdding] = useState(false)
  const path = `/admin/ocop/producers/${id}/evidence`
  const { data, error, refetch, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["ocop-producer-evidence", id],
    initialPageParam: 0,
    queryFn: ({ pageParam }) => sdk.client.fetch<EvidenceLibraryResponse>(path, { query: { limit: PAGE, offset: pageParam } }),
    getNextPageParam: (_, pages) => pages.flatMap(({ evidence }) => evidence).length,
    retry: retryUnlessRefused,
  })
  if (isRefused(error)) return null
  const [first] = data?.pages ?? []
  const papers = data?.pages.flatMap(({ evidence }) => evidence) ?? []
  const more = (first?.count ?? 0) - papers.length
  return (
    <Card title={say.title} note={say.note} actions={first?.may_write && <Button size="small" variant="secondary" onClick={() => setAdding(true)}>{say.add}</Button>}>
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data && papers.length === 0 && <Nothing title={say.none} hint={say.noneHint} />}
      {first && papers.length > 0 && (
        <ul className="divide-y">
          {papers.map((paper) => <Paper key={paper.id} paper={paper} kind={first.kinds[paper.kind][language]} address={`${path}/${paper.id}`} />)}
        </ul>
      )}
      {more > 0 && (
        <div className="px-6 py-3">
          <Button size="small" variant="transparent" isLoading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say.more(more)}</Button>
        </div>
      )}
      {adding && first && <EvidenceForm producerId={id} kinds={Object.entries(first.kinds).map(([kind, name]) => ({ kind, name: name[language] }))} onClose={() => setAdding(false)} />}
    </Card>
  )
}

const Paper = ({ paper: { title, number, issuer, valid_to, by_office }, kind, address }: { paper: EvidenceView; kind: string; address: string }) => {
  const say = useWords(evidenceWords)
  const over = valid_to !== null && valid_to < todayText()
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <a href={address} target="_blank" rel="noreferrer" className="text-ui-fg-interactive txt-small-plus break-words" aria-label={say.open(title)}>{title}</a>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {[kind, number, issuer, by_office && say.byOffice].filter(Boolean).join(" · ")}
        </Text>
      </div>
      {valid_to && <Badge size="2xsmall" color={over ? "red" : "grey"}>{over ? say.expired(dayText(valid_to)) : say.until(dayText(valid_to))}</Badge>}
    </li>
  )
}
