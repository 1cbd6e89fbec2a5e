import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge } from "@medusajs/ui"
import { Card, dayText, dongText, Fact, OfficeList, sdk, useLanguage, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import type { ReceivableListResponse, ReceivableRow } from "../../../http"
import { RECEIVABLE_STATE_NAMES, RECEIVABLE_STATES } from "../../../rules/market/receivables"
import { RECEIVABLE_COLOR, STALL_QUERY, stallWords } from "../../lib/stall-words"

const column = createDataTableColumnHelper<ReceivableRow>()
const filter = createDataTableFilterHelper<ReceivableRow>()
const PATH = "/admin/ocop/receivables"

const ReceivablesPage = () => {
  const say = useWords(stallWords)
  const language = useLanguage()
  const { data } = useQuery({ queryKey: [STALL_QUERY, "totals"], queryFn: () => sdk.client.fetch<ReceivableListResponse>(PATH, { query: { limit: 1 } }) })
  return (
    <div className="flex flex-col gap-y-3">
      {data && data.count > 0 && (
        <Card title={say.owes}>
          <Fact label={say.open}><span className="font-medium tabular-nums">{dongText(data.totals.owed)}</span>{data.totals.late > 0 && <span className="text-ui-fg-error"> · {say.lateOf(dongText(data.totals.late))}</span>}</Fact>
        </Card>
      )}
      <OfficeList<ReceivableRow>
        title={say.receivablesTitle}
        note={say.receivablesIntro}
        path={PATH}
        sheetPath={`${PATH}/sheet`}
        rowsKey="receivables"
        queryKey={STALL_QUERY}
        linkTo={({ point }) => `/sales-points/${point.id}/stall`}
        empty={{ heading: say.receivablesEmpty, description: say.receivablesEmptyHint }}
        filters={[filter.accessor("state", { type: "radio", label: say.state, options: RECEIVABLE_STATES.map((value) => ({ value, label: RECEIVABLE_STATE_NAMES[value][language] })) })]}
        columns={[
          column.accessor("number", { header: say.debt, enableSorting: true, cell: ({ getValue }) => <span className="font-medium">{getValue()}</span> }),
          column.accessor("state", { header: say.state, cell: ({ row: { original: { state, days_late } } }) => <StatusBadge color={RECEIVABLE_COLOR[state]}>{days_late > 0 ? say.daysLate(days_late) : RECEIVABLE_STATE_NAMES[state][language]}</StatusBadge> }),
          column.accessor("due_on", { header: say.dueOn, enableSorting: true, cell: ({ getValue }) => dayText(getValue()) }),
          column.accessor("open", { align: "right", header: say.open, enableSorting: true, cell: ({ getValue }) => <span className="tabular-nums">{dongText(getValue())}</span> }),
          column.accessor("amount", { align: "right", header: say.amount, cell: ({ getValue }) => <span className="tabular-nums">{dongText(getValue())}</span> }),
          column.accessor("partner", {
            header: say.chain,
            cell: ({ row: { original: { partner, point } } }) => (
              <div className="min-w-56 whitespace-normal py-2">
                <span className="line-clamp-2" title={partner}>{partner}</span>
                <span className="text-ui-fg-subtle txt-compact-xsmall line-clamp-2" title={point.name}>{point.name}</span>
              </div>
            ),
          }),
        ]}
      />
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.receivables", translationNs: "ocop-sales-point", icon: CurrencyDollar, rank: 102 })

export default ReceivablesPage
