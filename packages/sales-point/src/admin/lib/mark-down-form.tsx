import { Input, Label, RadioGroup, Text, Textarea, toast } from "@medusajs/ui"
import { dayText, dongText, Field, FormDrawer, sdk, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { MakeMarkDownBody, MarkDownResponse, MarkDownRuleResponse, ShelfLifeResponse } from "../../http-goods"
import { lowestPrice, markedDownPrice, percentOff, type MarkDownKind } from "../../rules/goods/mark-down"
import { markDownWords } from "./mark-down-words"

export const NEAR_DAYS = 30
export const SHELF_LIFE_QUERY = "ocop-shelf-life"

/** What is left of a lot at a point, for less: how far down one may go stands beside the field, and the price it comes to. */
export const MarkDownForm = ({ row, onClose }: { row: ShelfLifeResponse["rows"][number]; onClose: () => void }) => {
  const say = useWords(markDownWords)
  const client = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const [kind, setKind] = useState<MarkDownKind>("percent")
  const [figure, setFigure] = useState("")
  // Goods that keep for long are marked down for another reason, and not until they expire.
  const near = row.best_before !== null && row.days_left !== null && row.days_left <= NEAR_DAYS
  const [last, setLast] = useState(near ? row.best_before! : "")
  const [reason, setReason] = useState(near ? say.nearItsDate(dayText(row.best_before!)) : "")
  const rule = useQuery({ queryKey: ["ocop-mark-down-rules"], queryFn: () => sdk.client.fetch<MarkDownRuleResponse>("/admin/ocop/mark-down-rules") })
  const price = row.price ?? 0
  const most = rule.data?.most_percent
  const amount = Number(figure)
  const marked = figure === "" ? null : markedDownPrice(price, { kind, figure: amount })
  const over = marked !== null && most !== undefined && (kind === "percent" ? amount : percentOff(price, marked)) > most
  const save = useMutation({
    mutationFn: () => sdk.client.fetch<MarkDownResponse>(`/admin/ocop/sales-points/${row.point.id}/mark-downs`, { method: "POST", body: { lot_id: row.lot_id, kind, figure: amount, last_day: last, reason: reason.trim(), key } satisfies MakeMarkDownBody }),
    onSuccess: async () => {
      toast.success(say.done)
      await client.invalidateQueries({ queryKey: [SHELF_LIFE_QUERY] })
      onClose()
    },
  })
  return (
    <FormDrawer title={say.markDown} disabled={amount < 1 || over || marked === null || marked >= price || last === "" || reason.trim() === ""} pending={save.isPending} refused={save.error} onDo={() => save.mutate()} onClose={onClose}>
      <div>
        <Text size="small" weight="plus">{row.title}</Text>
        <Text size="small" className="text-ui-fg-subtle">{row.lot_code} · {say.have(row.quantity)} · {row.point.name}</Text>
        <Text size="small" className="text-ui-fg-subtle">{say.fullPrice} {dongText(price)}</Text>
      </div>
      <Text size="small">{say.note}</Text>
      <RadioGroup value={kind} onValueChange={(value) => { setKind(value as MarkDownKind); setFigure("") }} className="flex gap-6">
        {(["percent", "price"] as const).map((each) => (
          <div key={each} className="flex items-center gap-2">
            <RadioGroup.Item value={each} id={`mark-down-${each}`} />
            <Label htmlFor={`mark-down-${each}`} size="small">{say.kinds[each]}</Label>
          </div>
        ))}
      </RadioGroup>
      <Field label={say.figures[kind]} htmlFor="mark-down-figure" hint={most === undefined ? undefined : say.most(most, dongText(lowestPrice(price, most)))}>
        <Input id="mark-down-figure" inputMode="numeric" value={figure} onChange={(event) => setFigure(event.target.value.replace(/\D/g, "").slice(0, 9))} />
      </Field>
      <Text size="small" weight="plus" aria-live="polite" className={over ? "text-ui-fg-error" : undefined}>{marked === null ? "" : over ? say.tooFar(most ?? 0) : say.comesTo(dongText(marked), percentOff(price, marked))}</Text>
      <Field label={say.lastDay} htmlFor="mark-down-last"><Input id="mark-down-last" type="date" max={row.best_before ?? undefined} value={last} onChange={(event) => setLast(event.target.value)} /></Field>
      <Field label={say.reason} htmlFor="mark-down-reason"><Textarea id="mark-down-reason" rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} /></Field>
    </FormDrawer>
  )
}
