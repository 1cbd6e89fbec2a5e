import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { Button, Label, Switch } from "@medusajs/ui"
import { Card, Failed, Loading, Nothing, sdk, useWords } from "@ocop/office"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { BankTransferListResponse } from "../../../http"
import { TransferTable } from "../../lib/transfer-table"
import { words } from "../../lib/words"

const PAGE = 20

const BankTransfersPage = () => {
  const say = useWords(words)
  const [open, setOpen] = useState(true)
  const [offset, setOffset] = useState(0)
  const { data, error, refetch } = useQuery({
    queryKey: ["ocop-bank-transfers", open, offset],
    queryFn: () => sdk.client.fetch<BankTransferListResponse>("/admin/ocop/bank-transfers", { query: { open, limit: PAGE, offset } }),
    placeholderData: keepPreviousData,
  })
  const show = (onlyOpen: boolean) => {
    setOpen(onlyOpen)
    setOffset(0)
  }

  return (
    <Card
      level="h1"
      title={say.transfers}
      note={say.transfersNote}
      actions={
        <>
          <Switch id="only-open" checked={open} onCheckedChange={show} />
          <Label size="small" htmlFor="only-open">{say.onlyOpen}</Label>
        </>
      }
    >
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : !data && <Loading />}
      {data && data.count === 0 && (open ? <Nothing title={say.nothingToReview} hint={say.nothingToReviewHint} /> : <Nothing title={say.noTransfers} />)}
      {data && data.count > 0 && <TransferTable transfers={data.bank_transfers} />}
      {data && data.count > PAGE && (
        <div className="flex items-center justify-end gap-2 px-6 py-4">
          <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            {say.newer}
          </Button>
          <Button size="small" variant="secondary" disabled={offset + PAGE >= data.count} onClick={() => setOffset(offset + PAGE)}>
            {say.older}
          </Button>
        </div>
      )}
    </Card>
  )
}

export const config = defineRouteConfig({ label: "menu.transfers", translationNs: "ocop-payment", icon: CreditCard, rank: 110 })

export default BankTransfersPage
