import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { dayText, OfficeList, useWords } from "@ocop/office"
import type { SearchMissListResponse } from "../../../http"
import { searchWords } from "../../lib/search-words"

type Row = SearchMissListResponse["search_misses"][number]

const column = createDataTableColumnHelper<Row>()
const filter = createDataTableFilterHelper<Row>()
const PERIODS = [7, 30, 90, 365]

const SearchesPage = () => {
  const say = useWords(searchWords)
  return (
    <OfficeList<Row>
      title={say.title}
      note={say.note}
      path="/admin/ocop/search-misses"
      rowsKey="search_misses"
      queryKey="ocop-search-misses"
      columns={[
        column.accessor("words", { header: say.words }),
        column.accessor("count", { header: say.count, cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span> }),
        column.accessor("days", { header: say.days, cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span> }),
        column.accessor("last_day", { header: say.lastDay, cell: ({ getValue }) => dayText(getValue()) }),
      ]}
      filters={[filter.accessor("days", { type: "radio", label: say.period, options: PERIODS.map((days) => ({ value: String(days), label: say.lastDays(days) })) })]}
      empty={{ heading: say.none, description: say.noneHint }}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.searches", translationNs: "ocop-catalogue", icon: MagnifyingGlass })

export default SearchesPage
