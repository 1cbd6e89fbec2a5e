import { Button, Input, Text, Textarea, toast } from "@medusajs/ui"
import { Card, dayText, Field, FormDrawer, messageOf, sdk, todayText, useMay, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { MarkDownRuleResponse } from "../../http-goods"
import { markDownWords } from "./mark-down-words"

const QUERY = ["ocop-mark-down-rules"]

/** How far down one may go today; the office sets it from a day on. */
export const MarkDownRule = () => {
  const say = useWords(markDownWords)
  const may = useMay()
  const client = useQueryClient()
  const { data } = useQuery({ queryKey: QUERY, queryFn: () => sdk.client.fetch<MarkDownRuleResponse>("/admin/ocop/mark-down-rules") })
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState({ manager: "", office: "", from: todayText(), reason: "" })
  const set = (name: keyof typeof said) => (event: { target: { value: string } }) => setSaid({ ...said, [name]: event.target.value })
  const save = useMutation({
    mutationFn: () => sdk.client.fetch<MarkDownRuleResponse>("/admin/ocop/mark-down-rules", { method: "POST", body: { valid_from: said.from, manager_percent: Number(said.manager), office_percent: Number(said.office), reason: said.reason.trim() } }),
    onSuccess: async () => {
      toast.success(say.done)
      await client.invalidateQueries({ queryKey: QUERY })
      setOpen(false)
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
  if (!data) return null
  const { manager_percent, office_percent, valid_from } = data.rule
  const begin = () => {
    setSaid({ manager: String(manager_percent), office: String(office_percent), from: todayText(), reason: "" })
    setOpen(true)
  }
  return (
    <Card title={say.rule} actions={may("write:sales_point") && <Button size="small" variant="secondary" onClick={begin}>{say.change}</Button>}>
      <Text size="small" className="px-6 py-4">{say.ruleText(manager_percent, office_percent, dayText(valid_from))}</Text>
      {open && (
        <FormDrawer title={say.rule} does={say.save} disabled={said.manager === "" || said.office === "" || said.from === "" || said.reason.trim() === ""} pending={save.isPending} onDo={() => save.mutate()} onClose={() => setOpen(false)}>
          <Text size="small">{say.ruleNote}</Text>
          <Field label={say.manager} htmlFor="rule-manager"><Input id="rule-manager" inputMode="numeric" value={said.manager} onChange={set("manager")} /></Field>
          <Field label={say.office} htmlFor="rule-office"><Input id="rule-office" inputMode="numeric" value={said.office} onChange={set("office")} /></Field>
          <Field label={say.from} htmlFor="rule-from"><Input id="rule-from" type="date" min={todayText()} value={said.from} onChange={set("from")} /></Field>
          <Field label={say.reason} htmlFor="rule-reason"><Textarea id="rule-reason" rows={2} maxLength={500} value={said.reason} onChange={set("reason")} /></Field>
        </FormDrawer>
      )}
    </Card>
  )
}
