import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { Card, dayText, Failed, Loading, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useSearchParams } from "react-router-dom"
import type { CriteriaSetListResponse, CriteriaSetView, CriteriaSheetResponse } from "../../../http/council"
import { SheetTable } from "../../lib/council/sheet-table"
import { councilWords } from "../../lib/council/words"
import { Choice } from "../../lib/decision-form"

const sheetQuery = (of: string | null) => ({
  queryKey: ["ocop-council-criteria-sheet", of],
  enabled: of !== null,
  queryFn: () => sdk.client.fetch<CriteriaSheetResponse>(`/admin/ocop/criteria-sets/${of?.replace("/", "/sheets/")}`),
})

/** Every text there was; one sheet to read, another beside it to compare. What is chosen stands in the address. */
const CriteriaSetsPage = () => {
  const say = useWords(councilWords)
  const [chosen, setChosen] = useSearchParams({ sheet: "Q26/1" })
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-council-criteria"], queryFn: () => sdk.client.fetch<CriteriaSetListResponse>("/admin/ocop/criteria-sets") })
  const one = chosen.get("sheet")
  const other = chosen.get("with")
  const here = useQuery(sheetQuery(one))
  const there = useQuery(sheetQuery(other))
  const choose = (name: string, value: string | null) => {
    const next = new URLSearchParams(chosen)
    if (value) next.set(name, value)
    else next.delete(name)
    setChosen(next, { replace: true })
  }
  const options = (data?.criteria_sets ?? []).flatMap(({ id, sheets }) => sheets.map(({ number, title }) => ({ value: `${id}/${number}`, label: `${id} · ${number}. ${title}` })))
  return (
    <div className="flex flex-col gap-y-3">
      <Card level="h1" title={say.sets} note={say.setsNote}>
        {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
        {data?.criteria_sets.map((set) => <SetRow key={set.id} set={set} />)}
      </Card>
      {data && (
        <Card title={say.readSheet}>
          <div className="grid gap-4 px-6 py-4 md:grid-cols-2">
            <Choice id="criteria-here" label={say.readSheet} value={one ?? ""} onChange={(value) => choose("sheet", value)} options={options} />
            <Choice id="criteria-there" label={say.compareWith} value={other ?? "none"} onChange={(value) => choose("with", value === "none" ? null : value)} options={[{ value: "none", label: say.noComparison }, ...options]} />
          </div>
          {here.error && <Failed error={here.error} onRetry={() => void here.refetch()} />}
          {there.error && <Failed error={there.error} onRetry={() => void there.refetch()} />}
          {!here.data && !here.error && <Loading />}
          {here.data && (!other || there.data) && <SheetTable here={here.data.sheet} there={there.data?.sheet ?? null} />}
        </Card>
      )}
    </div>
  )
}

const SetRow = ({ set }: { set: CriteriaSetView }) => {
  const say = useWords(councilWords)
  const certifiers = Object.entries(set.certifiers).map(([star, level]) => `${star}★ ${level ? say.levels[level] : ""}`)
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">{set.id} · {set.title}</Text>
        {set.in_force && <Badge size="2xsmall" color="green">{say.inForce}</Badge>}
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {say.from(dayText(set.in_force_from), set.in_force_to && dayText(set.in_force_to))}
        {set.parts && ` · A ${set.parts.A} / B ${set.parts.B} / C ${set.parts.C}`} · {say.sheetCount(set.sheets.length)} · {certifiers.join(", ")} · {say.months(set.certificate_months)}
      </Text>
      {set.sectors.length > 0 && <Text size="small" className="text-ui-fg-subtle">{say.sectors}: {set.sectors.join("; ")}</Text>}
      {set.note && <Text size="small" className="text-ui-fg-muted">{set.note}</Text>}
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.criteria_sets", translationNs: "ocop-certification", icon: ListCheckbox, rank: 90 })

export default CriteriaSetsPage
