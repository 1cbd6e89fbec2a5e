import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Badge, createDataTableColumnHelper, createDataTableFilterHelper, Text } from "@medusajs/ui"
import { OfficeList, useLanguage, useMay, useWords } from "@ocop/office"
import type { Role, StaffView } from "../../../http"
import { ROLE_NAMES, words } from "../../lib/words"
import { InviteDrawer } from "./invite-drawer"
import { RolesDrawer } from "./roles-drawer"

type Row = StaffView & { role?: Role }

const column = createDataTableColumnHelper<Row>()
const filter = createDataTableFilterHelper<Row>()

const StaffPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  const writes = useMay()("write:point_staff")
  return (
    <OfficeList<Row>
      title={say.staff}
      note={say.staffNote}
      path="/admin/ocop/staff"
      rowsKey="staff"
      queryKey="ocop-staff"
      filters={[
        filter.accessor("role", {
          type: "radio",
          label: say.role,
          options: Object.entries(ROLE_NAMES).filter(([role]) => role !== "producer").map(([value, name]) => ({ value, label: name[language] })),
        }),
      ]}
      columns={[
        column.accessor("name", {
          header: say.name,
          cell: ({ row }) => (
            <div className="py-2">
              <Text size="small" weight="plus">{row.original.name}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">{row.original.email}</Text>
            </div>
          ),
        }),
        column.display({
          id: "roles",
          header: say.roles,
          cell: ({ row }) => (
            <div className="flex flex-wrap gap-1 py-2">
              {row.original.grants.length === 0 && <Badge size="2xsmall" color="orange">{say.noRole}</Badge>}
              {row.original.grants.map((grant) => (
                <Badge key={grant.id} size="2xsmall">
                  {[ROLE_NAMES[grant.role][language], [...grant.communes, ...grant.points].map(({ name }) => name).join(", ")].filter(Boolean).join(": ")}
                </Badge>
              ))}
            </div>
          ),
        }),
        // Not `display`: what opens over the page from a cell must not wear the tooltip of a cell, which takes its Escape.
        column.accessor("id", { id: "change", header: "", truncateTooltip: false, cell: ({ row }) => <RolesDrawer person={row.original} /> }),
      ]}
      actions={writes && <InviteDrawer />}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.staff", translationNs: "ocop-access", icon: Users, rank: 900 })

export default StaffPage
