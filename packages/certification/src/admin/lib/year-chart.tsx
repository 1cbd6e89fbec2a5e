import type { OverviewResponse } from "../../http"

interface YearChartProps {
  months: OverviewResponse["months"]
  label: string
  recognised: string
  ended: string
  monthName: (month: number) => string
}

const HEIGHT = 120
const STEP = 50

/** Two bars a month: recognised upwards, ended beside it. Figures stand on the bars, so that nothing has to be hovered. */
export const YearChart = ({ months, label, recognised, ended, monthName }: YearChartProps) => {
  const most = Math.max(1, ...months.flatMap((month) => [month.recognised, month.ended]))
  const bar = (value: number, x: number, fill: string) => {
    const height = Math.round((value / most) * (HEIGHT - 24))
    return value === 0 ? null : (
      <g>
        <rect x={x} y={HEIGHT - height} width={14} height={height} rx={2} className={fill} />
        <text x={x + 7} y={HEIGHT - height - 5} textAnchor="middle" className="fill-ui-fg-subtle" fontSize={10}>
          {value}
        </text>
      </g>
    )
  }
  return (
    <figure className="flex flex-col gap-y-3 px-6 py-4">
      <div className="overflow-x-auto">
        <svg role="img" aria-label={`${label}: ${months.map((month) => `${monthName(month.month)} ${month.recognised}/${month.ended}`).join(", ")}`} viewBox={`0 0 ${STEP * 12} ${HEIGHT + 22}`} className="w-full min-w-[420px]">
          <line x1={0} x2={STEP * 12} y1={HEIGHT} y2={HEIGHT} className="stroke-ui-border-base" stroke="currentColor" strokeOpacity={0.2} />
          {months.map(({ month, ...counts }, index) => (
            <g key={month}>
              {bar(counts.recognised, index * STEP + 9, "fill-[#0e7a3c]")}
              {bar(counts.ended, index * STEP + 26, "fill-[#b4b4bb]")}
              <text x={index * STEP + 25} y={HEIGHT + 16} textAnchor="middle" className="fill-ui-fg-muted" fontSize={11}>
                {monthName(month)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <figcaption className="txt-compact-small text-ui-fg-subtle flex gap-x-4">
        <span className="flex items-center gap-x-2"><span className="size-3 rounded-sm bg-[#0e7a3c]" /> {recognised}</span>
        <span className="flex items-center gap-x-2"><span className="size-3 rounded-sm bg-[#b4b4bb]" /> {ended}</span>
      </figcaption>
    </figure>
  )
}
