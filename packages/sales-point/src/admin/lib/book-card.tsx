import { Button, Input, StatusBadge, Table, Text } from "@medusajs/ui"
import { Card, dayText, Failed, Loading, Nothing, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query"
import { useDeferredValue, useState } from "react"
import { Link } from "react-router-dom"
import type { BookResponse } from "../../http-goods"
import { SHELF_LIFE_NAMES } from "../../rules/goods/shelf-life"
import { BAND_COLOR, goodsWords } from "./goods-words"
import { LossForm, type LossOf } from "./loss-form"

const PAGE = 20
const FIGURES = ["issued", "sold", "returned", "lost", "on_hand"] as const

/** The consignment book of a point, lot by lot; every line adds up, or says by how much it does not. */
export const BookCard = ({ path, pointId }: { path: string; pointId: string }) => {
  const say = useWords(goodsWords)
  const language = useLanguage()
  const writes = useMay()("write:consignment")
  const [losing, setLosing] = useState<LossOf | null>(null)
  const [search, setSearch] = useState("")
  const q = useDeferredValue(search.trim())
  const { data, error, refetch, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["ocop-transfers", "book", path, q],
    queryFn: ({ pageParam }) => sdk.client.fetch<BookResponse>(`${path}/book`, { query: { ...(q && { q }), limit: PAGE, offset: pageParam } }),
    initialPageParam: 0,
    getNextPageParam: ({ offset, limit, count }) => (offset + limit < count ? offset + limit : undefined),
    placeholderData: keepPreviousData,
  })
  const last = data?.pages.at(-1)
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  const heads = { issued: say.issued, sold: say.sold, returned: say.returned, lost: say.lost, on_hand: say.onHand }
  return (
    <Card title={say.book} note={say.bookNote}>
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {((last && last.count > PAGE) || search) && (
        <div className="px-6 py-3">
          <Input type="search" size="small" aria-label={say.findInBook} placeholder={say.findInBook} value={search} onChange={(event) => setSearch(event.target.value)} />
        </div>
      )}
      {last?.count === 0 && <Nothing title={q ? say.notInBook : say.bookEmpty} />}
      {last && rows.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{say.lot}</Table.HeaderCell>
                <Table.HeaderCell>{say.best}</Table.HeaderCell>
                {FIGURES.map((key) => <Table.HeaderCell key={key} className="text-right">{heads[key]}</Table.HeaderCell>)}
                {writes && <Table.HeaderCell><span className="sr-only">{say.actions}</span></Table.HeaderCell>}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row) => (
                <Table.Row key={row.lot_id}>
                  <Table.Cell className="min-w-48 max-w-80 whitespace-normal py-2">
                    <Link className="text-ui-fg-interactive" to={`/lots/${row.lot_id}`}>{row.lot_code}</Link> <span className="text-ui-fg-base">{row.title}</span>
                    <Text size="xsmall" className="text-ui-fg-subtle">{row.producer.name}{row.boxed > 0 ? ` · ${say.boxed(row.boxed)}` : ""}</Text>
                    {row.off_by !== 0 && <StatusBadge color="red">{say.wrong(row.off_by)}</StatusBadge>}
                  </Table.Cell>
                  <Table.Cell>{row.best_before && row.on_hand > 0 ? <StatusBadge color={BAND_COLOR[row.band]}>{dayText(row.best_before)}<span className="sr-only"> {SHELF_LIFE_NAMES[row.band][language]}</span></StatusBadge> : row.best_before ? dayText(row.best_before) : "–"}</Table.Cell>
                  {FIGURES.map((key) => <Table.Cell key={key} className="text-right tabular-nums">{row[key].toLocaleString("vi-VN")}</Table.Cell>)}
                  {writes && (
                    <Table.Cell className="text-right">
                      {row.on_hand > 0 && <Button size="small" variant="transparent" aria-label={`${say.loss}: ${row.title} ${row.lot_code}`} onClick={() => setLosing({ point_id: pointId, lot_id: row.lot_id, lot_code: row.lot_code, title: row.title, quantity: row.on_hand, ...(row.band === "expired" && { reason: say.pastDate(dayText(row.best_before!)) }) })}>{row.band === "expired" ? say.takeOff : say.loss}</Button>}
                    </Table.Cell>
                  )}
                </Table.Row>
              ))}
              <Table.Row>
                <Table.Cell><Text size="small" weight="plus">{say.total}</Text></Table.Cell>
                <Table.Cell />
                {FIGURES.map((key) => <Table.Cell key={key} className="text-right font-medium tabular-nums">{last.total[key].toLocaleString("vi-VN")}</Table.Cell>)}
                {writes && <Table.Cell />}
              </Table.Row>
            </Table.Body>
          </Table>
        </div>
      )}
      {last && last.count > rows.length && (
        <div className="px-6 py-3">
          <Button size="small" variant="secondary" isLoading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say.moreLots(last.count - rows.length)}</Button>
        </div>
      )}
      {losing && <LossForm loss={losing} onClose={() => setLosing(null)} />}
    </Card>
  )
}
