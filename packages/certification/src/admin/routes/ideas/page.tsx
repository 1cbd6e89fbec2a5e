import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LightBulb } from "@medusajs/icons"
import { createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge } from "@medusajs/ui"
import { dayText, OfficeList, useLanguage, useWords } from "@ocop/office"
import type { IdeaRow } from "../../../http"
import { IDEA } from "../../../rules/year/idea-and-plan"
import { statesOf } from "../../../rules/year/machine"
import { STATE_COLOR, stateName, yearWords } from "../../lib/year/words"

const column = createDataTableColumnHelper<IdeaRow>()
const filter = createDataTableFilterHelper<IdeaRow>()

const IdeasPage = () => {
  const say = useWords(yearWords)
  const language = useLanguage()
  return (
    <OfficeList<IdeaRow>
      title={say.ideas}
      note={say.ideasNote}
      path="/admin/ocop/ideas"
      rowsKey="ideas"
      sheetPath="/admin/ocop/ideas/sheet"
      queryKey="ocop-ideas"
      empty={{ heading: say.noIdeas }}
      linkTo={({ id }) => `/ideas/${id}`}
      columns={[
        column.accessor("title", { header: say.title, enableSorting: true }),
        column.accessor("state", { header: say.state, enableSorting: true, cell: ({ row }) => <StatusBadge color={STATE_COLOR(row.original.state)}>{stateName(row.original.state, language)}</StatusBadge> }),
        column.accessor("producer.name", { id: "producer_name", header: say.producer, enableSorting: true }),
        column.display({ id: "commune", header: say.commune, cell: ({ row }) => row.original.commune.name }),
        column.accessor("state_since", { header: say.since, enableSorting: true, cell: ({ row }) => dayText(row.original.state_since) }),
      ]}
      filters={[filter.accessor("state", { type: "select", label: say.state, options: statesOf(IDEA).filter((state) => state !== "draft").map((value) => ({ value, label: stateName(value, language) })) })]}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.ideas", translationNs: "ocop-certification", icon: LightBulb, rank: 20 })

export default IdeasPage
