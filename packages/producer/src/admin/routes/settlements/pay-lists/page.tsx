import { Badge, createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { instantText, OfficeList, useWords } from "@ocop/office"
import type { PayListRow } from "../../../../http"
import { Dong, Name, QUERY, SettlementTabs } from "../../../lib/settlement-parts"
import { STATE_COLOR, words } from "../../../lib/settlement-words"

const column = createDataTableColumnHelper<PayListRow>()
const filter = createDataTableFilterHelper<PayListRow>()

const PayListsPage = () => {
  const say = useWords(words)
  return (
    <div className="flex flex-col gap-y-3">
      <SettlementTabs />
      <OfficeList<PayListRow>
        title={say.payLists}
        note={say.payListsNote}
        path="/admin/ocop/pay-lists"
        rowsKey="pay_lists"
        sheetPath="/admin/ocop/pay-lists/sheet"
        queryKey={QUERY}
        empty={{ heading: say.noPayLists, description: say.noPayListsHint }}
        filters={[filter.custom({ id: "state", type: "radio", label: say.state, options: Object.entries(say.states).map(([value, label]) => ({ value, label })) })]}
        linkTo={({ id }) => `/settlements/pay-lists/${id}`}
        columns={[
          column.accessor("code", { header: say.number }),
          column.accessor("made_at", { header: say.issuedAt, enableSorting: true, cell: ({ getValue }) => instantText(getValue()) }),
          column.accessor("payouts", { align: "right", header: say.payouts }),
          column.accessor("amount", { align: "right", header: say.amount, cell: ({ getValue }) => <Dong amount={getValue()} /> }),
          column.accessor("states", {
            header: say.state,
            cell: ({ getValue }) => (
              <span className="flex flex-wrap gap-1">
                {(Object.entries(getValue()) as [keyof typeof STATE_COLOR, number][]).filter(([, count]) => count > 0).map(([state, count]) => <Badge key={state} size="2xsmall" color={STATE_COLOR[state]}>{count} {say.states[state].toLowerCase()}</Badge>)}
              </span>
            ),
          }),
          column.accessor("by", { header: say.issuedBy, cell: ({ getValue }) => <Name>{getValue()}</Name> }),
        ]}
      />
    </div>
  )
}

export default PayListsPage
