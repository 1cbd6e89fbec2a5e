import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { dayText, OfficeList, todayText, useWords } from "@ocop/office"
import type { StatementView } from "../../../../http"
import { Dong, Name, QUERY, SettlementTabs } from "../../../lib/settlement-parts"
import { periodText, words } from "../../../lib/settlement-words"

const column = createDataTableColumnHelper<StatementView>()
const filter = createDataTableFilterHelper<StatementView>()
const MONTHS = 24

/** The latest months, this one first. */
const latestMonths = (): string[] => {
  const [year, month] = todayText().split("-").map(Number) as [number, number]
  return Array.from({ length: MONTHS }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7))
}

const StatementsPage = () => {
  const say = useWords(words)
  return (
    <div className="flex flex-col gap-y-3">
      <SettlementTabs />
      <OfficeList<StatementView>
        title={say.statements}
        note={say.statementsNote}
        path="/admin/ocop/statements"
        rowsKey="statements"
        sheetPath="/admin/ocop/statements/sheet"
        queryKey={QUERY}
        empty={{ heading: say.noStatements }}
        filters={[filter.accessor("period", { type: "radio", label: say.period, options: latestMonths().map((value) => ({ value, label: periodText(value) })) })]}
        linkTo={({ id }) => `/settlements/statements/${id}`}
        columns={[
          column.accessor("number", { header: say.number }),
          column.accessor((row) => row.producer.name, { id: "producer", header: say.producer, cell: ({ getValue }) => <Name>{getValue()}</Name> }),
          column.accessor("period", { header: say.period, enableSorting: true, cell: ({ getValue }) => periodText(getValue()) }),
          column.accessor("opening", { align: "right", header: say.opening, cell: ({ getValue }) => <Dong amount={getValue()} /> }),
          column.accessor("earned", { align: "right", header: say.earned, cell: ({ getValue }) => <Dong amount={getValue()} /> }),
          column.accessor("paid", { align: "right", header: say.paid, cell: ({ getValue }) => (getValue() ? <Dong amount={-getValue()} plain /> : "–") }),
          column.accessor("closing", { align: "right", header: say.closing, enableSorting: true, cell: ({ getValue }) => <Dong amount={getValue()} /> }),
          column.accessor("issued_at", { header: say.issuedAt, enableSorting: true, cell: ({ getValue }) => dayText(getValue()) }),
        ]}
      />
    </div>
  )
}

export default StatementsPage
