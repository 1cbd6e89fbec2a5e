import { AskReason, sdk, useWords } from "@ocop/office"
import { words as joining } from "./joining"
import { words } from "./producer"

/** Takes all goods of a producer off sale, or puts them back, with a reason the producer reads. */
export const SuspendButton = ({ id, active }: { id: string; active: boolean }) => {
  const say = useWords(words)
  const { reasonHint } = useWords(joining)
  const [verb, what, title, explain] = active ? (["suspend", say.suspend, say.suspendTitle, say.suspendText] as const) : (["resume", say.resume, say.resume, undefined] as const)
  return (
    <AskReason
      name={what}
      title={title}
      explain={explain}
      hint={reasonHint}
      most={1_000}
      soon={say.soon}
      run={(reason) => sdk.client.fetch(`/admin/ocop/producers/${id}/${verb}`, { method: "POST", body: { reason } })}
      touches={["ocop-producers"]}
    />
  )
}
