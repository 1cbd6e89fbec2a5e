import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Badge, Button, StatusBadge, Text } from "@medusajs/ui"
import { Card, Failed, Loading, Nothing, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { AdminSalesPointListResponse, AdminSalesPointView } from "../../../http"
import { PointForm } from "../../lib/point-form"
import { STATUS_COLOR, words } from "../../lib/words"

const SalesPointsPage = () => {
  const say = useWords(words)
  const [form, setForm] = useState<{ point: AdminSalesPointView | null } | null>(null)
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-sales-points"], queryFn: () => sdk.client.fetch<AdminSalesPointListResponse>("/admin/ocop/sales-points") })
  return (
    <Card level="h1" title={say.title} note={say.note} actions={<Button size="small" variant="secondary" onClick={() => setForm({ point: null })}>{say.add}</Button>}>
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data?.sales_points.length === 0 && <Nothing title={say.empty} hint={say.emptyHint} />}
      {data?.sales_points.map((point) => (
        <div key={point.id} className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
          <div className="min-w-64 flex-1">
            <div className="flex flex-wrap items-center gap-2">
              <Text size="small" weight="plus">{point.name}</Text>
              <StatusBadge color={STATUS_COLOR[point.status]}>{say.statuses[point.status]}</StatusBadge>
              {point.demo && <Badge size="2xsmall" color="orange">{say.demo}</Badge>}
            </div>
            <Text size="small" className="text-ui-fg-subtle">{say.kinds[point.kind]} · {point.address}, {point.commune_name}</Text>
            <Text size="small" className="text-ui-fg-subtle">{point.opening_hours} · {point.pickup ? say.pickup : say.noPickup}</Text>
            {point.stock_location ? (
              <Link className="txt-compact-small text-ui-fg-interactive" to={`/settings/locations/${point.stock_location.id}`}>{say.location}: {point.stock_location.name}</Link>
            ) : (
              <Text size="small" className="text-ui-fg-muted">{say.noLocation}</Text>
            )}
          </div>
          <Button size="small" variant="secondary" onClick={() => setForm({ point })}>{say.edit}</Button>
        </div>
      ))}
      {form && <PointForm point={form.point} onClose={() => setForm(null)} />}
    </Card>
  )
}

export const config = defineRouteConfig({ label: "menu.points", translationNs: "ocop-sales-point", icon: BuildingStorefront, rank: 100 })

export default SalesPointsPage
