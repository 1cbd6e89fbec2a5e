import { AskReason, useWords } from "@ocop/office"
import { words } from "./lots"

interface ReasonButtonProps<Answer> {
  verb: string
  run: (reason: string) => Promise<Answer>
  onDone?: (answer: Answer) => void
}

const CHANGES_SHOP = ["hold", "recall", "resume", "lift"]

/** Nothing is held, recalled or let go without a sentence that says why. */
export function ReasonButton<Answer>({ verb, run, onDone }: ReasonButtonProps<Answer>) {
  const say = useWords(words)
  return (
    <AskReason
      name={say.verbs[verb] ?? verb}
      explain={say.explain[verb]}
      hint={say.reasonHint}
      danger={verb === "recall"}
      soon={CHANGES_SHOP.includes(verb) ? say.soon : undefined}
      run={run}
      touches={["ocop-lots", "ocop-recalls"]}
      onDone={onDone}
    />
  )
}
