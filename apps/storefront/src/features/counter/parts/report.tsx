import type { ShiftReport } from "@ocop/counter/rules"
import { formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { useOpenTill } from "../app/till-context"
import { reportRows, type ReportRow } from "../book/report-rows"

export const rowText = ({ amount = 0, count }: ReportRow): string => (count !== undefined ? String(count) : amount < 0 ? `−${formatPrice(-amount)}` : formatPrice(amount))

/** X or Z on the screen: words left, figures right. */
export function Report({ report, title }: { report: ShiftReport; title: string }) {
  const { words, till } = useOpenTill()
  return (
    <section aria-labelledby="bao-cao" className="rounded-card border-2 border-line bg-card p-4">
      <h2 id="bao-cao" className="sign text-23 text-leaf">{title}</h2>
      <p className="text-quiet">{till.point.name} · {till.seller_name}</p>
      <dl className="divide-y divide-line">
        {reportRows(report, words).map((row) => (
          <div key={row.label} className={classes("flex items-baseline justify-between gap-4 py-2", row.strong && "text-18 font-semibold")}>
            <dt>{row.label}</dt>
            <dd className="text-right whitespace-nowrap tabular-nums">{rowText(row)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
