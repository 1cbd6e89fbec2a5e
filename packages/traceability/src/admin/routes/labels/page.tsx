import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { dayText, OfficeList, useWords } from "@ocop/office"
import { useState } from "react"
import type { ScannedBoxesResponse } from "../../../http/trace"
import { words } from "../../lib/label-words"
import { PackhouseKeys } from "../../lib/packhouse-keys"
import { SettleBox } from "../../lib/settle-box"

type Row = ScannedBoxesResponse["boxes"][number]

const column = createDataTableColumnHelper<Row>()

const LabelsPage = () => {
  const say = useWords(words)
  const [settling, setSettling] = useState<string | null>(null)
  return (
    <div className="flex flex-col gap-y-3">
      <OfficeList<Row>
        title={say.title}
        note={say.note}
        path="/admin/ocop/scanned-boxes"
        rowsKey="boxes"
        queryKey="ocop-scanned-boxes"
        searchable={false}
        empty={{ heading: say.empty }}
        columns={[
          column.display({ id: "lot", header: say.lot, cell: ({ row }) => (row.original.lot ? `${row.original.lot.code} · ${row.original.lot.title}` : "–") }),
          column.accessor("times", { align: "right", header: say.times }),
          column.accessor("days", { align: "right", header: say.days }),
          column.accessor("first_on", { header: say.first, cell: ({ getValue }) => dayText(getValue()) }),
          column.accessor("last_on", { header: say.last, cell: ({ getValue }) => dayText(getValue()) }),
          column.display({ id: "provinces", header: say.provinces, cell: ({ row }) => row.original.provinces.join(", ") || "–" }),
          column.action({ actions: ({ row }) => [{ label: say.settle, onClick: () => setSettling(row.original.id) }] }),
        ]}
      />
      {settling && <SettleBox id={settling} onClose={() => setSettling(null)} />}
      <PackhouseKeys />
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.labels", translationNs: "ocop-traceability", icon: Tag })

export default LabelsPage
