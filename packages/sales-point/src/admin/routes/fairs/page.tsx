import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Sun } from "@medusajs/icons"
import { Badge, Button, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { dayText, OfficeList, useLanguage, useMay, useWords } from "@ocop/office"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import type { FairRow } from "../../../http"
import { FAIR_STATUS_NAMES, FAIR_STATUSES } from "../../../rules/fair/fair-status"
import { FairForm } from "../../lib/fair/fair-form"
import { FAIR_COLOR, fairWords } from "../../lib/fair/words"

const column = createDataTableColumnHelper<FairRow>()
const filter = createDataTableFilterHelper<FairRow>()

const FairsPage = () => {
  const say = useWords(fairWords)
  const language = useLanguage()
  const may = useMay()
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <OfficeList<FairRow>
        title={say.title}
        note={say.note}
        path="/admin/ocop/fairs"
        sheetPath="/admin/ocop/fairs/sheet"
        rowsKey="fairs"
        queryKey="ocop-fairs"
        linkTo={({ id }) => `/fairs/${id}`}
        empty={{ heading: say.empty, description: say.emptyHint }}
        actions={may("write:fair") && <Button size="small" onClick={() => setAdding(true)}>{say.add}</Button>}
        filters={[filter.accessor("status", { type: "radio", label: say.status, options: FAIR_STATUSES.map((value) => ({ value, label: FAIR_STATUS_NAMES[value][language] })) })]}
        columns={[
          column.accessor("name", {
            header: say.name,
            enableSorting: true,
            cell: ({ row: { original: fair } }) => (
              <div className="py-2">
                <div className="flex max-w-40 flex-wrap items-center gap-x-2 gap-y-1 md:max-w-96 md:flex-nowrap">
                  <Text size="small" weight="plus" leading="compact" className="line-clamp-2 whitespace-normal" title={fair.name}>{fair.name}</Text>
                  {fair.demo && <Badge size="2xsmall" color="orange">{say.demo}</Badge>}
                </div>
                <Text size="xsmall" className="text-ui-fg-subtle max-w-40 truncate md:max-w-80">{fair.place}, {fair.commune_name}</Text>
              </div>
            ),
          }),
          column.accessor("status", { header: say.status, enableSorting: true, cell: ({ row: { original: { status } } }) => <StatusBadge color={FAIR_COLOR[status]}>{FAIR_STATUS_NAMES[status][language]}</StatusBadge> }),
          column.accessor("first_day", { header: say.days, enableSorting: true, cell: ({ row: { original: fair } }) => `${dayText(fair.first_day)} – ${dayText(fair.last_day)}` }),
          column.accessor("booths", { align: "right", header: say.booths }),
          column.accessor("coming", { header: say.people, cell: ({ row: { original: fair } }) => say.answers(fair.coming, fair.invited) }),
          column.accessor("overdue", { header: say.tasks, cell: ({ getValue }) => (getValue() > 0 ? <StatusBadge color="orange">{say.overdue(getValue())}</StatusBadge> : <span className="text-ui-fg-muted">–</span>) }),
        ]}
      />
      {adding && <FairForm fair={null} onClose={() => setAdding(false)} onMade={(id) => navigate(`/fairs/${id}`)} />}
    </>
  )
}

export const config = defineRouteConfig({ label: "menu.fairs", translationNs: "ocop-sales-point", icon: Sun, rank: 101 })

export default FairsPage
