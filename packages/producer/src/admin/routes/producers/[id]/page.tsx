import { Button, Input, StatusBadge, Textarea, toast } from "@medusajs/ui"
import { Card, Fact, Failed, Field, Loading, messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { Link, useParams } from "react-router-dom"
import { ProducerEvidence } from "../../../lib/evidence/producer-evidence"
import { ProducerMessages } from "../../../lib/producer-messages"
import { ProducerPapers } from "../../../lib/producer-papers"
import { SuspendButton } from "../../../lib/suspend-button"
import { communeName, type Producer, typeName, words } from "../../../lib/producer"

type Change = Partial<Pick<Producer, "name" | "summary" | "story">>

const ProducerPage = () => {
  const say = useWords(words)
  const { id = "" } = useParams()
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: ["ocop-producers", id],
    queryFn: () => sdk.client.fetch<{ producer: Producer; may_write: boolean }>(`/admin/ocop/producers/${id}`),
  })
  const change = useMutation({
    mutationFn: (body: Change) => sdk.client.fetch<{ producer: Producer }>(`/admin/ocop/producers/${id}`, { method: "POST", body }),
    onSuccess: async () => {
      toast.success(say.saved, { description: say.soon })
      await client.invalidateQueries({ queryKey: ["ocop-producers"] })
    },
    onError: (failure) => toast.error(say.notSaved, { description: messageOf(failure, say.tryAgain) }),
  })
  if (!data) return <Card level="h1" title={say.title}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { producer } = data
  const active = producer.status === "active"
  const products = (producer.products ?? []).flatMap((product) => product ?? [])
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={producer.name}
        badge={<StatusBadge color={active ? "green" : "orange"}>{active ? say.active : say.suspended}</StatusBadge>}
        actions={data.may_write && <SuspendButton id={id} active={active} />}
      >
        <Fact label={say.type}>{typeName(producer.type, say)}</Fact>
        <Fact label={say.commune}>{communeName(producer, say)}</Fact>
        <Fact label={say.provenance}>{say.provenances[producer.provenance]}{producer.source ? ` · ${producer.source}` : ""}</Fact>
        <Fact label={say.locations}>{(producer.stock_locations ?? []).flatMap((place) => place?.name ?? []).join(", ") || say.none}</Fact>
        <Fact label={say.products}>
          <span className="flex flex-col gap-y-1">
            {products.map((product) => <Link key={product.id} to={`/products/${product.id}`} className="text-ui-fg-interactive">{product.title}</Link>)}
            {products.length === 0 && say.none}
          </span>
        </Fact>
      </Card>
      <ProducerPapers id={id} />
      <ProducerEvidence id={id} />
      <ProducerMessages id={id} />
      {data.may_write && <Texts key={producer.id} producer={producer} saving={change.isPending} onSave={change.mutate} />}
    </div>
  )
}

const Texts = ({ producer, saving, onSave }: { producer: Producer; saving: boolean; onSave: (change: Change) => void }) => {
  const say = useWords(words)
  const [texts, setTexts] = useState({ name: producer.name, summary: producer.summary, story: producer.story ?? "" })
  const save = (event: FormEvent) => {
    event.preventDefault()
    onSave({ ...texts, story: texts.story || null })
  }
  return (
    <Card title={say.words}>
      <form onSubmit={save} className="flex flex-col gap-4 px-6 py-4">
        <Field label={say.name} htmlFor="producer-name">
          <Input id="producer-name" value={texts.name} maxLength={120} onChange={(event) => setTexts({ ...texts, name: event.target.value })} />
        </Field>
        <Field label={say.summary} htmlFor="producer-summary">
          <Textarea id="producer-summary" value={texts.summary} maxLength={400} onChange={(event) => setTexts({ ...texts, summary: event.target.value })} />
        </Field>
        <Field label={say.story} htmlFor="producer-story" hint={say.privacy}>
          <Textarea id="producer-story" rows={8} value={texts.story} maxLength={8000} onChange={(event) => setTexts({ ...texts, story: event.target.value })} />
        </Field>
        <Button type="submit" size="small" isLoading={saving} className="self-end">{say.save}</Button>
      </form>
    </Card>
  )
}

export default ProducerPage
