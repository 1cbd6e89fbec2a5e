import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { OfficeList, useWords } from "@ocop/office"
import { communeName, type Producer, typeName, words } from "../../lib/producer"

const column = createDataTableColumnHelper<Producer>()
const filter = createDataTableFilterHelper<Producer>()

const ProducersPage = () => {
  const say = useWords(words)
  const choices = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <OfficeList<Producer>
      title={say.title}
      path="/admin/ocop/producers"
      rowsKey="producers"
      sheetPath="/admin/ocop/producers.xlsx"
      queryKey="ocop-producers"
      empty={{ heading: say.empty }}
      linkTo={({ id }) => `/producers/${id}`}
      columns={[
        column.accessor("name", {
          header: say.title,
          enableSorting: true,
          cell: ({ row: { original } }) => (
            <div className="max-w-72 py-2">
              <Text size="small" className="truncate">{original.name}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">{typeName(original.type, say)}</Text>
            </div>
          ),
        }),
        column.accessor("status", { header: say.status, cell: ({ getValue }) => <StatusBadge color={getValue() === "active" ? "green" : "orange"}>{getValue() === "active" ? say.active : say.suspended}</StatusBadge> }),
        column.display({ id: "commune", header: say.commune, cell: ({ row }) => communeName(row.original, say) }),
        column.display({ id: "products", header: say.products, cell: ({ row }) => (row.original.products ?? []).filter(Boolean).length }),
        column.accessor("provenance", { header: say.provenance, cell: ({ row }) => say.provenances[row.original.provenance] }),
      ]}
      filters={[
        filter.accessor("status", { type: "radio", label: say.status, options: choices({ active: say.active, suspended: say.suspended }) }),
        filter.accessor("type", { type: "radio", label: say.type, options: choices(say.types) }),
        filter.accessor("provenance", { type: "radio", label: say.provenance, options: choices(say.provenances) }),
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.producers", translationNs: "ocop-producer", icon: Buildings, rank: 6 })

export default ProducersPage
