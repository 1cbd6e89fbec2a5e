import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { Button, Container, Heading, Label, Switch, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"

import type { BankTransferListResponse } from "../../../http"
import { sdk } from "../../lib/sdk"
import { TransferTable } from "../../lib/transfer-table"

const PAGE = 20

const BankTransfersPage = () => {
  const [open, setOpen] = useState(true)
  const [offset, setOffset] = useState(0)
  const { data, error } = useQuery({
    queryKey: ["ocop-bank-transfers", open, offset],
    queryFn: () => sdk.client.fetch<BankTransferListResponse>("/admin/ocop/bank-transfers", { query: { open, limit: PAGE, offset } }),
    placeholderData: keepPreviousData,
  })
  const show = (onlyOpen: boolean) => {
    setOpen(onlyOpen)
    setOffset(0)
  }

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">Chuyển khoản</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Tiền đã vào tài khoản, mỗi lần một dòng, không sửa được.
          </Text>
        </div>
        <div className="flex items-center gap-2">
          <Switch id="only-open" checked={open} onCheckedChange={show} />
          <Label htmlFor="only-open">Chỉ những lần cần xem lại</Label>
        </div>
      </div>
      {error && <Text className="px-6 py-4">Không đọc được: {error.message}</Text>}
      {data && <TransferTable transfers={data.bank_transfers} withOrder />}
      {data && (
        <div className="flex items-center justify-end gap-2 px-6 py-4">
          <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            Mới hơn
          </Button>
          <Button size="small" variant="secondary" disabled={offset + PAGE >= data.count} onClick={() => setOffset(offset + PAGE)}>
            Cũ hơn
          </Button>
        </div>
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Chuyển khoản", icon: CreditCard })

export default BankTransfersPage
