import { Button, createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { dayText, OfficeList, useLanguage, useMay, useWords } from "@ocop/office"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import type { ShelfLifeResponse } from "../../../../http-goods"
import { SHELF_LIFE_NAMES } from "../../../../rules/goods/shelf-life"
import { BAND_COLOR, goodsWords } from "../../../lib/goods-words"
import { LossForm, type LossOf } from "../../../lib/loss-form"
import { TransferForm } from "../../../lib/transfer-form"

type Row = ShelfLifeResponse["rows"][number]
const column = createDataTableColumnHelper<Row>()

const ShelfLifePage = () => {
  const say = useWords(goodsWords)
  const language = useLanguage()
  const may = useMay()
  const navigate = useNavigate()
  const [moving, setMoving] = useState<Row | null>(null)
  const [losing, setLosing] = useState<LossOf | null>(null)
  const lossOf = ({ point, lot_id, lot_code, title, quantity, band, best_before }: Row): LossOf => ({ point_id: point.id, lot_id, lot_code, title, quantity, ...(band === "expired" && { reason: say.pastDate(dayText(best_before!)) }) })
  return (
    <>
      <OfficeList<Row>
        title={say.shelfLife}
        note={say.shelfLifeNote}
        path="/admin/ocop/shelf-life"
        rowsKey="rows"
        queryKey="ocop-shelf-life"
        searchable={false}
        linkTo={({ lot_id }) => `/lots/${lot_id}`}
        empty={{ heading: say.shelfEmpty }}
        columns={[
          column.accessor("band", { header: say.still, cell: ({ row: { original: { band } } }) => <StatusBadge color={BAND_COLOR[band]}>{SHELF_LIFE_NAMES[band][language]}</StatusBadge> }),
          column.accessor("best_before", { header: say.best, cell: ({ row: { original: { best_before } } }) => (best_before ? dayText(best_before) : "–") }),
          column.accessor("title", {
            header: say.lot,
            cell: ({ row: { original } }) => (
              <div className="max-w-52 py-2">
                <span className="block font-medium">{original.lot_code}</span>
                <span className="block truncate" title={original.title}>{original.title}</span>
              </div>
            ),
          }),
          column.accessor("point.name", { header: say.point, cell: ({ row }) => <span className="block max-w-44 truncate" title={row.original.point.name}>{row.original.point.name}</span> }),
          column.accessor("quantity", { header: say.quantity }),
          column.accessor("advice", { header: say.advice, cell: ({ row: { original: { advice } } }) => <span className="block w-52 py-2 whitespace-normal empty:w-0">{advice?.[language] ?? ""}</span> }),
          ...(may("write:consignment")
            ? [
                column.display({
                  id: "actions",
                  header: say.actions,
                  // A press on a button is not a press on the row.
                  cell: ({ row: { original } }) => (
                    <div className="flex gap-2 py-1.5" onClick={(event) => event.stopPropagation()}>
                      {original.band !== "expired" && <Button size="small" variant="secondary" onClick={() => setMoving(original)}>{say.sendOn}</Button>}
                      <Button size="small" variant={original.band === "expired" ? "danger" : "secondary"} onClick={() => setLosing(lossOf(original))}>{original.band === "expired" ? say.takeOff : say.loss}</Button>
                    </div>
                  ),
                }),
              ]
            : []),
        ]}
      />
      {moving && <TransferForm first={{ point_id: moving.point.id, lot_id: moving.lot_id, quantity: moving.quantity }} onClose={() => setMoving(null)} onMade={(id) => navigate(`/transfers/${id}`)} />}
      {losing && <LossForm loss={losing} onClose={() => setLosing(null)} />}
    </>
  )
}

export default ShelfLifePage
