import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge } from "@medusajs/ui"
import { dayText, OfficeList, useLanguage, useWords } from "@ocop/office"
import type { PlanRow } from "../../../http"
import { PLAN } from "../../../rules/year/idea-and-plan"
import { statesOf } from "../../../rules/year/machine"
import { STATE_COLOR, stateName, yearWords } from "../../lib/year/words"

const column = createDataTableColumnHelper<PlanRow>()
const filter = createDataTableFilterHelper<PlanRow>()

/** Plans of accepted ideas; a click leads to the idea, where both are read and moved. */
const PlansPage = () => {
  const say = useWords(yearWords)
  const language = useLanguage()
  return (
    <OfficeList<PlanRow>
      title={say.plan}
      path="/admin/ocop/plans"
      rowsKey="plans"
      sheetPath="/admin/ocop/plans/sheet"
      queryKey="ocop-plans"
      empty={{ heading: say.noPlan }}
      linkTo={({ idea_id }) => `/ideas/${idea_id}`}
      columns={[
        column.accessor("title", { header: say.title, enableSorting: true }),
        column.accessor("state", { header: say.state, enableSorting: true, cell: ({ row }) => <StatusBadge color={STATE_COLOR(row.original.state)}>{stateName(row.original.state, language)}</StatusBadge> }),
        column.accessor("producer.name", { id: "producer_name", header: say.producer, enableSorting: true }),
        column.display({ id: "commune", header: say.commune, cell: ({ row }) => row.original.commune.name }),
        column.display({ id: "mentor", header: say.mentor, cell: ({ row }) => row.original.mentor?.body ?? "–" }),
        column.accessor("state_since", { header: say.since, enableSorting: true, cell: ({ row }) => dayText(row.original.state_since) }),
      ]}
      filters={[filter.accessor("state", { type: "select", label: say.state, options: statesOf(PLAN).filter((state) => state !== "draft").map((value) => ({ value, label: stateName(value, language) })) })]}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.plans", translationNs: "ocop-certification", icon: DocumentText, rank: 30 })

export default PlansPage
