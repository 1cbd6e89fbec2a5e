import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArchiveBox } from "@medusajs/icons"
import { Badge, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { dayText, OfficeList, useLanguage, useWords } from "@ocop/office"
import type { OfficeLotRow } from "../../../http/lots"
import { quantityText } from "../../../rules/lots/lot"
import { LOT_STATE_NAMES, LOT_STATES } from "../../../rules/lots/lot-state"
import { LOT_KIND_NAMES } from "../../../rules/lots/words"
import { STATE_COLORS, words } from "../../lib/lots"

const column = createDataTableColumnHelper<OfficeLotRow>()
const filter = createDataTableFilterHelper<OfficeLotRow>()

const LotsPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <OfficeList<OfficeLotRow>
      title={say.lots}
      note={say.lotsNote}
      path="/admin/ocop/lots"
      sheetPath="/admin/ocop/lots/sheet"
      rowsKey="lots"
      queryKey="ocop-lots"
      dayRange={{ from: say.from, to: say.to }}
      linkTo={({ id }) => `/lots/${id}`}
      empty={{ heading: say.noLots, description: say.noLotsWhy }}
      filters={[
        filter.accessor("state", { type: "radio", label: say.state, options: LOT_STATES.map((value) => ({ value, label: LOT_STATE_NAMES[value][language] })) }),
        filter.accessor("kind", { type: "radio", label: say.kind, options: (["harvest", "input", "bulk", "packed"] as const).map((value) => ({ value, label: LOT_KIND_NAMES[value][language] })) }),
        filter.accessor("flagged", { type: "radio", label: say.flagged, options: [{ value: "true", label: say.onlyFlagged }] }),
      ]}
      columns={[
        column.accessor("code", {
          header: say.code,
          enableSorting: true,
          cell: ({ row }) => (
            <div className="py-2">
              <Text size="small" weight="plus" leading="compact">{row.original.code}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle max-w-56 truncate">{row.original.title}</Text>
            </div>
          ),
        }),
        column.accessor("state", {
          header: say.state,
          cell: ({ row }) => (
            <div className="flex items-center gap-2">
              <StatusBadge color={STATE_COLORS[row.original.state]}>{LOT_STATE_NAMES[row.original.state][language]}</StatusBadge>
              {row.original.flagged && <Badge size="2xsmall" color="orange">{say.flagged}</Badge>}
            </div>
          ),
        }),
        column.accessor("kind", { header: say.kind, cell: ({ row }) => LOT_KIND_NAMES[row.original.kind][language] }),
        column.accessor("producer.name", { header: say.producer, cell: ({ getValue }) => <span className="block max-w-56 truncate">{getValue()}</span> }),
        column.accessor("made_on", { header: say.madeOn, enableSorting: true, cell: ({ getValue }) => dayText(getValue()) }),
        column.accessor("best_before", { header: say.bestBefore, enableSorting: true, cell: ({ getValue }) => (getValue() ? dayText(getValue()!) : "–") }),
        column.accessor("quantities", {
          header: say.quantity,
          cell: ({ row: { original: { quantities, uom } } }) => (
            <div className="tabular-nums">
              <Text size="small" leading="compact">{quantityText(quantities.left, uom, language)} {say.left}</Text>
              {(quantities.shelved > 0 || quantities.sold > 0) && <Text size="xsmall" className="text-ui-fg-subtle">{quantities.shelved} {say.shelved}, {quantities.sold} {say.sold}</Text>}
            </div>
          ),
        }),
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.lots", translationNs: "ocop-traceability", icon: ArchiveBox })

export default LotsPage
