import { ArrowDownTray } from "@medusajs/icons"
import {
  Button,
  Container,
  DataTable,
  type DataTableFilter,
  type DataTableFilteringState,
  type DataTablePaginationState,
  type DataTableSortingState,
  Heading,
  Input,
  Text,
  toast,
  useDataTable,
} from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { type ReactNode, useEffect, useRef, useState } from "react"
import { Link, useNavigate, useSearchParams } from "react-router-dom"
import { messageOf, sdk } from "./sdk"
import { Failed } from "./states"
import { useWords } from "./words"

const words = {
  vi: { search: "Tìm kiếm", filter: "Lọc", clearFilters: "Bỏ lọc", sort: "Sắp xếp", nothing: "Chưa có gì ở đây", noMatch: "Không có dòng nào khớp", tryOther: "Bỏ bớt điều kiện lọc hoặc tìm từ khác.", sheet: "Tải XLSX", notLoaded: "Chưa tải được", pages: { of: "trong", results: "kết quả", pages: "trang", prev: "Trước", next: "Sau" } },
  en: { search: "Search", filter: "Filter", clearFilters: "Clear all", sort: "Sort", nothing: "Nothing here yet", noMatch: "Nothing matches", tryOther: "Remove a filter or search for something else.", sheet: "Download XLSX", notLoaded: "Not downloaded", pages: { of: "of", results: "results", pages: "pages", prev: "Previous", next: "Next" } },
}

const PAGE_SIZE = 20

type Columns<Row> = Parameters<typeof useDataTable<Row>>[0]["columns"]

export interface OfficeListProps<Row extends { id: string }> {
  title: string
  note?: string
  /** answers `{ [rowsKey]: Row[], count }`; understands `q`, `limit`, `offset`, `order` (`-name` downwards) and every filter by its id */
  path: string
  rowsKey: string
  /** answers an XLSX file for the same query without `limit` and `offset` */
  sheetPath?: string
  queryKey: string
  columns: Columns<Row>
  filters?: DataTableFilter[]
  /** where a click on a row leads, and the link its first cell is */
  linkTo?: (row: Row) => string
  /** a list without text to search in */
  searchable?: boolean
  empty?: { heading: string; description?: string }
  initialFilters?: DataTableFilteringState
  /** asked for with every page and not shown as a filter: a list within one thing */
  within?: Record<string, string>
  /** names of two days to ask between, `from` and `to` (inclusive) in the query; left out: not asked */
  dayRange?: { from: string; to: string }
  actions?: ReactNode
  /** of its heading: "h2" where the list is a part of a page that has its own */
  level?: "h1" | "h2"
}

/** A list of the office: search, filters, order, pages and the same rows as XLSX. The server does the work; nothing is sorted in the browser. */
export function OfficeList<Row extends { id: string }>({ title, note, path, rowsKey, sheetPath, queryKey, columns, filters, linkTo, searchable = true, empty, initialFilters = {}, within, dayRange, actions, level = "h1" }: OfficeListProps<Row>) {
  const say = useWords(words)
  const navigate = useNavigate()
  const { days, setDays, search, setSearch, filtering, setFiltering, sorting, setSorting, pagination, setPagination } = useListState(filters, initialFilters)
  const [downloading, setDownloading] = useState(false)
  const asked = { ...within, ...filtering, ...(days.from && { from: days.from }), ...(days.to && { to: days.to }), ...(search && { q: search }), ...(sorting && { order: `${sorting.desc ? "-" : ""}${sorting.id}` }) }
  const query = { ...asked, limit: pagination.pageSize, offset: pagination.pageIndex * pagination.pageSize }
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: [queryKey, path, query],
    queryFn: () => sdk.client.fetch<Record<string, unknown> & { count: number }>(path, { query }),
    placeholderData: keepPreviousData,
  })
  // The menu refuses to be drawn when no column can be sorted by.
  const sortable = columns.some(({ enableSorting }) => enableSorting)
  const table = useDataTable<Row>({
    columns: linkTo ? columns.map((column, at) => (at === 0 ? withLink(column, linkTo) : column)) : columns,
    data: (data?.[rowsKey] as Row[] | undefined) ?? [],
    rowCount: data?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading,
    ...(searchable && { search: { state: search, onSearchChange: setSearch } }),
    ...(filters && { filters, filtering: { state: filtering, onFilteringChange: setFiltering } }),
    ...(sortable && { sorting: { state: sorting, onSortingChange: setSorting } }),
    pagination: { state: pagination, onPaginationChange: setPagination },
    ...(linkTo && { onRowClick: (_event: unknown, row: Row) => navigate(linkTo(row)) }),
  })
  const download = async () => {
    setDownloading(true)
    try {
      await saveSheet(sheetPath ?? "", asked, queryKey)
    } catch (failure) {
      toast.error(say.notLoaded, { description: messageOf(failure, say.tryOther) })
    } finally {
      setDownloading(false)
    }
  }
  return (
    <Container className="overflow-hidden p-0 tabular-nums">
      <DataTable instance={table}>
        <DataTable.Toolbar translations={{ clearAll: say.clearFilters }} className="flex flex-col items-start justify-between gap-x-6 gap-y-2 md:flex-row md:items-center">
          <div className="min-w-0 flex-1">
            <Heading level={level}>{title}</Heading>
            {note && <Text size="small" className="text-ui-fg-subtle">{note}</Text>}
          </div>
          <div className="flex flex-wrap items-end gap-2 md:max-w-[75%] md:justify-end">
            {dayRange &&
              (["from", "to"] as const).map((end) => (
                <label key={end} className="txt-compact-xsmall text-ui-fg-subtle flex items-center gap-x-1">
                  {dayRange[end]}
                  <Input size="small" type="date" value={days[end]} min={end === "to" ? days.from : undefined} onChange={(event) => setDays({ ...days, [end]: event.target.value })} />
                </label>
              ))}
            {filters && <DataTable.FilterMenu tooltip={say.filter} />}
            {sortable && <DataTable.SortingMenu tooltip={say.sort} />}
            {searchable && <DataTable.Search placeholder={say.search} />}
            {sheetPath && (
              <Button size="small" variant="secondary" isLoading={downloading} onClick={download}>
                <ArrowDownTray /> {say.sheet}
              </Button>
            )}
            {actions}
          </div>
        </DataTable.Toolbar>
        {error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <DataTable.Table
            emptyState={{ empty: { heading: empty?.heading ?? say.nothing, description: empty?.description }, filtered: { heading: say.noMatch, description: say.tryOther } }}
          />
        )}
        {!error && (data?.count ?? 0) > 0 && <DataTable.Pagination translations={say.pages} />}
      </DataTable>
    </Container>
  )
}

