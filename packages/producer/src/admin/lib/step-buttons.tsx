import { Button, toast } from "@medusajs/ui"
import { AskReason, messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { words } from "./joining"

interface StepButtonsProps<Answer> {
  /** "/admin/ocop/applications/{id}" */
  path: string
  verbs: string[]
  queryKey: string
  onDone?: (answer: Answer) => void
}

const REASONED = ["return", "refuse"]

/** What may be done now; a step back asks for its reason first. */
export function StepButtons<Answer>({ path, verbs, queryKey, onDone }: StepButtonsProps<Answer>) {
  const say = useWords(words)
  const client = useQueryClient()
  const take = (verb: string, reason?: string) => sdk.client.fetch<Answer>(`${path}/${verb}`, { method: "POST", body: { reason } })
  const step = useMutation({
    mutationFn: (verb: string) => take(verb),
    onSuccess: async (answer) => {
      toast.success(say.done)
      onDone?.(answer)
      await client.invalidateQueries({ queryKey: [queryKey] })
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
  return verbs.map((verb) =>
    REASONED.includes(verb) ? (
      <AskReason key={verb} name={say.verbs[verb] ?? verb} hint={say.reasonHint} most={1_000} run={(reason) => take(verb, reason)} touches={[queryKey]} onDone={onDone} />
    ) : (
      <Button key={verb} size="small" isLoading={step.isPending && step.variables === verb} onClick={() => step.mutate(verb)}>
        {say.verbs[verb] ?? verb}
      </Button>
    ),
  )
}
