import { Button, StatusBadge, Text, toast } from "@medusajs/ui"
import { Card, messageOf, Nothing, sdk, useMay, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { SupplyPlanResponse, SupplyTransfersResponse } from "../../../http"
import { words } from "./words"

/** An accepted plan, fortnight by fortnight: what has its transfer, and what is still to be drafted. */
export const PlannedTransfers = ({ plan }: { plan: SupplyPlanResponse["supply_plan"] }) => {
  const say = useWords(words)
  const may = useMay()
  const client = useQueryClient()
  const [missing, setMissing] = useState<string[]>([])
  const draft = useMutation({
    mutationFn: (fortnight: number) => sdk.client.fetch<SupplyTransfersResponse>(`/admin/ocop/supply-plans/${plan.id}/transfers`, { method: "POST", body: { fortnight } }),
    onSuccess: async (answer) => {
      toast.success(say.drafted(answer.drafted))
      setMissing(answer.missing)
      await client.invalidateQueries({ queryKey: ["ocop-supply-plans"] })
    },
    onError: (error) => toast.error(say.notSaved, { description: messageOf(error, say.tryAgain) }),
  })
  const short = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`
  return (
    <Card title={say.transfers} note={say.transfersNote}>
      {missing.length > 0 && (
        <ul role="status" className="bg-ui-tag-orange-bg list-disc px-10 py-3">
          {missing.map((sentence) => <li key={sentence}><Text size="small">{sentence}</Text></li>)}
        </ul>
      )}
      {plan.planned.length === 0 && <Nothing title={say.noTransfers} />}
      {plan.planned.map(({ fortnight, lines, boxes, open, transfers, transfers_count }) => {
        const { first, last } = plan.fortnights[fortnight]!
        return (
          <div key={fortnight} className="flex flex-col gap-2 px-6 py-3">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <div>
                <Text size="small" weight="plus" leading="compact">{short(first)} – {short(last)}</Text>
                <Text size="small" className="text-ui-fg-subtle">{say.planned(lines, boxes.toLocaleString("vi-VN"))}</Text>
              </div>
              {open === 0
                ? <StatusBadge color="green">{say.allDrafted}</StatusBadge>
                : may("write:supply") && <Button size="small" variant="secondary" isLoading={draft.isPending && draft.variables === fortnight} onClick={() => draft.mutate(fortnight)}>{say.draftTransfers}</Button>}
            </div>
            {transfers.length > 0 && (
              <ul aria-label={say.carried} className="grid gap-x-6 gap-y-1 md:grid-cols-2">
                {transfers.map(({ id, producer, outlet }) => (
                  <li key={id} className="min-w-0 truncate"><Link className="txt-compact-small text-ui-fg-interactive" to={`/transfers/${id}`}>{say.transfer(producer, outlet)}</Link></li>
                ))}
                {transfers_count > transfers.length && <li><Link className="txt-compact-small text-ui-fg-interactive" to="/transfers">{say.moreTransfers(transfers_count - transfers.length)}</Link></li>}
              </ul>
            )}
          </div>
        )
      })}
    </Card>
  )
}
