import { toast } from "@medusajs/ui"
import { messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { councilWords } from "./words"

interface Act {
  path: string
  body?: object
  /** said when it is done */
  said?: string
}

/** Sends one act of the office and reads everything of the council anew; says in the server's words why not. */
export function useAct(onDone?: (answer: unknown) => void) {
  const say = useWords(councilWords)
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body = {} }: Act) => sdk.client.fetch(`/admin/ocop/${path}`, { method: "POST", body: body as Record<string, unknown> }),
    onSuccess: async (answer, { said }) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith("ocop-council") })
      toast.success(said ?? say.done)
      onDone?.(answer)
    },
    onError: (error) => toast.error(say.failed, { description: messageOf(error, say.tryAgain) }),
  })
}
