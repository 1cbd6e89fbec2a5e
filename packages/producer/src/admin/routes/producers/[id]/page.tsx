import { Button, Container, Heading, Input, Label, StatusBadge, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState, type FormEvent, type ReactNode } from "react"
import { Link, useParams } from "react-router-dom"
import { PROVENANCE_NAMES, communeName, typeName, type Producer } from "../../../lib/producer"
import { sdk } from "../../../lib/sdk"

type Change = Partial<Pick<Producer, "name" | "summary" | "story" | "status">>

const ProducerPage = () => {
  const { id = "" } = useParams()
  const client = useQueryClient()
  const { data, error } = useQuery({
    queryKey: ["ocop-producers", id],
    queryFn: () => sdk.client.fetch<{ producer: Producer }>(`/admin/ocop/producers/${id}`),
  })
  const change = useMutation({
    mutationFn: (body: Change) => sdk.client.fetch<{ producer: Producer }>(`/admin/ocop/producers/${id}`, { method: "POST", body }),
    onSuccess: async () => {
      toast.success("Đã lưu. Trang công khai đổi theo trong vài giây.")
      await client.invalidateQueries({ queryKey: ["ocop-producers"] })
    },
    onError: ({ message }) => toast.error(message),
  })
  if (error) return <Container><Text>{error.message}</Text></Container>
  if (!data) return <Container><Text>Đang tải…</Text></Container>
  const { producer } = data
  const active = producer.status === "active"
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex items-center justify-between px-6 py-4">
          <div className="flex items-center gap-3">
            <Heading>{producer.name}</Heading>
            <StatusBadge color={active ? "green" : "orange"}>{active ? "Đang hoạt động" : "Tạm dừng"}</StatusBadge>
          </div>
          <Button variant="secondary" isLoading={change.isPending} onClick={() => change.mutate({ status: active ? "suspended" : "active" })}>
            {active ? "Tạm dừng" : "Cho hoạt động lại"}
          </Button>
        </div>
        <Fact label="Loại hình">{typeName(producer.type)}</Fact>
        <Fact label="Xã">{communeName(producer)}</Fact>
        <Fact label="Nguồn">{PROVENANCE_NAMES[producer.provenance]}{producer.source ? ` · ${producer.source}` : ""}</Fact>
        <Fact label="Kho">{names(producer.stock_locations, "name") || "Chưa có"}</Fact>
        <Fact label="Sản phẩm">
          <span className="flex flex-col">
            {(producer.products ?? []).flatMap((product) => (product ? [<Link key={product.id} to={`/products/${product.id}`} className="text-ui-fg-interactive">{product.title}</Link>] : []))}
          </span>
        </Fact>
      </Container>
      <Words key={producer.id} producer={producer} saving={change.isPending} onSave={change.mutate} />
    </div>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="grid grid-cols-2 px-6 py-3">
    <Text size="small" weight="plus">{label}</Text>
    <Text size="small" as="div">{children}</Text>
  </div>
)

const Words = ({ producer, saving, onSave }: { producer: Producer; saving: boolean; onSave: (change: Change) => void }) => {
  const [words, setWords] = useState({ name: producer.name, summary: producer.summary, story: producer.story ?? "" })
  const save = (event: FormEvent) => {
    event.preventDefault()
    onSave({ ...words, story: words.story || null })
  }
  return (
    <Container>
      <form onSubmit={save} className="flex flex-col gap-4">
        <Heading level="h2">Lời giới thiệu trên trang công khai</Heading>
        <div className="flex flex-col gap-1">
          <Label htmlFor="producer-name">Tên</Label>
          <Input id="producer-name" value={words.name} maxLength={120} onChange={(event) => setWords({ ...words, name: event.target.value })} />
        </div>
        <div className="flex flex-col gap-1">
          <Label htmlFor="producer-summary">Một câu giới thiệu</Label>
          <Textarea id="producer-summary" value={words.summary} maxLength={400} onChange={(event) => setWords({ ...words, summary: event.target.value })} />
        </div>
        <div className="flex flex-col gap-1">
          <Label htmlFor="producer-story">Câu chuyện</Label>
          <Textarea id="producer-story" rows={8} value={words.story} maxLength={8000} onChange={(event) => setWords({ ...words, story: event.target.value })} />
          <Text size="small" className="text-ui-fg-subtle">Không ghi số điện thoại, số căn cước hay địa chỉ nhà riêng.</Text>
        </div>
        <Button type="submit" isLoading={saving} className="self-end">Lưu</Button>
      </form>
    </Container>
  )
}

const names = <Key extends string>(rows: (Record<Key, string> | null)[] | undefined, key: Key): string => (rows ?? []).flatMap((row) => (row ? [row[key]] : [])).join(", ")

export default ProducerPage
