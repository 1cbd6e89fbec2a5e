import { Button, Input, Select, Text, toast } from "@medusajs/ui"
import { messageOf, Nothing, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { SupplyPlanProductResponse } from "../../../http"
import { words } from "./words"

type Way = { producer_id: string; outlet_id: string }

const keyOf = ({ producer_id, outlet_id }: Way, fortnight: number) => `${producer_id} ${outlet_id} ${fortnight}`

/** Whose goods of one product go where, by fortnight; the cells of a draft can be typed over. */
export const AllocationTable = ({ supply_plan: plan, supply_plan_product: product, editable }: SupplyPlanProductResponse & { editable: boolean }) => {
  const say = useWords(words)
  const client = useQueryClient()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [added, setAdded] = useState<Way[]>([])
  const [next, setNext] = useState<Way>({ producer_id: "", outlet_id: "" })
  const { lines } = product
  const ways = [...new Map([...lines, ...added].map((way) => [`${way.producer_id} ${way.outlet_id}`, { producer_id: way.producer_id, outlet_id: way.outlet_id }])).values()]
  const written = new Map(lines.map((line) => [keyOf(line, line.fortnight), line]))
  const busy = product.balance.filter((row) => row.harvested > 0 || row.asked > 0 || row.allocated > 0).map(({ fortnight }) => fortnight)
  const name = (of: readonly { id: string; name: string }[], id: string) => of.find((row) => row.id === id)?.name ?? id
  const save = useMutation({
    mutationFn: () =>
      sdk.client.fetch(`/admin/ocop/supply-plans/${plan.id}/lines`, {
        method: "POST",
        body: {
          lines: Object.entries(typed).map(([key, quantity]) => {
            const [producer_id, outlet_id, fortnight] = key.split(" ")
            return { producer_id, outlet_id, variant_id: product.id, fortnight: Number(fortnight), quantity: Number(quantity || 0) }
          }),
        },
      }),
    onSuccess: async () => {
      toast.success(say.saved)
      setTyped({})
      setAdded([])
      await client.invalidateQueries({ queryKey: ["ocop-supply-plans"] })
    },
    onError: (error) => toast.error(say.notSaved, { description: messageOf(error, say.tryAgain) }),
  })
  const changed = Object.keys(typed).length
  return (
    <>
      {ways.length === 0 && <Nothing title={say.noLines} hint={say.noLinesHint} />}
      {ways.length > 0 && (
        <div className="overflow-x-auto">
          <table className="txt-compact-small w-full border-collapse">
            <thead>
              <tr className="text-ui-fg-subtle border-b">
                <th scope="col" className="bg-ui-bg-base sticky left-0 min-w-36 px-4 py-2 text-left font-normal md:min-w-48 md:px-6">{say.from} → {say.to}</th>
                {busy.map((fortnight) => <th key={fortnight} scope="col" className="whitespace-nowrap px-2 py-2 text-right font-normal">{plan.fortnights[fortnight]!.first.slice(8)}/{plan.fortnights[fortnight]!.first.slice(5, 7)}</th>)}
                <th scope="col" className="px-6 py-2 text-right font-normal">{say.total}</th>
              </tr>
            </thead>
            <tbody>
              {ways.map((way) => (
                <tr key={`${way.producer_id} ${way.outlet_id}`} className="border-b last:border-0">
                  <th scope="row" className="bg-ui-bg-base sticky left-0 max-w-40 px-4 py-2 text-left font-normal md:max-w-64 md:px-6" title={`${name(product.producers, way.producer_id)} → ${name(product.outlets, way.outlet_id)}`}>
                    <Text size="small" weight="plus" leading="compact" className="line-clamp-2">{name(product.producers, way.producer_id)}</Text>
                    <Text size="xsmall" className="text-ui-fg-subtle line-clamp-2">→ {name(product.outlets, way.outlet_id)}</Text>
                  </th>
                  {busy.map((fortnight) => {
                    const key = keyOf(way, fortnight)
                    const line = written.get(key)
                    return (
                      <td key={fortnight} className="px-1 py-1 text-right tabular-nums">
                        {editable ? (
                          <Input
                            size="small"
                            type="number"
                            min={0}
                            step={1}
                            inputMode="numeric"
                            className={`w-16 text-right md:w-20 ${key in typed ? "bg-ui-tag-orange-bg" : ""}`}
                            aria-label={`${name(product.producers, way.producer_id)} → ${name(product.outlets, way.outlet_id)}, ${plan.fortnights[fortnight]!.first}`}
                            value={typed[key] ?? line?.quantity ?? ""}
                            onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
                          />
                        ) : (
                          (line?.quantity.toLocaleString("vi-VN") ?? "")
                        )}
                        {line?.by_hand && <span title={say.linesNote} aria-hidden> •</span>}
                      </td>
                    )
                  })}
                  <td className="px-6 py-2 text-right tabular-nums font-medium">{lines.filter((line) => line.producer_id === way.producer_id && line.outlet_id === way.outlet_id).reduce((sum, { quantity }) => sum + quantity, 0).toLocaleString("vi-VN")}</td>
                </tr>
              ))}
            </tbody>
            {ways.length > 1 && (
              <tfoot>
                <tr className="border-t font-medium">
                  <th scope="row" className="bg-ui-bg-base sticky left-0 px-4 py-2 text-left font-medium md:px-6">{say.total}</th>
                  {[...busy.map((fortnight) => lines.filter((line) => line.fortnight === fortnight)), lines].map((of, at) => <td key={at} className={`py-2 text-right tabular-nums ${at === busy.length ? "px-6" : "px-3"}`}>{of.reduce((total, { quantity }) => total + quantity, 0).toLocaleString("vi-VN")}</td>)}
                </tr>
              </tfoot>
            )}
          </table>
        </div>
      )}
      {editable && (
        <div className="flex flex-wrap items-end justify-between gap-3 px-6 py-4">
          <div className="flex flex-wrap items-center gap-2">
            <Select size="small" value={next.producer_id} onValueChange={(producer_id) => setNext({ ...next, producer_id })}>
              <Select.Trigger aria-label={say.from} className="w-52"><Select.Value placeholder={say.from} /></Select.Trigger>
              <Select.Content>{product.producers.map(({ id, name: label }) => <Select.Item key={id} value={id}>{label}</Select.Item>)}</Select.Content>
            </Select>
            <Select size="small" value={next.outlet_id} onValueChange={(outlet_id) => setNext({ ...next, outlet_id })}>
              <Select.Trigger aria-label={say.to} className="w-52"><Select.Value placeholder={say.to} /></Select.Trigger>
              <Select.Content>{product.outlets.map(({ id, name: label }) => <Select.Item key={id} value={id}>{label}</Select.Item>)}</Select.Content>
            </Select>
            <Button size="small" variant="secondary" disabled={!next.producer_id || !next.outlet_id} onClick={() => setAdded([...added, next])}>{say.addLine}</Button>
          </div>
          <div className="flex items-center gap-3">
            {changed > 0 && <Text size="small" className="text-ui-fg-subtle">{say.unsaved(changed)}</Text>}
            <Button size="small" disabled={changed === 0} isLoading={save.isPending} onClick={() => save.mutate()}>{say.save}</Button>
          </div>
        </div>
      )}
    </>
  )
}
