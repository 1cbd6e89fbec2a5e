import { Badge, clx, Text } from "@medusajs/ui"
import { useWords } from "@ocop/office"
import { type Answer, type Criterion, offersNone } from "../../../rules/criteria"
import { councilWords } from "./words"

interface CriterionCardProps {
  criterion: Criterion
  answer: Answer | undefined
  applicable: boolean
  /** sealed: to be read only */
  fixed: boolean
  onAnswer: (answer: Answer) => void
}

/** One criterion as the sheet prints it, its options big enough for a thumb. */
export const CriterionCard = ({ criterion, answer, applicable, fixed, onAnswer }: CriterionCardProps) => {
  const say = useWords(councilWords)
  const { id, label, max, requirement, note, options, cases } = criterion
  return (
    <fieldset id={`criterion-${id}`} className="scroll-mt-20 border-0 px-4 py-4 md:px-6" disabled={fixed || !applicable}>
      <legend className="float-left w-full">
        <span className="flex items-baseline justify-between gap-x-3">
          <Text as="span" weight="plus" className="text-base">{id} {label}</Text>
          <Text as="span" size="small" className="text-ui-fg-subtle shrink-0">{say.max(max)}</Text>
        </span>
      </legend>
      <div className="clear-both flex flex-col gap-y-2 pt-1">
        {requirement && <Text size="small" className="text-ui-fg-subtle">{say.requirement}: {requirement}</Text>}
        {note && <Text size="small" className="text-ui-fg-subtle">{note}</Text>}
        {!applicable && <Text size="small" className="text-ui-fg-muted">{say.notApplicable}</Text>}
        {applicable && options.map((option, index) => {
          const caseName = cases?.find((each) => each.id === option.case)
          const first = caseName && options.findIndex((each) => each.case === option.case) === index
          return (
            <div key={index} className="flex flex-col gap-y-2">
              {first && <Text size="small" weight="plus" className="pt-1">{caseName.id}) {caseName.label}</Text>}
              <OptionRow name={id} points={option.points} label={option.label} star={option.minimumForStar} chosen={answer === index} onChoose={() => onAnswer(index)} />
            </div>
          )
        })}
        {applicable && offersNone(criterion) && <OptionRow name={id} points={0} label={say.none} chosen={answer === "none"} onChoose={() => onAnswer("none")} />}
      </div>
    </fieldset>
  )
}

interface OptionRowProps {
  name: string
  points: number
  label: string
  star?: number
  chosen: boolean
  onChoose: () => void
}

const OptionRow = ({ name, points, label, star, chosen, onChoose }: OptionRowProps) => {
  const say = useWords(councilWords)
  return (
    <label
      className={clx(
        "border-ui-border-base flex min-h-14 cursor-pointer items-center gap-x-3 rounded-lg border px-3 py-2 has-[:disabled]:cursor-default",
        "has-[:focus-visible]:shadow-borders-interactive-with-focus",
        chosen ? "bg-ui-bg-highlight border-ui-border-interactive" : "bg-ui-bg-field hover:bg-ui-bg-field-hover",
      )}
    >
      <input type="radio" className="size-5 shrink-0" name={name} checked={chosen} onChange={onChoose} />
      <span className="flex-1">
        <Text as="span" size="small" className="block">{label}</Text>
        {star && <Badge size="2xsmall" color="orange">{"★".repeat(star)} {say.minimum(star)}</Badge>}
      </span>
      <Text as="span" weight="plus" className="shrink-0 tabular-nums" aria-label={say.points(points)}>{points}</Text>
    </label>
  )
}
