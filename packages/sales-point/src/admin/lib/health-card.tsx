import { Button, StatusBadge, Text } from "@medusajs/ui"
import { Card, useLanguage, useWords, sdk } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { PointHealthListResponse } from "../../http"
import { HEALTH_LEVEL_NAMES, HEALTH_LEVELS } from "../../rules/health/judge-health"
import { HealthReasons } from "./health-reasons"
import { healthWords, LEVEL_COLOR } from "./health-words"
import { TrendLine } from "./trend-line"

const PATH = "/admin/ocop/point-health"

/** How many points stand how, and the dying ones with the reason: what the office sees first on a Monday. */
export const HealthBoard = () => {
  const say = useWords(healthWords)
  const language = useLanguage()
  const { data } = useQuery({ queryKey: ["ocop-sales-points", "health-board"], queryFn: () => sdk.client.fetch<PointHealthListResponse>(PATH, { query: { level: "dying", limit: 5 } }) })
  if (!data || HEALTH_LEVELS.every((level) => data.levels[level] === 0)) return null
  return (
    <Card title={say.title} note={say.note} actions={<Button size="small" variant="secondary" asChild><Link to="/sales-points/health">{say.open}</Link></Button>}>
      <ul className="flex flex-col md:grid md:grid-cols-3">
        {HEALTH_LEVELS.map((level) => (
          <li key={level} className="flex items-center justify-between gap-x-4 px-6 py-3 md:flex-col md:items-start md:gap-y-1 md:py-4">
            <span><StatusBadge color={data.levels[level] > 0 ? LEVEL_COLOR[level] : "grey"}>{HEALTH_LEVEL_NAMES[level][language]}</StatusBadge></span>
            <Text size="large" weight="plus" className="tabular-nums">{say.points(data.levels[level])}</Text>
          </li>
        ))}
      </ul>
      {data.points.map((point) => (
        <div key={point.id} className="flex flex-wrap items-start justify-between gap-3 px-6 py-3">
          <div className="min-w-0">
            <Link className="text-ui-fg-interactive txt-compact-small-plus break-words" to={`/sales-points/${point.id}`}>{point.name}</Link>
            <HealthReasons point={point} />
          </div>
          <TrendLine weeks={point.trend} text={say.trendText(point.sold, point.expected)} />
        </div>
      ))}
    </Card>
  )
}

/** The same of one point, on its own page. */
export const HealthCard = ({ pointId }: { pointId: string }) => {
  const say = useWords(healthWords)
  const language = useLanguage()
  const { data } = useQuery({ queryKey: ["ocop-sales-points", "health", pointId], queryFn: () => sdk.client.fetch<PointHealthListResponse>(PATH, { query: { point_id: pointId } }) })
  const point = data?.points[0]
  if (!point) return null
  return (
    <Card title={say.title} note={say.note} badge={<StatusBadge color={LEVEL_COLOR[point.level]}>{HEALTH_LEVEL_NAMES[point.level][language]}</StatusBadge>}>
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <HealthReasons point={point} />
        <TrendLine weeks={point.trend} text={`${say.trendText(point.sold, point.expected)}${point.expected === null ? ` (${say.young})` : ""}`} />
      </div>
    </Card>
  )
}
