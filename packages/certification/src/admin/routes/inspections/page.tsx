import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Badge, Button, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { dayText, OfficeList, useMay, useWords } from "@ocop/office"
import { useState } from "react"
import type { InspectionRow } from "../../../http"
import { PlanForm } from "../../lib/inspection/plan-form"
import { StillHere } from "../../lib/inspection/still-here"
import { inspectionWords, STATE_COLOR } from "../../lib/inspection/words"

const column = createDataTableColumnHelper<InspectionRow>()
const filter = createDataTableFilterHelper<InspectionRow>()

const InspectionsPage = () => {
  const say = useWords(inspectionWords)
  const may = useMay()
  const [planning, setPlanning] = useState(false)
  const choices = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <>
      <StillHere />
      <OfficeList<InspectionRow>
        title={say.title}
        note={say.note}
        path="/admin/ocop/inspections"
        rowsKey="inspections"
        sheetPath="/admin/ocop/inspections/sheet"
        queryKey="ocop-inspections"
        empty={{ heading: say.empty, description: say.emptyHint }}
        linkTo={({ id }) => `/inspections/${id}`}
        actions={may("write:inspection") && <Button size="small" onClick={() => setPlanning(true)}>{say.plan}</Button>}
        columns={[
          column.display({
            id: "product",
            header: say.product,
            cell: ({ row }) => (
              <div className="max-w-64 py-2">
                <Text size="small" className="truncate">{row.original.product.title}</Text>
                <Text size="xsmall" className="text-ui-fg-subtle truncate">{row.original.producer?.name ?? "–"}</Text>
              </div>
            ),
          }),
          column.accessor("planned_on", { header: say.on, enableSorting: true, cell: ({ row }) => dayText(row.original.planned_on) }),
          column.accessor("state", { header: say.state, enableSorting: true, cell: ({ row }) => <StatusBadge color={STATE_COLOR[row.original.state]}>{say.states[row.original.state]}</StatusBadge> }),
          column.display({ id: "not_met", header: say.notMet, cell: ({ row }) => (row.original.not_met > 0 ? <Badge size="2xsmall" color="red">{row.original.not_met}</Badge> : "–") }),
          column.display({ id: "inspector", header: say.inspector, cell: ({ row }) => row.original.inspector?.name ?? say.anyone }),
          column.accessor("kind", { header: say.kind, enableSorting: true, cell: ({ row }) => say.kinds[row.original.kind] }),
          column.accessor("code", { header: say.code, enableSorting: true }),
        ]}
        filters={[
          filter.accessor("state", { type: "select", label: say.state, options: choices(say.states) }),
          filter.accessor("kind", { type: "radio", label: say.kind, options: choices(say.kinds) }),
        ]}
      />
      {planning && <PlanForm onClose={() => setPlanning(false)} />}
    </>
  )
}

export const config = defineRouteConfig({ label: "menu.inspections", translationNs: "ocop-certification", icon: MagnifyingGlass, rank: 80 })

export default InspectionsPage
