import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Badge, Button, Text } from "@medusajs/ui"
import { Card, dayText, Failed, Loading, Nothing, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { OverviewResponse, WaitingMatter } from "../../../http"
import { overviewWords } from "../../lib/overview-words"
import { YearChart } from "../../lib/year-chart"

const WHERE: Record<WaitingMatter, string> = { measures: "/inspections?state=proposed", decisions: "/dossiers", inspections: "/inspections?state=planned" }

const OverviewPage = () => {
  const say = useWords(overviewWords)
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-overview"], queryFn: () => sdk.client.fetch<OverviewResponse>("/admin/ocop/overview"), staleTime: 0 })
  if (!data) return <Card level="h1" title={say.title} note={say.note}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  return (
    <div className="flex flex-col gap-y-3">
      <Card level="h1" title={say.title} note={say.note}>
        {data.waiting.length === 0 && <Nothing title={say.nothingWaits} hint={say.nothingWaitsHint} />}
        {data.waiting.map(({ matter, count, overdue }) => (
          <div key={matter} className="flex items-center justify-between gap-x-3 px-6 py-3">
            <div className="flex flex-wrap items-center gap-2">
              <Text size="small" weight="plus" className="tabular-nums">{count}</Text>
              <Text size="small">{say.matters[matter]}</Text>
              {overdue > 0 && <Badge size="2xsmall" color="red">{say.overdue(overdue)}</Badge>}
            </div>
            <Button size="small" variant="secondary" asChild>
              <Link to={WHERE[matter]}>{say.open}</Link>
            </Button>
          </div>
        ))}
      </Card>
      <div className="grid gap-3 xl:grid-cols-2">
        <Card title={say.ending}>
          <Figures items={data.ending.map(({ within, count }) => ({ name: say.within(within), count }))} />
          {data.next_to_end.length === 0 && <Text size="small" className="text-ui-fg-subtle px-6 py-4">{say.none}</Text>}
          {data.next_to_end.map((row) => (
            <Link key={row.id} to={`/products/${row.product.id}`} className="hover:bg-ui-bg-base-hover flex items-center justify-between gap-x-3 px-6 py-3">
              <div>
                <Text size="small" weight="plus" leading="compact">{row.product.title}</Text>
                <Text size="small" className="text-ui-fg-subtle">{row.number} · {say.stars(row.star)}{row.producer ? ` · ${row.producer.name}` : ""}</Text>
              </div>
              <Text size="small" className="tabular-nums">{dayText(row.grace_until ?? row.valid_until)}</Text>
            </Link>
          ))}
        </Card>
        <div className="flex flex-col gap-y-3">
          <Card title={say.standing}>
            <Figures items={data.standing.map(({ star, count }) => ({ name: say.stars(star), count }))} />
          </Card>
          <Card title={say.year(data.year)}>
            <YearChart months={data.months} label={say.chart(data.year)} recognised={say.recognised} ended={say.ended} monthName={say.month} />
          </Card>
        </div>
      </div>
    </div>
  )
}

const Figures = ({ items }: { items: { name: string; count: number }[] }) => (
  <dl className="grid grid-cols-3 divide-x">
    {items.map(({ name, count }) => (
      <div key={name} className="flex flex-col-reverse px-6 py-4">
        <dt className="txt-compact-small text-ui-fg-subtle">{name}</dt>
        <dd className="h1-core tabular-nums">{count}</dd>
      </div>
    ))}
  </dl>
)

export const config = defineRouteConfig({ label: "menu.overview", translationNs: "ocop-certification", icon: ChartBar, rank: 0 })

export default OverviewPage
