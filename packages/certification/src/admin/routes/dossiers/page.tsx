import { defineRouteConfig } from "@medusajs/admin-sdk"
import { FolderOpen } from "@medusajs/icons"
import { Badge, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Tabs, Text } from "@medusajs/ui"
import { Card, dayText, Failed, Loading, Nothing, OfficeList, sdk, useLanguage, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link, useSearchParams } from "react-router-dom"
import type { DossierBoardResponse, DossierRow } from "../../../http"
import { ROUTES } from "../../../rules/year/dossier-routes"
import { statesOf } from "../../../rules/year/machine"
import { KIND_NAMES, ROUTE_NAMES } from "../../../rules/year/state-names"
import { STATE_COLOR, stateName, yearWords } from "../../lib/year/words"

const column = createDataTableColumnHelper<DossierRow>()
const filter = createDataTableFilterHelper<Omit<DossierRow, "overdue"> & { overdue: string }>()
const STATES = [...new Set([...statesOf(ROUTES["commune-2025"]), ...statesOf(ROUTES["district-2019"])])].filter((state) => state !== "draft")

const DossiersPage = () => {
  const say = useWords(yearWords)
  const [asked] = useSearchParams()
  return (
    <Tabs defaultValue={asked.size > 0 ? "list" : "board"}>
      <Tabs.List className="mb-3">
        <Tabs.Trigger value="board">{say.board}</Tabs.Trigger>
        <Tabs.Trigger value="list">{say.list}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="board"><Board /></Tabs.Content>
      <Tabs.Content value="list"><DossierList /></Tabs.Content>
    </Tabs>
  )
}

const Board = () => {
  const say = useWords(yearWords)
  const language = useLanguage()
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-dossiers", "board"], queryFn: () => sdk.client.fetch<DossierBoardResponse>("/admin/ocop/dossiers/board") })
  const columns = STATES.flatMap((state) => data?.columns.find((each) => each.state === state) ?? [])
  return (
    <Card level="h1" title={say.dossiers} note={say.dossiersNote}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : !data ? <Loading /> : columns.length === 0 ? <Nothing title={say.noDossiers} /> : null}
      {columns.length > 0 && (
        <div className="flex snap-x scroll-px-6 gap-3 overflow-x-auto px-6 py-4">
          {columns.map(({ state, count, overdue, dossiers }) => (
            <section key={state} aria-label={stateName(state, language)} className="bg-ui-bg-subtle flex w-64 shrink-0 snap-start flex-col gap-y-2 rounded-lg p-3">
              <div className="flex items-start justify-between gap-2">
                <Text size="small" weight="plus">{stateName(state, language)}</Text>
                <Badge size="2xsmall">{count}</Badge>
              </div>
              {overdue > 0 && <Text size="xsmall" className="text-ui-fg-error">{say.late(overdue)}</Text>}
              {dossiers.map((dossier) => (
                <Link key={dossier.id} to={`/dossiers/${dossier.id}`} className="bg-ui-bg-base shadow-elevation-card-rest hover:shadow-elevation-card-hover flex flex-col gap-y-1 rounded-md p-3">
                  <Text size="small" weight="plus">{dossier.title}</Text>
                  <Text size="xsmall" className="text-ui-fg-subtle">{dossier.producer.name}</Text>
                  <Text size="xsmall" className={dossier.overdue ? "text-ui-fg-error" : "text-ui-fg-muted"}>{dossier.due_on ? `${say.due} ${dayText(dossier.due_on)}` : dossier.code}</Text>
                </Link>
              ))}
              {count > dossiers.length && <Text size="xsmall" className="text-ui-fg-muted">{say.more(count - dossiers.length)}</Text>}
            </section>
          ))}
        </div>
      )}
    </Card>
  )
}

const DossierList = () => {
  const say = useWords(yearWords)
  const language = useLanguage()
  const named = (names: Record<string, { vi: string; en: string }>) => Object.entries(names).map(([value, name]) => ({ value, label: name[language] }))
  return (
    <OfficeList<DossierRow>
      title={say.dossiers}
      note={say.dossiersNote}
      path="/admin/ocop/dossiers"
      rowsKey="dossiers"
      sheetPath="/admin/ocop/dossiers/sheet"
      queryKey="ocop-dossiers"
      empty={{ heading: say.noDossiers }}
      linkTo={({ id }) => `/dossiers/${id}`}
      columns={[
        column.accessor("title", { header: say.title, enableSorting: true }),
        column.accessor("state", { header: say.state, enableSorting: true, cell: ({ row }) => <StatusBadge color={STATE_COLOR(row.original.state)}>{stateName(row.original.state, language)}</StatusBadge> }),
        column.accessor("due_on", { header: say.due, enableSorting: true, cell: ({ row: { original } }) => (original.due_on ? <span className={original.overdue ? "text-ui-fg-error" : ""}>{dayText(original.due_on)}</span> : "–") }),
        column.accessor("producer.name", { id: "producer_name", header: say.producer, enableSorting: true }),
        column.display({ id: "commune", header: say.commune, cell: ({ row }) => row.original.commune.name }),
        column.accessor("code", { header: say.code, enableSorting: true, cell: ({ row }) => row.original.code ?? "–" }),
      ]}
      filters={[
        filter.accessor("state", { type: "select", label: say.state, options: STATES.map((value) => ({ value, label: stateName(value, language) })) }),
        filter.accessor("kind", { type: "select", label: say.kind, options: named(KIND_NAMES) }),
        filter.accessor("route", { type: "select", label: say.route, options: named(ROUTE_NAMES) }),
        filter.accessor("overdue", { type: "select", label: say.overdue, options: [{ value: "true", label: say.onlyLate }] }),
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "menu.dossiers", translationNs: "ocop-certification", icon: FolderOpen, rank: 40 })

export default DossiersPage