/** A row of Medusa's table is opened by the mouse only: the first cell of ours is a link, for the keyboard, for a screen reader and for another tab. */
function withLink<Row>(column: Columns<Row>[number], linkTo: (row: Row) => string): Columns<Row>[number] {
  const { cell } = column
  return {
    ...column,
    cell: (context) => (
      // The row would go there a second time.
      <Link to={linkTo(context.row.original)} onClick={(event) => event.stopPropagation()} className="focus-visible:shadow-borders-focus block rounded-md outline-none">
        {typeof cell === "function" ? cell(context) : (cell ?? String(context.getValue() ?? ""))}
      </Link>
    ),
  }
}

/** What the list shows stands in the address: it can be linked to, and coming back from a row finds the list as it was left. */
function useListState(filters: DataTableFilter[] | undefined, initial: DataTableFilteringState) {
  const [asked, setAsked] = useSearchParams()
  const [state, setState] = useState<ListState>(() => {
    const named = (filters ?? []).filter(({ id }) => asked.has(id)).map(({ id, type }) => [id, type === "radio" ? asked.get(id) : asked.getAll(id)])
    const order = asked.get("order")
    return {
      search: asked.get("q") ?? "",
      days: { from: asked.get("from") ?? "", to: asked.get("to") ?? "" },
      filtering: (asked.size > 0 ? Object.fromEntries(named) : initial) as DataTableFilteringState,
      sorting: order ? { id: order.replace(/^-/, ""), desc: order.startsWith("-") } : null,
      pagination: { pageIndex: Math.max(0, (Number(asked.get("page")) || 1) - 1), pageSize: PAGE_SIZE },
    }
  })
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) setAsked(toParams(state), { replace: true })
    begun.current = true
  }, [state])
  const change = (part: Partial<ListState>) => setState((before) => ({ ...before, pagination: { ...before.pagination, pageIndex: 0 }, ...part }))
  return {
    ...state,
    setSearch: (search: string) => change({ search }),
    setDays: (days: ListState["days"]) => change({ days }),
    setFiltering: (filtering: DataTableFilteringState) => change({ filtering }),
    setSorting: (sorting: DataTableSortingState | null) => change({ sorting }),
    setPagination: (pagination: DataTablePaginationState) => change({ pagination }),
  }
}

interface ListState {
  search: string
  days: { from: string; to: string }
  filtering: DataTableFilteringState
  sorting: DataTableSortingState | null
  pagination: DataTablePaginationState
}

function toParams({ search, days, filtering, sorting, pagination }: ListState): URLSearchParams {
  const params = new URLSearchParams()
  for (const [id, value] of Object.entries(filtering)) for (const each of [value].flat()) params.append(id, String(each))
  if (search) params.set("q", search)
  for (const [end, day] of Object.entries(days)) if (day) params.set(end, day)
  if (sorting) params.set("order", `${sorting.desc ? "-" : ""}${sorting.id}`)
  if (pagination.pageIndex > 0) params.set("page", String(pagination.pageIndex + 1))
  return params
}

async function saveSheet(path: string, query: Record<string, unknown>, name: string): Promise<void> {
  const answer = await sdk.client.fetch<Response>(path, { query, headers: { accept: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" } })
  const link = document.createElement("a")
  link.href = URL.createObjectURL(await answer.blob())
  link.download = `${name}.xlsx`
  link.click()
  URL.revokeObjectURL(link.href)
}
