import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge } from "@medusajs/ui"
import { OfficeList, useWords } from "@ocop/office"
import type { AccountRow } from "../../../http"
import { Dong, Name, QUERY, SettlementTabs } from "../../lib/settlement-parts"
import { SettlementOverview } from "../../lib/settlement-overview"
import { BANK_COLOR, periodText, words } from "../../lib/settlement-words"

const column = createDataTableColumnHelper<AccountRow>()
const filter = createDataTableFilterHelper<AccountRow>()

const SettlementsPage = () => {
  const say = useWords(words)
  const choices = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <div className="flex flex-col gap-y-3">
      <SettlementTabs />
      <SettlementOverview />
      <OfficeList<AccountRow>
        level="h2"
        title={say.accounts}
        note={say.accountsNote}
        path="/admin/ocop/settlements"
        rowsKey="accounts"
        sheetPath="/admin/ocop/settlements/sheet"
        queryKey={QUERY}
        linkTo={({ id }) => `/settlements/${id}`}
        columns={[
          column.accessor("name", { header: say.producer, enableSorting: true, sortAscLabel: "A → Z", sortDescLabel: "Z → A", cell: ({ getValue }) => <Name>{getValue()}</Name> }),
          column.accessor("balance", { align: "right", header: say.balance, enableSorting: true, cell: ({ getValue }) => <Dong amount={getValue()} /> }),
          column.accessor("payable", { align: "right", header: say.payable, enableSorting: true, cell: ({ getValue }) => (getValue() ? <Dong amount={getValue()} /> : "–") }),
          column.accessor("on_the_way", { align: "right", header: say.onTheWay, cell: ({ getValue }) => (getValue() ? <Dong amount={getValue()} /> : "–") }),
          column.accessor("stated_to", { header: say.statedTo, cell: ({ getValue }) => (getValue() ? periodText(getValue()!) : "–") }),
          column.accessor("bank", { header: say.bank, cell: ({ row: { original } }) => <StatusBadge color={BANK_COLOR[original.bank]}>{say.banks[original.bank]}</StatusBadge> }),
        ]}
        filters={[
          filter.custom({ id: "standing", type: "radio", label: say.standing, options: choices(say.standings) }),
          filter.accessor("bank", { type: "radio", label: say.bank, options: choices(say.banks) }),
        ]}
      />
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.settlements", translationNs: "ocop-producer", icon: CurrencyDollar, rank: 111 })

export default SettlementsPage
