/** A step somebody may take: from these states to that one. */
export interface Step<State extends string, Actor extends string> {
  verb: string
  from: readonly State[]
  to: State
  by: Actor
  /** a sentence for the one it concerns is needed */
  reasoned?: true
}

export class WrongStep extends Error {}

export interface StepQuestion<State extends string, Actor extends string> {
  steps: readonly Step<State, Actor>[]
  state: State
  verb: string
  by: Actor
  reason?: string | null
  nameOf: (state: State) => string
  verbOf: (verb: string) => string
}

/** The step, or a refusal that names what is allowed instead. */
export function stepFor<State extends string, Actor extends string>({ steps, state, verb, by, reason, nameOf, verbOf }: StepQuestion<State, Actor>): Step<State, Actor> {
  const allowed = steps.filter((step) => step.by === by && step.from.includes(state))
  const step = allowed.find((each) => each.verb === verb)
  if (!step) {
    const instead = [...new Set(allowed.map((each) => `"${verbOf(each.verb)}" (${each.verb})`))].join(", ")
    throw new WrongStep(
      `Đang ở trạng thái "${nameOf(state)}" nên không thể ${verbOf(verb)}. ${instead ? `Việc có thể làm: ${instead}.` : "Hiện không còn việc nào để làm ở bước này."}`,
    )
  }
  if (step.reasoned && !reason?.trim()) throw new WrongStep(`Hãy ghi lý do để người nộp biết phải làm gì.`)
  return step
}
