import { defineRouteConfig } from "@medusajs/admin-sdk"
import { IdBadge } from "@medusajs/icons"
import { Button, Input, Label, Switch, Table, toast } from "@medusajs/ui"
import { Card, dayText, Failed, Field, instantText, Loading, messageOf, Nothing, sdk, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { FIELDS, missingIn, type Operator, toBody, toForm, words } from "../../lib/operator"

const KEY = ["ocop-operator"]

const OperatorPage = () => {
  const say = useWords(words)
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => sdk.client.fetch<{ operator: Operator | null; declarations: Operator[] }>("/admin/ocop/operator"),
  })
  if (!data) return <Card level="h1" title={say.title}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  return (
    <div className="flex flex-col gap-y-3">
      <OperatorFormCard key={data.operator?.id ?? "none"} operator={data.operator} />
      <Card title={say.history}>
        {data.declarations.length === 0 && <Nothing title={say.none} hint={say.noneHint} />}
        {data.declarations.length > 0 && (
          <div className="overflow-x-auto">
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{say.from}</Table.HeaderCell>
                  <Table.HeaderCell>{say.fields.name}</Table.HeaderCell>
                  <Table.HeaderCell>{say.fields.registration_number}</Table.HeaderCell>
                  <Table.HeaderCell>{say.notified}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {data.declarations.map((row) => (
                  <Table.Row key={row.id}>
                    <Table.Cell className="whitespace-nowrap">{instantText(row.effective_from)}</Table.Cell>
                    <Table.Cell>{row.name}</Table.Cell>
                    <Table.Cell>{row.registration_number}</Table.Cell>
                    <Table.Cell>{row.notified_number ? `${row.notified_number}${row.notified_on ? `, ${dayText(row.notified_on)}` : ""}` : say.notYet}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        )}
      </Card>
    </div>
  )
}

const OperatorFormCard = ({ operator }: { operator: Operator | null }) => {
  const say = useWords(words)
  const client = useQueryClient()
  const [form, setForm] = useState(() => toForm(operator))
  const declare = useMutation({
    mutationFn: () => sdk.client.fetch("/admin/ocop/operator", { method: "POST", body: toBody(form) }),
    onSuccess: async () => {
      toast.success(say.declared, { description: say.soon })
      await client.invalidateQueries({ queryKey: KEY })
    },
    onError: (error) => toast.error(say.notDeclared, { description: messageOf(error, say.tryAgain) }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = missingIn(form)
    if (missing.length > 0) toast.error(say.notDeclared, { description: say.missing(missing.map((name) => say.fields[name]).join(", ")) })
    else declare.mutate()
  }
  return (
    <Card level="h1" title={say.title} note={say.note}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4 px-6 py-4">
        <div className="grid gap-4 md:grid-cols-2">
          {FIELDS.map(({ name, optional, type }) => (
            <Field key={name} label={say.fields[name]} htmlFor={`operator-${name}`} optional={optional && say.optional} hint={name === "notified_number" ? say.notifiedHint : undefined}>
              <Input id={`operator-${name}`} type={type ?? "text"} value={form[name]} onChange={(event) => setForm({ ...form, [name]: event.target.value })} />
            </Field>
          ))}
          <div className="flex items-center gap-2">
            <Switch id="operator-demo" checked={form.demo} onCheckedChange={(demo) => setForm({ ...form, demo })} />
            <Label size="small" htmlFor="operator-demo">{say.demo}</Label>
          </div>
        </div>
        <Button type="submit" size="small" isLoading={declare.isPending} className="self-end">{say.declare}</Button>
      </form>
    </Card>
  )
}

export const config = defineRouteConfig({ label: "menu.operator", translationNs: "ocop-editorial", icon: IdBadge, rank: 890 })

export default OperatorPage
