import { Badge, clx, Label, Switch, Text } from "@medusajs/ui"
import { useWords } from "@ocop/office"
import { useState } from "react"
import { compareSheets, type CriteriaSheet, type Criterion, type Difference } from "../../../rules/criteria"
import { councilWords } from "./words"

const COLOR: Record<Difference, "orange" | "red" | "green"> = { changed: "orange", only_here: "red", only_there: "green", same: "green" }

interface SheetTableProps {
  here: CriteriaSheet
  there: CriteriaSheet | null
  /** of both sheets, above their columns */
  names: readonly [string, string]
}

/** A sheet to be read; with another beside it, criterion by criterion, what differs marked. */
export const SheetTable = ({ here, there, names }: SheetTableProps) => {
  const say = useWords(councilWords)
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  const rows = compareSheets(here, there ?? here)
  const different = rows.filter(({ difference }) => difference !== "same")
  const marks = { changed: say.changed, only_here: say.onlyHere, only_there: say.onlyThere, same: "" }
  if (!there) return <div className="divide-y border-t">{rows.map(({ id, here: one }) => <div key={id} className="px-6 py-4"><Column criterion={one} /></div>)}</div>
  return (
    <div className="divide-y border-t">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
        <Text size="small" weight="plus">{different.length > 0 ? say.differences(different.length) : say.noDifferences}</Text>
        {different.length > 0 && (
          <div className="flex items-center gap-x-2">
            <Switch id="only-differences" size="small" checked={onlyDifferences} onCheckedChange={setOnlyDifferences} />
            <Label htmlFor="only-differences" size="small">{say.onlyDifferences}</Label>
          </div>
        )}
      </div>
      <div aria-hidden className="bg-ui-bg-base sticky top-0 z-[1] hidden grid-cols-2 gap-x-6 px-6 py-3 md:grid">
        {names.map((name) => <Text key={name} size="small" weight="plus" className="text-ui-fg-subtle">{name}</Text>)}
      </div>
      {(onlyDifferences ? different : rows).map(({ id, here: one, there: other, difference }) => (
        <div key={id} className={clx("grid gap-x-6 gap-y-3 px-6 py-4 md:grid-cols-2", difference !== "same" && "bg-ui-bg-subtle")}>
          {difference !== "same" && <Badge size="2xsmall" color={COLOR[difference]} className="w-fit md:col-span-2">{id} · {marks[difference]}</Badge>}
          <Column criterion={one} of={names[0]} />
          <Column criterion={other} of={names[1]} />
        </div>
      ))}
    </div>
  )
}

/** `of`: the sheet it stands in, said where columns lie below each other and to screen readers. */
const Column = ({ criterion, of }: { criterion: Criterion | null; of?: string }) => {
  const say = useWords(councilWords)
  const sheet = of && <Text size="xsmall" className="text-ui-fg-muted md:sr-only">{of}</Text>
  if (!criterion) return <div>{sheet}<Text size="small" className="text-ui-fg-muted">–</Text></div>
  const { id, label, max, requirement, note, options } = criterion
  return (
    <div>
      {sheet}
      <Text size="small" weight="plus">{id} {label} <span className="text-ui-fg-subtle font-normal">({say.max(max)})</span></Text>
      {requirement && <Text size="small" className="text-ui-fg-subtle">{say.requirement}: {requirement}</Text>}
      {note && <Text size="small" className="text-ui-fg-subtle">{note}</Text>}
      <ul className="mt-1 flex flex-col gap-y-1">
        {options.map((option, index) => (
          <li key={index} className="txt-small grid grid-cols-[2rem_1fr] gap-x-2">
            <span className="text-ui-fg-subtle text-right tabular-nums">{option.points}</span>
            <span>{option.case ? `${option.case}) ` : ""}{option.label} {option.minimumForStar && <span className="text-ui-tag-orange-text" title={say.minimum(option.minimumForStar)}>{"★".repeat(option.minimumForStar)}</span>}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
