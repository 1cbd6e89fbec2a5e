import { answerOf } from "./held-answer"
import { LiveForm, type PortalFormProps } from "./live-form"

export type { FormAction, FormAnswer } from "./live-form"

/** A plain form that answers in words and keeps what was typed when it is refused, with script and without. */
export async function PortalForm(props: PortalFormProps) {
  return <LiveForm {...props} before={await answerOf(props.name)} />
}
