import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { dayText, OfficeList, useWords } from "@ocop/office"
import type { OfficeLogbookRow } from "../../../http/logbook"
import { words } from "../../lib/logbook-words"

const column = createDataTableColumnHelper<OfficeLogbookRow>()

const GrowingPage = () => {
  const say = useWords(words)
  return (
    <OfficeList<OfficeLogbookRow>
      title={say.title}
      note={say.note}
      path="/admin/ocop/logbooks"
      rowsKey="logbooks"
      queryKey="ocop-logbooks"
      empty={{ heading: say.empty }}
      linkTo={({ id }) => `/growing/${id}`}
      columns={[
        column.accessor("name", { header: say.producer }),
        column.accessor("growing_areas", { align: "right", header: say.areas }),
        column.accessor("plots", { align: "right", header: say.plots }),
        column.accessor("apiaries", { align: "right", header: say.apiaries }),
        column.accessor("entries", { align: "right", header: say.entries }),
        column.accessor("last_on", { header: say.lastOn, cell: ({ getValue }) => (getValue() ? dayText(getValue()!) : say.never) }),
        column.accessor("signed_on", { header: say.signedOn, cell: ({ getValue }) => (getValue() ? dayText(getValue()!) : say.never) }),
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.growing", translationNs: "ocop-traceability", icon: BookOpen })

export default GrowingPage
