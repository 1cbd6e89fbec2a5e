import { defineRouteConfig } from "@medusajs/admin-sdk"
import { IdBadge } from "@medusajs/icons"
import { Button, Container, Heading, Input, Label, Switch, Table, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { FIELDS, toBody, toForm, type Operator } from "../../lib/operator"
import { sdk } from "../../lib/sdk"

const KEY = ["ocop-operator"]
const when = (text: string) => new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short", timeStyle: "short" }).format(new Date(text))

const OperatorPage = () => {
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: () => sdk.client.fetch<{ operator: Operator | null; declarations: Operator[] }>("/admin/ocop/operator"),
  })
  if (error) return <Container><Text>{error.message}</Text></Container>
  if (!data) return <Container><Text>Đang tải…</Text></Container>
  return (
    <div className="flex flex-col gap-y-3">
      <OperatorFormCard key={data.operator?.id ?? "none"} operator={data.operator} />
      <Container className="p-0">
        <Heading level="h2" className="px-6 py-4">Các lần khai báo</Heading>
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Từ</Table.HeaderCell>
              <Table.HeaderCell>Tên</Table.HeaderCell>
              <Table.HeaderCell>Mã số</Table.HeaderCell>
              <Table.HeaderCell>Xác nhận thông báo</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data.declarations.map((row) => (
              <Table.Row key={row.id}>
                <Table.Cell>{when(row.effective_from)}</Table.Cell>
                <Table.Cell>{row.name}</Table.Cell>
                <Table.Cell>{row.registration_number}</Table.Cell>
                <Table.Cell>{row.notified_number ? `${row.notified_number}, ${row.notified_on}` : "Chưa"}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Container>
    </div>
  )
}

const OperatorFormCard = ({ operator }: { operator: Operator | null }) => {
  const client = useQueryClient()
  const [form, setForm] = useState(() => toForm(operator))
  const declare = useMutation({
    mutationFn: () => sdk.client.fetch("/admin/ocop/operator", { method: "POST", body: toBody(form) }),
    onSuccess: async () => {
      toast.success("Đã khai báo. Chân trang đổi theo trong vài giây.")
      await client.invalidateQueries({ queryKey: KEY })
    },
    onError: ({ message }) => toast.error(message),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    declare.mutate()
  }
  return (
    <Container>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <div>
          <Heading>Đơn vị vận hành</Heading>
          <Text size="small" className="text-ui-fg-subtle">Hiện ở chân mọi trang. Mỗi lần lưu là một lần khai báo mới, các lần trước vẫn được giữ.</Text>
        </div>
        <div className="grid gap-4 md:grid-cols-2">
          {FIELDS.map(({ name, label, hint, optional }) => (
            <div key={name} className="flex flex-col gap-1">
              <Label htmlFor={`operator-${name}`}>{label}</Label>
              <Input id={`operator-${name}`} value={form[name]} required={!optional} onChange={(event) => setForm({ ...form, [name]: event.target.value })} />
              {hint ? <Text size="xsmall" className="text-ui-fg-subtle">{hint}</Text> : null}
            </div>
          ))}
          <div className="flex items-center gap-2">
            <Switch id="operator-demo" checked={form.demo} onCheckedChange={(demo) => setForm({ ...form, demo })} />
            <Label htmlFor="operator-demo">Dữ liệu minh họa</Label>
          </div>
        </div>
        <Button type="submit" isLoading={declare.isPending} className="self-end">Khai báo</Button>
      </form>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Đơn vị vận hành", icon: IdBadge })

export default OperatorPage
