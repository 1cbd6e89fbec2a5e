import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { Button, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { instantText, OfficeList, useWords } from "@ocop/office"
import { Link } from "react-router-dom"
import type { RecallKind, RecallView } from "../../../http/lots"
import { RECALL_COLORS, seconds, words } from "../../lib/lots"

const column = createDataTableColumnHelper<RecallView>()
const filter = createDataTableFilterHelper<RecallView>()
const KINDS: RecallKind[] = ["proposal", "hold", "recall", "lift", "drill"]

const RecallsPage = () => {
  const say = useWords(words)
  return (
    <OfficeList<RecallView>
      title={say.recalls}
      note={say.recallsNote}
      path="/admin/ocop/recalls"
      rowsKey="recalls"
      queryKey="ocop-recalls"
      linkTo={({ id }) => `/recalls/${id}`}
      empty={{ heading: say.noRecalls, description: say.noRecallsWhy }}
      actions={<Button size="small" asChild><Link to="/recalls/start">{say.start}</Link></Button>}
      filters={[filter.accessor("kind", { type: "radio", label: say.kind, options: KINDS.map((value) => ({ value, label: say.verbs[value] ?? value })) })]}
      columns={[
        column.accessor("code", {
          header: say.recalls,
          cell: ({ row: { original } }) => (
            <div className="py-2">
              <Text size="small" weight="plus" leading="compact">{original.code}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle max-w-72 truncate">{original.selection_text}</Text>
            </div>
          ),
        }),
        column.accessor("kind", {
          header: say.kind,
          cell: ({ row: { original } }) => (
            <div className="flex items-center gap-2">
              <StatusBadge color={RECALL_COLORS[original.kind]}>{say.verbs[original.kind]}</StatusBadge>
              {original.answered_by && <Text size="xsmall" className="text-ui-fg-muted">→ {say.verbs[original.answered_by.kind]}</Text>}
            </div>
          ),
        }),
        column.accessor("lots", { align: "right", header: say.lots, cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span> }),
        column.accessor("orders", { align: "right", header: say.orders, cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span> }),
        column.accessor("shipped", { align: "right", header: say.boxes, cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span> }),
        column.accessor("took_ms", { align: "right", header: say.took, cell: ({ getValue }) => <span className="tabular-nums">{seconds(getValue(), "vi-VN")} s</span> }),
        column.accessor("actor.name", { header: say.by }),
        column.accessor("at", { header: say.at, enableSorting: true, cell: ({ getValue }) => instantText(getValue()) }),
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.recalls", translationNs: "ocop-traceability", icon: ArrowUturnLeft })

export default RecallsPage
