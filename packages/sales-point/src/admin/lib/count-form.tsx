import { Input, Select, Text } from "@medusajs/ui"
import { dayText, Field, FormButton, sdk, useWords } from "@ocop/office"
import { useState } from "react"
import type { TransferView } from "../../http-goods"
import { DIFFERENCE_KINDS, type DifferenceKind } from "../../rules/goods/transfer-status"
import { goodsWords } from "./goods-words"

interface Typed {
  counted: string
  difference: DifferenceKind | ""
  reason: string
}

const UNTOUCHED: Typed = { counted: "", difference: "", reason: "" }

/** The receiver's count, lot by lot: empty fields, so that one counts instead of agreeing. */
export const CountForm = ({ transfer, path }: { transfer: TransferView; path: string }) => {
  const say = useWords(goodsWords)
  const [typed, setTyped] = useState<Record<string, Typed>>({})
  const of = (id: string) => typed[id] ?? UNTOUCHED
  const set = (id: string, change: Partial<Typed>) => setTyped({ ...typed, [id]: { ...of(id), ...change } })
  const receive = () =>
    sdk.client.fetch(`${path}/receive`, {
      method: "POST",
      body: {
        counts: transfer.lines.map(({ id, quantity }) => {
          const { counted, difference, reason } = of(id)
          return { line_id: id, counted: Number(counted), ...(Number(counted) < quantity && difference && { difference }), ...(reason.trim() && { reason }) }
        }),
      },
    })
  return (
    <FormButton name={say.receive} variant="primary" ready={transfer.lines.every(({ id }) => of(id).counted !== "")} run={receive} touches={["ocop-transfers"]} done={say.done}>
      <Text size="small">{say.receiveNote}</Text>
      {transfer.lines.map((line) => {
        const { counted, difference, reason } = of(line.id)
        const differs = counted !== "" && Number(counted) !== line.quantity
        return (
          <div key={line.id} className="shadow-elevation-card-rest flex flex-col gap-y-3 rounded-lg p-3">
            <Field label={`${line.title} · ${line.lot_code}`} htmlFor={`count-${line.id}`} {...(line.best_before && { hint: `${say.best} ${dayText(line.best_before)}` })}>
              <Input id={`count-${line.id}`} inputMode="numeric" placeholder={say.counted} value={counted} onChange={(event) => set(line.id, { counted: event.target.value.replace(/\D/g, "") })} />
            </Field>
            {differs && (
              <>
                <Text size="small" className="text-ui-fg-error">{say.sent} {line.quantity} · {say.counted.toLowerCase()} {counted}</Text>
                {Number(counted) < line.quantity && (
                  <Select value={difference} onValueChange={(value) => set(line.id, { difference: value as DifferenceKind })}>
                    <Select.Trigger aria-label={say.difference}><Select.Value placeholder={say.difference} /></Select.Trigger>
                    <Select.Content>{DIFFERENCE_KINDS.map((kind) => <Select.Item key={kind} value={kind}>{say.differences[kind]}</Select.Item>)}</Select.Content>
                  </Select>
                )}
                <Input aria-label={say.reason} placeholder={say.reason} maxLength={500} value={reason} onChange={(event) => set(line.id, { reason: event.target.value })} />
              </>
            )}
          </div>
        )
      })}
    </FormButton>
  )
}
