import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { createDataTableColumnHelper, createDataTableFilterHelper, Text } from "@medusajs/ui"
import { dayOf, instantText, OfficeList, useLanguage, useWords } from "@ocop/office"
import type { AuditEntryView } from "../../../http"
import { changeText, deedText, rolesText, subjectName, SUBJECT_NAMES } from "../../../rules/audit"
import { words } from "../../lib/words"
import { EntryDrawer } from "./entry-drawer"

type Row = AuditEntryView & { from?: string }

const column = createDataTableColumnHelper<Row>()
const filter = createDataTableFilterHelper<Row>()

const DAY_MS = 24 * 60 * 60 * 1000
const daysAgo = (days: number) => dayOf(new Date(Date.now() - days * DAY_MS))

const AuditPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <OfficeList<Row>
      title={say.audit}
      note={say.auditNote}
      path="/admin/ocop/audit-entries"
      sheetPath="/admin/ocop/audit-entries/export"
      rowsKey="audit_entries"
      queryKey="nhat-ky"
      empty={{ heading: say.empty }}
      filters={[
        filter.accessor("from", {
          type: "radio",
          label: say.since_label,
          options: [
            { label: say.today, value: daysAgo(0) },
            { label: say.week, value: daysAgo(7) },
            { label: say.month, value: daysAgo(30) },
          ],
        }),
        filter.accessor("subject", { type: "radio", label: say.kind, options: Object.entries(SUBJECT_NAMES).map(([value, name]) => ({ value, label: name[language] })) }),
      ]}
      columns={[
        column.accessor("at", {
          header: say.when,
          cell: ({ row: { original } }) => (
            <div className="py-2">
              <Text size="small">{instantText(original.at)}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">{original.from_network ? say.from(original.from_network) : "–"}</Text>
            </div>
          ),
        }),
        column.accessor("actor_name", {
          header: say.who,
          cell: ({ row }) => (
            <div className="py-2">
              <Text size="small">{row.original.actor_type === "system" ? say.system : row.original.actor_name || "–"}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">{rolesText(row.original.roles, language)}</Text>
            </div>
          ),
        }),
        column.accessor("deed", { header: say.what, cell: ({ row }) => <span title={row.original.deed}>{deedText(row.original.deed, language)}</span> }),
        column.accessor("subject", { header: say.about, cell: ({ row }) => subjectName(row.original.subject, language) }),
        column.display({ id: "change", header: say.change_to, cell: ({ row }) => <span className="text-ui-fg-subtle">{changeText(row.original, language)}</span> }),
        // Not `display`: what opens over the page from a cell must not wear the tooltip of a cell, which takes its Escape.
        column.accessor("id", { id: "details", header: "", truncateTooltip: false, cell: ({ row }) => <EntryDrawer entry={row.original} /> }),
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.audit", translationNs: "ocop-access", icon: BookOpen, rank: 910 })

export default AuditPage
