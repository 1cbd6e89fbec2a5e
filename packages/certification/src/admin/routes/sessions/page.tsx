import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Button, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { dayText, OfficeList, useMay, useWords } from "@ocop/office"
import { useState } from "react"
import type { SessionRow } from "../../../http/council"
import { CouncilForm } from "../../lib/council/council-form"
import { SessionForm } from "../../lib/council/session-form"
import { councilWords, SESSION_COLOR } from "../../lib/council/words"

const column = createDataTableColumnHelper<SessionRow>()
const filter = createDataTableFilterHelper<SessionRow>()

const SessionsPage = () => {
  const say = useWords(councilWords)
  const may = useMay()
  const [form, setForm] = useState<"council" | "session" | null>(null)
  const choices = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <>
      <OfficeList<SessionRow>
        title={say.sessions}
        note={say.sessionsNote}
        path="/admin/ocop/sessions"
        rowsKey="sessions"
        sheetPath="/admin/ocop/sessions/sheet"
        queryKey="ocop-council-sessions"
        empty={{ heading: say.noSessions, description: say.noSessionsHint }}
        linkTo={({ id }) => `/sessions/${id}`}
        actions={
          may("write:session") && (
            <>
              <Button size="small" variant="secondary" onClick={() => setForm("council")}>{say.setUp}</Button>
              <Button size="small" onClick={() => setForm("session")}>{say.plan}</Button>
            </>
          )
        }
        columns={[
          column.accessor("held_on", { header: say.date, enableSorting: true, cell: ({ row }) => dayText(row.original.held_on) }),
          column.accessor("state", { header: say.state, enableSorting: true, cell: ({ row }) => <StatusBadge color={SESSION_COLOR[row.original.state]}>{say.states[row.original.state]}</StatusBadge> }),
          column.accessor("title", {
            header: say.title,
            enableSorting: true,
            cell: ({ row }) => (
              <div className="max-w-md py-2">
                <Text size="small" className="truncate">{row.original.title}</Text>
                <Text size="xsmall" className="text-ui-fg-subtle truncate">{row.original.council}</Text>
              </div>
            ),
          }),
          column.display({ id: "form", header: say.form, cell: ({ row }) => say.forms[row.original.form] }),
          column.display({ id: "dossiers", header: say.dossiers, cell: ({ row }) => row.original.dossiers }),
        ]}
        filters={[
          filter.accessor("state", { type: "select", label: say.state, options: choices(say.states) }),
          filter.accessor("form", { type: "select", label: say.form, options: choices(say.forms) }),
        ]}
      />
      {form === "council" && <CouncilForm onClose={() => setForm(null)} />}
      {form === "session" && <SessionForm onClose={() => setForm(null)} />}
    </>
  )
}

export const config = defineRouteConfig({ label: "menu.sessions", translationNs: "ocop-certification", icon: Users, rank: 50 })

export default SessionsPage
