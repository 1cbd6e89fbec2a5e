import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { dayText, OfficeList, useLanguage, useWords } from "@ocop/office"
import type { ShelfLifeResponse } from "../../../../http-goods"
import { SHELF_LIFE_NAMES } from "../../../../rules/goods/shelf-life"
import { BAND_COLOR, goodsWords } from "../../../lib/goods-words"

type Row = ShelfLifeResponse["rows"][number]
const column = createDataTableColumnHelper<Row>()

const ShelfLifePage = () => {
  const say = useWords(goodsWords)
  const language = useLanguage()
  return (
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
      ]}
    />
  )
}

export default ShelfLifePage
