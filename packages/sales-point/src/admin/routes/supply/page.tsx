import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { dayText, instantText, OfficeList, useLanguage, useMay, useWords } from "@ocop/office"
import { useNavigate } from "react-router-dom"
import type { SupplyPlanSummary } from "../../../http"
import { PLAN_STATUS_NAMES, PLAN_STATUSES } from "../../../rules/supply/plan-status"
import { PlanForm } from "../../lib/supply/plan-form"
import { Wishes } from "../../lib/supply/wishes"
import { STATUS_COLOR, words } from "../../lib/supply/words"

const column = createDataTableColumnHelper<SupplyPlanSummary>()
const filter = createDataTableFilterHelper<SupplyPlanSummary>()

const SupplyPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  const may = useMay()
  const navigate = useNavigate()
  return (
    <div className="flex flex-col gap-y-3">
      <OfficeList<SupplyPlanSummary>
        title={say.title}
        note={say.note}
        path="/admin/ocop/supply-plans"
        sheetPath="/admin/ocop/supply-plans/sheet"
        rowsKey="supply_plans"
        queryKey="ocop-supply-plans"
        linkTo={({ id }) => `/supply/${id}`}
        empty={{ heading: say.empty, description: say.emptyHint }}
        actions={may("write:supply") && <PlanForm onMade={(id) => navigate(`/supply/${id}`)} />}
        filters={[filter.accessor("status", { type: "radio", label: say.status, options: PLAN_STATUSES.map((value) => ({ value, label: PLAN_STATUS_NAMES[value][language] })) })]}
        columns={[
          column.accessor("title", { header: say.name, enableSorting: true, cell: ({ row: { original: plan } }) => (
            <div className="py-2">
              <Text size="small" weight="plus" leading="compact" className="max-w-72 truncate" title={plan.title}>{plan.title}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">{say.by(plan.made_by, instantText(plan.made_at))}</Text>
            </div>
          ) }),
          column.accessor("status", { header: say.status, cell: ({ row: { original: { status } } }) => <StatusBadge color={STATUS_COLOR[status]}>{PLAN_STATUS_NAMES[status][language]}</StatusBadge> }),
          column.accessor("starts", { header: say.starts, enableSorting: true, cell: ({ getValue }) => dayText(getValue()) }),
          column.accessor("allocated", { align: "right", header: say.given, cell: ({ getValue }) => getValue().toLocaleString("vi-VN") }),
        ]}
      />
      <Wishes />
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.supply", translationNs: "ocop-sales-point", icon: ChartBar, rank: 104 })

export default SupplyPage
