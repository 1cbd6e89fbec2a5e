import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Badge, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { dongText, instantText, OfficeList, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import type { ShiftView } from "../../../http"
import { Difference } from "../../lib/difference"
import { takenIn } from "../../../rules/taken-in"
import { words } from "../../lib/words"

const column = createDataTableColumnHelper<ShiftView>()
const filter = createDataTableFilterHelper<ShiftView>()
const MOST_POINTS = 200

const ShiftsPage = () => {
  const say = useWords(words)
  const { data: reached } = useQuery({ queryKey: ["ocop-sales-points", "names"], queryFn: () => sdk.client.fetch<{ sales_points: { id: string; name: string }[] }>("/admin/ocop/sales-points", { query: { limit: MOST_POINTS } }) })
  return (
    <OfficeList<ShiftView>
      title={say.shifts}
      note={say.shiftsNote}
      path="/admin/ocop/shifts"
      sheetPath="/admin/ocop/shifts/sheet"
      rowsKey="shifts"
      queryKey="ocop-shifts"
      searchable={false}
      linkTo={({ id }) => `/shifts/${id}`}
      empty={{ heading: say.noShifts, description: say.noShiftsWhy }}
      dayRange={{ from: say.from, to: say.to }}
      filters={[
        { id: "point_id", type: "radio", label: say.point, options: (reached?.sales_points ?? []).map(({ id, name }) => ({ value: id, label: name })) },
        { ...filter.accessor("waiting", { type: "radio", label: say.attention, options: [{ value: "true", label: say.onlyWaiting }] }) },
        { id: "open", type: "radio", label: say.state, options: [{ value: "true", label: say.onlyOpen }, { value: "false", label: say.onlyClosed }] },
      ]}
      columns={[
        column.accessor("opened_at", {
          header: say.opened,
          cell: ({ row: { original } }) => (
            <div className="py-2">
              <Text size="small" weight="plus" leading="compact">{instantText(original.opened_at)}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">{original.closed_at ? say.until(instantText(original.closed_at)) : say.running}</Text>
            </div>
          ),
        }),
        column.accessor("point.name", {
          header: say.point,
          cell: ({ row: { original } }) => (
            <div>
              <Text size="small" leading="compact" className="line-clamp-2 max-w-56 whitespace-normal" title={original.point.name}>{original.point.name}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle max-w-56 truncate">{original.seller}</Text>
            </div>
          ),
        }),
        column.accessor("report.sales", { align: "right", header: say.sales, cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span> }),
        column.accessor(({ report }) => takenIn(report), { id: "taken", align: "right", header: say.taken, cell: ({ getValue }) => dongText(getValue()) }),
        column.accessor("report.difference", { align: "right", header: say.difference, cell: ({ getValue }) => <Difference amount={getValue()} /> }),
        column.accessor("waiting", {
          header: say.state,
          cell: ({ row: { original } }) => (
            <div className="flex items-center gap-2">
              <StatusBadge color={original.reviewed ? "green" : original.closed_at ? "blue" : "grey"}>{original.reviewed ? say.reviewed : original.closed_at ? say.toReview : say.running}</StatusBadge>
              {original.waiting > 0 && <Badge size="2xsmall" color="orange">{say.flagsWaiting(original.waiting)}</Badge>}
            </div>
          ),
        }),
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.shifts", translationNs: "ocop-counter", icon: CashSolid })

export default ShiftsPage
