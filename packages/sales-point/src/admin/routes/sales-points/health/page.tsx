import { createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text } from "@medusajs/ui"
import { dayText, OfficeList, useLanguage, useWords } from "@ocop/office"
import type { PointHealthRow } from "../../../../http"
import { HEALTH_LEVEL_NAMES, HEALTH_LEVELS } from "../../../../rules/health/judge-health"
import { POINT_KIND_NAMES, POINT_KINDS } from "../../../../rules/point-names"
import { HealthReasons } from "../../../lib/health-reasons"
import { healthWords, LEVEL_COLOR } from "../../../lib/health-words"
import { TrendLine } from "../../../lib/trend-line"

const column = createDataTableColumnHelper<PointHealthRow>()
const filter = createDataTableFilterHelper<PointHealthRow>()
const share = (part: number, whole: number) => Math.round((part / whole) * 100)

const PointHealthPage = () => {
  const say = useWords(healthWords)
  const language = useLanguage()
  return (
    <OfficeList<PointHealthRow>
      title={say.title}
      note={say.note}
      path="/admin/ocop/point-health"
      sheetPath="/admin/ocop/point-health/sheet"
      rowsKey="points"
      queryKey="ocop-point-health"
      linkTo={({ id }) => `/sales-points/${id}`}
      empty={{ heading: say.empty }}
      filters={[
        filter.accessor("level", { type: "radio", label: say.level, options: HEALTH_LEVELS.map((value) => ({ value, label: HEALTH_LEVEL_NAMES[value][language] })) }),
        filter.accessor("kind", { type: "radio", label: say.kind, options: POINT_KINDS.filter((kind) => kind !== "fair_booth").map((value) => ({ value, label: POINT_KIND_NAMES[value][language] })) }),
      ]}
      columns={[
        column.accessor("name", {
          header: say.name,
          enableSorting: true,
          cell: ({ row: { original: point } }) => (
            <div className="py-2">
              <Text size="small" weight="plus" leading="compact" className="line-clamp-3 max-w-44 whitespace-normal" title={point.name}>{point.name}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle max-w-44 truncate">{POINT_KIND_NAMES[point.kind][language]} · {point.commune_name}</Text>
            </div>
          ),
        }),
        column.accessor("level", { header: say.level, enableSorting: true, cell: ({ row: { original: { level } } }) => <StatusBadge color={LEVEL_COLOR[level]}>{HEALTH_LEVEL_NAMES[level][language]}</StatusBadge> }),
        column.accessor("reasons", { header: say.why, cell: ({ row }) => <HealthReasons point={row.original} /> }),
        column.accessor("sold", { header: say.trend, enableSorting: true, cell: ({ row: { original: { trend, sold, expected } } }) => <div className="py-2"><TrendLine weeks={trend} text={say.trendText(sold, expected)} /></div> }),
        column.accessor("last_sale", { header: say.lastSale, enableSorting: true, cell: ({ getValue }) => (getValue() === null ? <span className="text-ui-fg-muted">{say.never}</span> : dayText(getValue()!)) }),
        column.accessor("on_hand", {
          align: "right",
          header: say.onHand,
          enableSorting: true,
          cell: ({ row: { original: { on_hand, certified } } }) => (
            <div className="whitespace-nowrap text-right">
              <Text size="small" leading="compact">{say.boxes(on_hand)}</Text>
              {on_hand > 0 && <Text size="xsmall" className="text-ui-fg-subtle">{say.certified(share(certified, on_hand))}</Text>}
            </div>
          ),
        }),
      ]}
    />
  )
}

export default PointHealthPage
