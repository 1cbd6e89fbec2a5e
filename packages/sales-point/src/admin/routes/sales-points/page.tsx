import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Badge, Button, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { OfficeList, useLanguage, useMay, useWords } from "@ocop/office"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import type { AdminSalesPointView } from "../../../http"
import { POINT_KIND_NAMES, POINT_KINDS } from "../../../rules/point-names"
import { POINT_STATUS_NAMES, POINT_STATUSES } from "../../../rules/point-status"
import { HealthBoard } from "../../lib/health-card"
import { PointForm } from "../../lib/point-form"
import { TargetBoard } from "../../lib/target-board"
import { STATUS_COLOR, words } from "../../lib/words"

const column = createDataTableColumnHelper<AdminSalesPointView>()
const filter = createDataTableFilterHelper<AdminSalesPointView>()

const SalesPointsPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  const may = useMay()
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  return (
    <div className="flex flex-col gap-y-3">
      <HealthBoard />
      {may("write:sales_point") && <TargetBoard />}
      <OfficeList<AdminSalesPointView>
        title={say.title}
        note={say.note}
        path="/admin/ocop/sales-points"
        sheetPath="/admin/ocop/sales-points/sheet"
        rowsKey="sales_points"
        queryKey="ocop-sales-points"
        linkTo={({ id }) => `/sales-points/${id}`}
        empty={{ heading: say.empty, description: say.emptyHint }}
        actions={
          <>
            <Button size="small" variant="secondary" asChild><Link to="/sales-points/regulations">{say.regulation}</Link></Button>
            {may("write:sales_point") && <Button size="small" onClick={() => setAdding(true)}>{say.add}</Button>}
          </>
        }
        filters={[
          filter.accessor("status", { type: "radio", label: say.status, options: POINT_STATUSES.map((value) => ({ value, label: POINT_STATUS_NAMES[value][language] })) }),
          filter.accessor("kind", { type: "radio", label: say.kind, options: POINT_KINDS.map((value) => ({ value, label: POINT_KIND_NAMES[value][language] })) }),
        ]}
        columns={[
          column.accessor("name", {
            header: say.name,
            enableSorting: true,
            cell: ({ row: { original: point } }) => (
              <div className="py-2">
                <div className="flex max-w-40 flex-wrap items-center gap-x-2 gap-y-1 md:max-w-96 md:flex-nowrap">
                  <Text size="small" weight="plus" leading="compact" className="line-clamp-2 whitespace-normal" title={point.name}>{point.name}</Text>
                  {point.demo && <Badge size="2xsmall" color="orange">{say.demo}</Badge>}
                </div>
                <Text size="xsmall" className="text-ui-fg-subtle max-w-40 truncate md:max-w-80">{point.address}</Text>
              </div>
            ),
          }),
          column.accessor("status", { header: say.status, enableSorting: true, cell: ({ row: { original: { status } } }) => <StatusBadge color={STATUS_COLOR[status]}>{POINT_STATUS_NAMES[status][language]}</StatusBadge> }),
          column.accessor("kind", { header: say.kind, enableSorting: true, cell: ({ row }) => POINT_KIND_NAMES[row.original.kind][language] }),
          column.accessor("commune_name", { header: say.commune, enableSorting: true }),
          column.accessor("regulation_signed", { header: say.regulation, cell: ({ getValue }) => (getValue() === null ? <span className="text-ui-fg-muted">{say.regulationNone}</span> : say.version(getValue()!)) }),
          column.accessor("papers", {
            header: say.papers,
            cell: ({ getValue }) => {
              const { expired, soon } = getValue()
              if (expired > 0) return <StatusBadge color="red">{say.expiredPapers(expired)}</StatusBadge>
              return soon > 0 ? <StatusBadge color="orange">{say.soonPapers(soon)}</StatusBadge> : <span className="text-ui-fg-muted">{say.papersFine}</span>
            },
          }),
        ]}
      />
      {adding && <PointForm point={null} onClose={() => setAdding(false)} onMade={(id) => navigate(`/sales-points/${id}`)} />}
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.points", translationNs: "ocop-sales-point", icon: BuildingStorefront, rank: 100 })

export default SalesPointsPage
