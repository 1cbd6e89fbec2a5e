import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import {
  Container,
  DataTable,
  Heading,
  StatusBadge,
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  useDataTable,
  type DataTableFilteringState,
  type DataTablePaginationState,
} from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { PROVENANCE_NAMES, TYPE_NAMES, communeName, typeName, type Producer } from "../../lib/producer"
import { sdk } from "../../lib/sdk"

const PAGE_SIZE = 20
const column = createDataTableColumnHelper<Producer>()
const filter = createDataTableFilterHelper<Producer>()

const columns = [
  column.accessor("name", { header: "Chủ thể" }),
  column.accessor("type", { header: "Loại hình", cell: ({ getValue }) => typeName(getValue()) }),
  column.display({ id: "commune", header: "Xã", cell: ({ row }) => communeName(row.original) }),
  column.display({ id: "products", header: "Sản phẩm", cell: ({ row }) => (row.original.products ?? []).filter(Boolean).length }),
  column.accessor("provenance", { header: "Nguồn", cell: ({ getValue }) => PROVENANCE_NAMES[getValue()] }),
  column.accessor("status", {
    header: "Trạng thái",
    cell: ({ getValue }) => <StatusBadge color={getValue() === "active" ? "green" : "orange"}>{getValue() === "active" ? "Đang hoạt động" : "Tạm dừng"}</StatusBadge>,
  }),
]

const filters = [
  filter.accessor("status", { type: "radio", label: "Trạng thái", options: [{ value: "active", label: "Đang hoạt động" }, { value: "suspended", label: "Tạm dừng" }] }),
  filter.accessor("type", { type: "radio", label: "Loại hình", options: Object.entries(TYPE_NAMES).map(([value, label]) => ({ value, label })) }),
  filter.accessor("provenance", { type: "radio", label: "Nguồn", options: Object.entries(PROVENANCE_NAMES).map(([value, label]) => ({ value, label })) }),
]

const ProducersPage = () => {
  const navigate = useNavigate()
  const [search, setSearch] = useState("")
  const [filtering, setFiltering] = useState<DataTableFilteringState>({})
  const [pagination, setPagination] = useState<DataTablePaginationState>({ pageIndex: 0, pageSize: PAGE_SIZE })
  const query = { ...filtering, ...(search ? { q: search } : {}), limit: pagination.pageSize, offset: pagination.pageIndex * pagination.pageSize }
  const { data, isLoading } = useQuery({
    queryKey: ["ocop-producers", query],
    queryFn: () => sdk.client.fetch<{ producers: Producer[]; count: number }>("/admin/ocop/producers", { query }),
    placeholderData: keepPreviousData,
  })
  const table = useDataTable({
    columns,
    filters,
    data: data?.producers ?? [],
    rowCount: data?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading,
    search: { state: search, onSearchChange: setSearch },
    filtering: { state: filtering, onFilteringChange: setFiltering },
    pagination: { state: pagination, onPaginationChange: setPagination },
    onRowClick: (_event, { id }) => navigate(`/producers/${id}`),
  })
  return (
    <Container className="p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar className="flex flex-col items-start justify-between gap-2 md:flex-row md:items-center">
          <Heading>Chủ thể</Heading>
          <div className="flex gap-2">
            <DataTable.FilterMenu tooltip="Lọc" />
            <DataTable.Search placeholder="Tìm theo tên" />
          </div>
        </DataTable.Toolbar>
        <DataTable.Table emptyState={{ empty: { heading: "Chưa có chủ thể nào" }, filtered: { heading: "Không có chủ thể nào khớp" } }} />
        <DataTable.Pagination />
      </DataTable>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Chủ thể", icon: Buildings })

export default ProducersPage
