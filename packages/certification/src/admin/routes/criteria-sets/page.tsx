import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { Badge, Button, Container, Heading, Tabs, Text } from "@medusajs/ui"
import { dayText, Failed, Loading, sdk, useWords } from "@ocop/office"
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

/** One sheet to read, another beside it to compare, and every text there was. What is chosen stands in the address. */
const CriteriaSetsPage = () => {
  const say = useWords(councilWords)
  const [chosen, setChosen] = useSearchParams({ sheet: "Q26/1" })
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-council-criteria"], queryFn: () => sdk.client.fetch<CriteriaSetListResponse>("/admin/ocop/criteria-sets") })
  const one = chosen.get("sheet")
  const other = chosen.get("with")
  const here = useQuery(sheetQuery(one))
  const there = useQuery(sheetQuery(other))
  const choose = (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(chosen)
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value)
      else next.delete(name)
    }
    setChosen(next, { replace: true })
  }
  const sets = data?.criteria_sets ?? []
  const options = sets.flatMap(({ id, sheets }) => sheets.map(({ number, title }) => ({ value: `${id}/${number}`, label: `${id} · ${number}. ${title}` })))
  const nameOf = (sheet: string | null) => options.find(({ value }) => value === sheet)?.label ?? sheet ?? ""
  return (
    <Container className="p-0">
      <Tabs value={chosen.get("tab") ?? "sheets"} onValueChange={(tab) => choose({ tab })}>
        <div className="flex flex-col gap-y-3 px-6 pt-4">
          <div>
            <Heading level="h1">{say.sets}</Heading>
            <Text size="small" className="text-ui-fg-subtle">{say.setsNote}</Text>
          </div>
          <Tabs.List>
            <Tabs.Trigger value="sheets" className="whitespace-nowrap">{say.readAndCompare}</Tabs.Trigger>
            <Tabs.Trigger value="sets" className="whitespace-nowrap">{say.allSets(sets.length)}</Tabs.Trigger>
          </Tabs.List>
        </div>
        {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
        <Tabs.Content value="sheets">
          {data && (
            <div className="grid gap-4 px-6 py-4 md:grid-cols-2">
              <Choice id="criteria-here" label={say.readSheet} value={one ?? ""} onChange={(value) => choose({ sheet: value })} options={options} />
              <Choice id="criteria-there" label={say.compareWith} value={other ?? "none"} onChange={(value) => choose({ with: value === "none" ? null : value })} options={[{ value: "none", label: say.noComparison }, ...options]} />
            </div>
          )}
          {here.error && <Failed error={here.error} onRetry={() => void here.refetch()} />}
          {there.error && <Failed error={there.error} onRetry={() => void there.refetch()} />}
          {data && ((!here.data && !here.error) || (other && !there.data && !there.error)) && <Loading />}
          {here.data && (!other || there.data) && <SheetTable here={here.data.sheet} there={there.data?.sheet ?? null} names={[nameOf(one), nameOf(other)]} />}
        </Tabs.Content>
        <Tabs.Content value="sets" className="divide-y">
          {sets.map((set) => (
            <SetRow key={set.id} set={set} onRead={(sheet) => choose({ tab: null, sheet, with: null })} />
          ))}
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}

const SetRow = ({ set, onRead }: { set: CriteriaSetView; onRead: (sheet: string) => void }) => {
  const say = useWords(councilWords)
  const certifiers = Object.entries(set.certifiers).map(([star, level]) => `${star}★ ${level ? say.levels[level] : ""}`)
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">{set.id} · {set.title}</Text>
        {set.in_force && <Badge size="2xsmall" color="green">{say.inForce}</Badge>}
        {set.sheets[0] && <Button size="small" variant="transparent" className="text-ui-fg-interactive" aria-label={`${say.read}: ${set.id}`} onClick={() => onRead(`${set.id}/${set.sheets[0]!.number}`)}>{say.read}</Button>}
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
