import { defineRouteConfig } from "@medusajs/admin-sdk"
import { PencilSquare } from "@medusajs/icons"
import { Badge, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { instantText, OfficeList, useLanguage, useWords } from "@ocop/office"
import type { OfficeListingRow } from "../../../http"
import { stateColor, stateName, words } from "../../lib/joining"

const column = createDataTableColumnHelper<OfficeListingRow>()
const filter = createDataTableFilterHelper<OfficeListingRow>()

const STATES = { submitted: "Chờ văn phòng duyệt", returned: "Trả lại để sửa", published: "Đã đăng" } as const

const ListingsPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <OfficeList<OfficeListingRow>
      title={say.listings}
      note={say.listingsNote}
      path="/admin/ocop/listings"
      rowsKey="listings"
      queryKey="ocop-listings"
      linkTo={({ id }) => `/listings/${id}`}
      empty={{ heading: say.emptyListings }}
      initialFilters={{ state: "submitted" }}
      filters={[filter.accessor("state", { type: "radio", label: say.state, options: (Object.entries(STATES) as [keyof typeof STATES, string][]).map(([value, name]) => ({ value, label: stateName(value, name, language) })) })]}
      columns={[
        column.accessor("title", {
          header: say.product,
          cell: ({ row }) => (
            <div className="flex items-center gap-2 py-2">
              <Text size="small" weight="plus">{row.original.title}</Text>
              <Badge size="2xsmall" color={row.original.is_new ? "green" : "grey"}>{row.original.is_new ? say.isNew : say.isChange}</Badge>
            </div>
          ),
        }),
        column.accessor("producer.name", { header: say.producer }),
        column.accessor("state", { header: say.state, cell: ({ row }) => <StatusBadge color={stateColor(row.original.state)}>{stateName(row.original.state, row.original.state_name, language)}</StatusBadge> }),
        column.accessor("submitted_at", { header: say.submitted, enableSorting: true, cell: ({ getValue }) => instantText(getValue() ?? "") }),
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.listings", translationNs: "ocop-producer", icon: PencilSquare, rank: 7 })

export default ListingsPage
