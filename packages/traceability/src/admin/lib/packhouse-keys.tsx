import { Button, Code, Container, Heading, Input, Select, StatusBadge, Text, toast } from "@medusajs/ui"
import { AskFirst, Failed, Field, instantText, Loading, messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { PackhouseKeyListResponse, PackhouseKeyMadeResponse } from "../../http/trace"
import { words } from "./label-words"

const KEYS = ["ocop-packhouse-keys"]

/** Who may capture for which producer. A key is shown once, when it is made. */
export const PackhouseKeys = () => {
  const say = useWords(words)
  const client = useQueryClient()
  const [producer_id, setProducer] = useState("")
  const [name, setName] = useState("")
  const [secret, setSecret] = useState<string | null>(null)
  const keys = useQuery({ queryKey: KEYS, queryFn: () => sdk.client.fetch<PackhouseKeyListResponse>("/admin/ocop/packhouse-keys") })
  const producers = useQuery({ queryKey: ["ocop-producers", "names"], queryFn: () => sdk.client.fetch<{ producers: { id: string; name: string }[] }>("/admin/ocop/producers", { query: { limit: 100 } }) })
  const failed = (failure: unknown) => toast.error(say.notSaved, { description: messageOf(failure, say.tryAgain) })
  const refresh = () => client.invalidateQueries({ queryKey: KEYS })
  const make = useMutation({
    mutationFn: () => sdk.client.fetch<PackhouseKeyMadeResponse>("/admin/ocop/packhouse-keys", { method: "POST", body: { producer_id, name: name.trim() } }),
    onSuccess: async (made) => {
      setSecret(made.secret)
      setName("")
      await refresh()
    },
    onError: failed,
  })
  const end = useMutation({
    mutationFn: (id: string) => sdk.client.fetch(`/admin/ocop/packhouse-keys/${id}/end`, { method: "POST", body: {} }),
    onSuccess: async () => {
      toast.success(say.endedNow)
      await refresh()
    },
    onError: failed,
  })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{say.keys}</Heading>
        <Text size="small" className="text-ui-fg-subtle">{say.keysNote}</Text>
      </div>
      {keys.isLoading && <Loading />}
      {keys.error && <Failed error={keys.error} onRetry={() => void keys.refetch()} />}
      {keys.data && keys.data.keys.length === 0 && <Text size="small" className="text-ui-fg-muted px-6 py-4">{say.noKeys}</Text>}
      {keys.data?.keys.map((key) => (
        <div key={key.id} className="flex flex-col gap-x-4 gap-y-2 px-6 py-3 md:flex-row md:items-center md:justify-between">
          <div className="min-w-0">
            <Text size="small" weight="plus" leading="compact" className="break-words">{key.name}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {key.producer.name} · {say.begins.toLowerCase()} <Code>{key.starts_with}…</Code> · {say.used.toLowerCase()}: {key.last_used_at ? instantText(key.last_used_at) : say.never}
            </Text>
          </div>
          {key.ended_at ? (
            <StatusBadge className="shrink-0 whitespace-nowrap" color="grey">{say.ended(instantText(key.ended_at))}</StatusBadge>
          ) : (
            <AskFirst danger title={say.end} text={say.endText} yes={say.end} no={say.cancel} onYes={() => end.mutate(key.id)}>
              <Button size="small" variant="secondary" className="shrink-0 self-start">{say.end}</Button>
            </AskFirst>
          )}
        </div>
      ))}
      <form
        className="grid items-end gap-4 px-6 py-4 md:grid-cols-[1fr_1fr_auto]"
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate()
        }}
      >
        <Field label={say.producer} htmlFor="key-producer">
          <Select value={producer_id} onValueChange={setProducer}>
            <Select.Trigger id="key-producer"><Select.Value placeholder={say.choose} /></Select.Trigger>
            <Select.Content>
              {(producers.data?.producers ?? []).map(({ id, name: producer }) => (
                <Select.Item key={id} value={id}>{producer}</Select.Item>
              ))}
            </Select.Content>
          </Select>
        </Field>
        <Field label={say.name} htmlFor="key-name">
          <Input id="key-name" maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Button type="submit" variant="secondary" disabled={!producer_id || !name.trim()} isLoading={make.isPending}>{say.make}</Button>
        {secret && (
          <div role="status" className="md:col-span-3">
            <Text size="small" weight="plus">{say.secret}</Text>
            <Code className="break-all select-all">{secret}</Code>
          </div>
        )}
      </form>
    </Container>
  )
}
