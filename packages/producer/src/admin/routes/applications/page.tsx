import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Badge, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { instantText, OfficeList, useLanguage, useWords } from "@ocop/office"
import type { OfficeApplicationRow } from "../../../http"
import { stateColor, stateName, words } from "../../lib/joining"
import { typeName, words as producerWords } from "../../lib/producer"

const column = createDataTableColumnHelper<OfficeApplicationRow>()
const filter = createDataTableFilterHelper<OfficeApplicationRow>()

const STATES = { submitted: "Đã nộp, chờ xã kiểm tra", commune_checked: "Xã đã kiểm tra, chờ văn phòng", returned: "Trả lại để bổ sung", approved: "Đã chấp thuận", refused: "Từ chối" } as const

const ApplicationsPage = () => {
  const say = useWords(words)
  const types = useWords(producerWords)
  const language = useLanguage()
  return (
    <OfficeList<OfficeApplicationRow>
      title={say.applications}
      note={say.applicationsNote}
      path="/admin/ocop/applications"
      rowsKey="applications"
      queryKey="ocop-applications"
      linkTo={({ id }) => `/applications/${id}`}
      empty={{ heading: say.empty }}
      initialFilters={{ state: "waiting" }}
      filters={[
        filter.accessor("state", { type: "radio", label: say.state, options: [{ value: "waiting", label: say.waiting }, ...(Object.entries(STATES) as [keyof typeof STATES, string][]).map(([value, name]) => ({ value, label: stateName(value, name, language) }))] }),
        filter.accessor("type", { type: "radio", label: say.type, options: Object.entries(types.types).map(([value, label]) => ({ value, label })) }),
      ]}
      columns={[
        column.accessor("name", {
          header: say.name,
          enableSorting: true,
          cell: ({ row }) => (
            <div className="py-2">
              <Text size="small" weight="plus">{row.original.name}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">{row.original.code} · {typeName(row.original.type, types)}</Text>
            </div>
          ),
        }),
        column.accessor("commune", { header: say.commune, cell: ({ getValue }) => getValue() ?? "–" }),
        column.accessor("state", {
          header: say.state,
          cell: ({ row }) => (
            <div className="flex flex-wrap items-center gap-1">
              <StatusBadge color={stateColor(row.original.state)}>{stateName(row.original.state, row.original.state_name, language)}</StatusBadge>
              {row.original.yours && <Badge size="2xsmall" color="orange">{say.yours}</Badge>}
            </div>
          ),
        }),
        column.accessor("submitted_at", { header: say.submitted, enableSorting: true, cell: ({ getValue }) => instantText(getValue() ?? "") }),
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.applications", translationNs: "ocop-producer", icon: DocumentText, rank: 5 })

export default ApplicationsPage
