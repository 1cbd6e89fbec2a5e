import { Badge, clx, Text } from "@medusajs/ui"
import { useWords } from "@ocop/office"
import { compareSheets, type CriteriaSheet, type Criterion, type Difference } from "../../../rules/criteria"
import { councilWords } from "./words"

const COLOR: Record<Difference, "orange" | "red" | "green"> = { changed: "orange", only_here: "red", only_there: "green", same: "green" }

/** A sheet to be read; with another beside it, criterion by criterion, what differs marked. */
export const SheetTable = ({ here, there }: { here: CriteriaSheet; there: CriteriaSheet | null }) => {
  const say = useWords(councilWords)
  const rows = compareSheets(here, there ?? here)
  const names = { changed: say.changed, only_here: say.onlyHere, only_there: say.onlyThere, same: "" }
  return (
    <div className="divide-y">
      {there && <Text size="small" weight="plus" className="px-6 py-3">{say.differences(rows.filter(({ difference }) => difference !== "same").length)}</Text>}
      {rows.map(({ id, here: one, there: other, difference }) => (
        <div key={id} className={clx("grid gap-x-6 gap-y-3 px-6 py-4", there && "md:grid-cols-2", difference !== "same" && "bg-ui-bg-subtle")}>
          {difference !== "same" && <Badge size="2xsmall" color={COLOR[difference]} className="w-fit md:col-span-2">{id} · {names[difference]}</Badge>}
          <Column criterion={one} />
          {there && <Column criterion={other} />}
        </div>
      ))}
    </div>
  )
}

const Column = ({ criterion }: { criterion: Criterion | null }) => {
  const say = useWords(councilWords)
  if (!criterion) return <Text size="small" className="text-ui-fg-muted">–</Text>
  const { id, label, max, requirement, note, options } = criterion
  return (
    <div>
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
