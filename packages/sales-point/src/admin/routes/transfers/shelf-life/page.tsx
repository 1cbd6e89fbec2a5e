import { ChevronDown } from "@medusajs/icons"
import { Button, createDataTableColumnHelper, createDataTableFilterHelper, DropdownMenu, StatusBadge, toast, usePrompt } from "@medusajs/ui"
import { dayText, dongText, messageOf, OfficeList, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import type { ShelfLifeResponse } from "../../../../http-goods"
import { SHELF_LIFE_BANDS, SHELF_LIFE_NAMES } from "../../../../rules/goods/shelf-life"
import { BAND_COLOR, goodsWords } from "../../../lib/goods-words"
import { GiftBoxForm } from "../../../lib/gift-box-form"
import { LossForm, type LossOf } from "../../../lib/loss-form"
import { MarkDownForm, SHELF_LIFE_QUERY } from "../../../lib/mark-down-form"
import { MarkDownRule } from "../../../lib/mark-down-rule"
import { markDownWords } from "../../../lib/mark-down-words"
import { TransferForm } from "../../../lib/transfer-form"

type Row = ShelfLifeResponse["rows"][number]
const column = createDataTableColumnHelper<Row>()
const filter = createDataTableFilterHelper<Row>()

const ShelfLifePage = () => {
  const say = useWords(goodsWords)
  const language = useLanguage()
  const may = useMay()
  const navigate = useNavigate()
  const told = useWords(markDownWords)
  const prompt = usePrompt()
  const client = useQueryClient()
  const [marking, setMarking] = useState<Row | null>(null)
  const [giving, setGiving] = useState<Row | null>(null)
  const [moving, setMoving] = useState<Row | null>(null)
  const [losing, setLosing] = useState<LossOf | null>(null)
  const lossOf = ({ point, lot_id, lot_code, title, quantity, band, best_before }: Row): LossOf => ({ point_id: point.id, lot_id, lot_code, title, quantity, ...(band === "expired" && { reason: say.pastDate(dayText(best_before!)) }) })
  const end = useMutation({
    mutationFn: ({ point, mark_down }: Row) => sdk.client.fetch(`/admin/ocop/sales-points/${point.id}/mark-downs/${mark_down?.id}/end`, { method: "POST", body: { reason: told.endReason } }),
    onSuccess: async () => {
      toast.success(told.done)
      await client.invalidateQueries({ queryKey: [SHELF_LIFE_QUERY] })
    },
    onError: (failure) => toast.error(told.notDone, { description: messageOf(failure, told.tryAgain) }),
  })
  const askEnd = async (row: Row) => {
    if (await prompt({ title: told.end, description: told.endNote, confirmText: told.end, cancelText: told.cancel, variant: "confirmation" })) end.mutate(row)
  }
  return (
    <>
      <OfficeList<Row>
        title={say.shelfLife}
        note={say.shelfLifeNote}
        path="/admin/ocop/shelf-life"
        sheetPath="/admin/ocop/shelf-life/sheet"
        rowsKey="rows"
        queryKey={SHELF_LIFE_QUERY}
        filters={[filter.accessor("band", { type: "radio", label: say.still, options: SHELF_LIFE_BANDS.map((value) => ({ value, label: SHELF_LIFE_NAMES[value][language] })) })]}
        linkTo={({ lot_id }) => `/lots/${lot_id}`}
        empty={{ heading: say.shelfEmpty }}
        columns={[
          column.accessor("title", {
            header: say.lot,
            cell: ({ row: { original } }) => (
              <div className="max-w-44 py-2">
                <span className="block font-medium">{original.lot_code}</span>
                <span className="line-clamp-2 whitespace-normal" title={original.title}>{original.title}</span>
                {original.inside && <span className="text-ui-fg-subtle txt-compact-xsmall line-clamp-3 whitespace-normal" title={original.inside}>{original.inside}</span>}
              </div>
            ),
          }),
          column.accessor("band", {
            header: say.still,
            cell: ({ row: { original: { band, best_before } } }) => (
              <div className="py-2">
                <StatusBadge color={BAND_COLOR[band]}>{SHELF_LIFE_NAMES[band][language]}</StatusBadge>
                {best_before && <span className="text-ui-fg-subtle txt-compact-xsmall block pt-1">{say.best} {dayText(best_before)}</span>}
              </div>
            ),
          }),
          column.accessor("quantity", { align: "right", header: say.quantity }),
          column.accessor("point.name", { header: say.point, cell: ({ row }) => <span className="line-clamp-3 max-w-36 whitespace-normal" title={row.original.point.name}>{row.original.point.name}</span> }),
          column.accessor("advice", {
            header: say.advice,
            cell: ({ row: { original: { advice, mark_down } } }) => (
              <div className="w-44 py-2 whitespace-normal empty:w-0">
                {mark_down && <span className="text-ui-fg-base block font-medium">{told.marked(dongText(mark_down.price), dayText(mark_down.last_day))}</span>}
                {!mark_down && advice?.[language]}
              </div>
            ),
          }),
          ...(may("write:consignment")
            ? [
                column.display({
                  id: "actions",
                  header: say.actions,
                  // A press on a button is not a press on the row.
                  cell: ({ row: { original } }) => (
                    <div className="py-1.5" onClick={(event) => event.stopPropagation()}>
                      {original.band === "expired" ? (
                        <Button size="small" variant="danger" onClick={() => setLosing(lossOf(original))}>{say.takeOff}</Button>
                      ) : (
                        <DropdownMenu>
                          <DropdownMenu.Trigger asChild>
                            <Button size="small" variant="secondary" aria-label={`${told.choose}: ${original.lot_code}, ${original.point.name}`}>{told.choose}<ChevronDown /></Button>
                          </DropdownMenu.Trigger>
                          <DropdownMenu.Content>
                            {original.price !== null && <DropdownMenu.Item onClick={() => setMarking(original)}>{told.markDown}…</DropdownMenu.Item>}
                            {original.mark_down && <DropdownMenu.Item onClick={() => void askEnd(original)}>{told.end}…</DropdownMenu.Item>}
                            {original.inside
                              ? <DropdownMenu.Item asChild><a href={`/admin/ocop/sales-points/${original.point.id}/gift-boxes/${original.lot_id}/labels`} target="_blank" rel="noreferrer">{told.printLabels}</a></DropdownMenu.Item>
                              : <DropdownMenu.Item onClick={() => setGiving(original)}>{told.giftBox}…</DropdownMenu.Item>}
                            <DropdownMenu.Item onClick={() => setMoving(original)}>{say.sendOn}…</DropdownMenu.Item>
                            <DropdownMenu.Item onClick={() => setLosing(lossOf(original))}>{say.loss}…</DropdownMenu.Item>
                          </DropdownMenu.Content>
                        </DropdownMenu>
                      )}
                    </div>
                  ),
                }),
              ]
            : []),
        ]}
      />
      <MarkDownRule />
      {marking && <MarkDownForm row={marking} onClose={() => setMarking(null)} />}
      {giving && <GiftBoxForm row={giving} onClose={() => setGiving(null)} />}
      {moving && <TransferForm first={{ point_id: moving.point.id, lot_id: moving.lot_id, quantity: moving.quantity }} onClose={() => setMoving(null)} onMade={(id) => navigate(`/transfers/${id}`)} />}
      {losing && <LossForm loss={losing} onClose={() => setLosing(null)} />}
    </>
  )
}

export default ShelfLifePage
