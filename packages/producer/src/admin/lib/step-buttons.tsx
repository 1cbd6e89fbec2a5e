import { Button, Drawer, Textarea, toast } from "@medusajs/ui"
import { Field, messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
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
  const [asking, setAsking] = useState<string | null>(null)
  const [reason, setReason] = useState("")
  const step = useMutation({
    mutationFn: ({ verb, reason }: { verb: string; reason?: string }) => sdk.client.fetch<Answer>(`${path}/${verb}`, { method: "POST", body: { reason } }),
    onSuccess: async (answer) => {
      toast.success(say.done)
      setAsking(null)
      setReason("")
      onDone?.(answer)
      await client.invalidateQueries({ queryKey: [queryKey] })
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
  return (
    <>
      {verbs.map((verb) => (
        <Button
          key={verb}
          size="small"
          variant={REASONED.includes(verb) ? "secondary" : "primary"}
          isLoading={step.isPending && step.variables.verb === verb}
          onClick={() => (REASONED.includes(verb) ? setAsking(verb) : step.mutate({ verb }))}
        >
          {say.verbs[verb] ?? verb}
        </Button>
      ))}
      <Drawer open={asking !== null} onOpenChange={(open) => !open && setAsking(null)}>
        <Drawer.Content>
          <Drawer.Header>
            <Drawer.Title>{say.verbs[asking ?? ""] ?? ""}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body>
            <Field label={say.reason} htmlFor="step-reason" hint={say.reasonHint}>
              <Textarea id="step-reason" rows={6} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field>
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary">{say.cancel}</Button>
            </Drawer.Close>
            <Button size="small" disabled={reason.trim().length < 3} isLoading={step.isPending} onClick={() => asking && step.mutate({ verb: asking, reason })}>
              {say.verbs[asking ?? ""] ?? ""}
            </Button>
          </Drawer.Footer>
        </Drawer.Content>
      </Drawer>
    </>
  )
}
