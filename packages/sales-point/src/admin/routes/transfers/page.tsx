import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowPathMini } from "@medusajs/icons"
import { Button, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { Card, dayText, OfficeList, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import type { ShelfLifeResponse, TransferRow } from "../../../http-goods"
import { SHELF_LIFE_NAMES } from "../../../rules/goods/shelf-life"
import { TRANSFER_STATUS_NAMES, TRANSFER_STATUSES } from "../../../rules/goods/transfer-status"
import { BAND_COLOR, goodsWords, TRANSFER_COLOR } from "../../lib/goods-words"
import { TransferForm } from "../../lib/transfer-form"

const column = createDataTableColumnHelper<TransferRow>()
const filter = createDataTableFilterHelper<TransferRow>()

/** Boxes at points by how long they keep. */
const ShelfLifeBoard = () => {
  const say = useWords(goodsWords)
  const language = useLanguage()
  const { data } = useQuery({ queryKey: ["ocop-transfers", "shelf-life"], queryFn: () => sdk.client.fetch<ShelfLifeResponse>("/admin/ocop/shelf-life", { query: { limit: 1 } }) })
  if (!data || data.count === 0) return null
  return (
    <Card title={say.shelfLife} note={say.shelfLifeNote} actions={<Button size="small" variant="secondary" asChild><Link to="/transfers/shelf-life">{say.seeAll}</Link></Button>}>
      <ul className="grid grid-cols-2 md:grid-cols-5">
        {(["expired", "within_7", "within_14", "within_30", "later"] as const).map((band) => (
          <li key={band} className="flex flex-col gap-y-1 px-4 py-4 md:px-6">
            <span><StatusBadge className="whitespace-nowrap" color={data.boxes[band] > 0 ? BAND_COLOR[band] : "grey"}>{SHELF_LIFE_NAMES[band][language]}</StatusBadge></span>
            <Text size="large" weight="plus" className="tabular-nums">{say.boxCount(data.boxes[band])}</Text>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const TransfersPage = () => {
  const say = useWords(goodsWords)
  const language = useLanguage()
  const may = useMay()
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  return (
    <div className="flex flex-col gap-y-3">
      <ShelfLifeBoard />
      <OfficeList<TransferRow>
        title={say.title}
        note={say.note}
        path="/admin/ocop/transfers"
        sheetPath="/admin/ocop/transfers/sheet"
        rowsKey="transfers"
        queryKey="ocop-transfers"
        linkTo={({ id }) => `/transfers/${id}`}
        empty={{ heading: say.empty, description: say.emptyHint }}
        actions={may("write:consignment") && <Button size="small" onClick={() => setAdding(true)}>{say.add}</Button>}
        filters={[filter.accessor("status", { type: "radio", label: say.status, options: TRANSFER_STATUSES.map((value) => ({ value, label: TRANSFER_STATUS_NAMES[value][language] })) })]}
        columns={[
          column.accessor("code", { header: say.code, enableSorting: true, cell: ({ getValue }) => <span className="font-medium">{getValue()}</span> }),
          column.accessor("status", { header: say.status, cell: ({ row: { original: { status } } }) => <StatusBadge color={TRANSFER_COLOR[status]}>{TRANSFER_STATUS_NAMES[status][language]}</StatusBadge> }),
          column.accessor("from.name", { header: say.from, cell: ({ row }) => <span className="line-clamp-2 max-w-56 whitespace-normal" title={row.original.from.name}>{row.original.from.name}</span> }),
          column.accessor("to.name", { header: say.to, cell: ({ row }) => <span className="line-clamp-2 max-w-56 whitespace-normal" title={row.original.to.name}>{row.original.to.name}</span> }),
          column.accessor("boxes", { align: "right", header: say.boxes, enableSorting: true }),
          column.accessor("at", { header: say.at, enableSorting: true, cell: ({ row }) => dayText(row.original.at) }),
        ]}
      />
      {adding && <TransferForm onClose={() => setAdding(false)} onMade={(id) => navigate(`/transfers/${id}`)} />}
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.transfers", translationNs: "ocop-sales-point", icon: ArrowPathMini, rank: 101 })

export default TransfersPage
