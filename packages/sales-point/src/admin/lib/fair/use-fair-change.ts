import { toast } from "@medusajs/ui"
import { messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { FairResponse } from "../../../http"
import { fairWords } from "./words"

/** One change of a fair: says that it was written down, or why not, and shows the fair as it is then. */
export function useFairChange<Answer extends FairResponse = FairResponse>(onDone?: (answer: Answer) => void) {
  const say = useWords(fairWords)
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body = {} }: { path: string; body?: Record<string, unknown> }) => sdk.client.fetch<Answer>(path, { method: "POST", body }),
    onSuccess: (answer) => {
      client.setQueryData(["ocop-fairs", answer.fair.id], { fair: answer.fair })
      void client.invalidateQueries({ queryKey: ["ocop-fairs"] })
      if (onDone) onDone(answer)
      else toast.success(say.done)
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
}
