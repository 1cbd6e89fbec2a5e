import { Button, Text, Textarea, toast } from "@medusajs/ui"
import { Card, Failed, Field, instantText, Loading, messageOf, Nothing, sdk, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { MessageListResponse } from "../../http"
import { isRefused, retryUnlessRefused } from "./refused"
import { words } from "./producer"

/** What producer and office have said to each other, the latest last, and the next word. */
export const ProducerMessages = ({ id }: { id: string }) => {
  const say = useWords(words)
  const client = useQueryClient()
  const path = `/admin/ocop/producers/${id}/messages`
  const [text, setText] = useState("")
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-producer-messages", id], queryFn: () => sdk.client.fetch<MessageListResponse>(path), retry: retryUnlessRefused })
  const send = useMutation({
    mutationFn: () => sdk.client.fetch(path, { method: "POST", body: { text } }),
    onSuccess: async () => {
      toast.success(say.sent)
      setText("")
      await client.invalidateQueries({ queryKey: ["ocop-producer-messages", id] })
    },
    onError: (failure) => toast.error(say.notSaved, { description: messageOf(failure, say.tryAgain) }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate()
  }
  if (isRefused(error)) return null
  return (
    <Card title={say.messages}>
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data?.messages.length === 0 && <Nothing title={say.noMessages} hint={say.noMessagesText} />}
      {data && data.messages.length > 0 && (
        <ol className="flex max-h-96 flex-col gap-y-2 overflow-y-auto px-6 py-4">
          {data.messages.map(({ id: message, from, author, text: said, at }) => (
            <li key={message} className={`max-w-[80%] rounded-lg px-3 py-2 ${from === "office" ? "bg-ui-bg-component self-end" : "bg-ui-bg-base border-ui-border-base self-start border"}`}>
              <Text size="xsmall" className="text-ui-fg-subtle">{author} · {instantText(at)}</Text>
              <Text size="small" className="whitespace-pre-line break-words">{said}</Text>
            </li>
          ))}
        </ol>
      )}
      <form onSubmit={submit} className="flex flex-col gap-3 px-6 py-4">
        <Field label={say.newMessage} htmlFor="producer-message">
          <Textarea id="producer-message" rows={3} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <Button type="submit" size="small" variant="secondary" className="self-end" disabled={text.trim() === ""} isLoading={send.isPending}>{say.send}</Button>
      </form>
    </Card>
  )
}
