import type { TraceView } from "@ocop/traceability/http"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { traceWords } from "@/i18n/trace-words"
import { classes } from "@/ui/classes"
import { toRows } from "./tree-layout"

const KIND_LOOKS = {
  harvest: "border-orange bg-orange-wash",
  input: "border-line bg-card",
  bulk: "border-honey bg-honey-wash",
  packed: "border-leaf bg-leaf-wash",
} as const

/** From the orchard down to the box: what became what, in its share. */
export function LotTree({ tree, locale, linkTo }: { tree: TraceView["tree"]; locale: Locale; linkTo?: (lotId: string) => string }) {
  const words = traceWords[locale]
  const rows = toRows(tree)
  return (
    <div className="max-w-xl">
      {tree.more > 0 ? <p className="mb-2 text-14 text-quiet">{words.tree_more(tree.more)}</p> : null}
      {rows.map(({ lots, ribbons }, index) => (
        <div key={index}>
          <ul className={classes("grid gap-2", lots.length > 1 ? "grid-cols-2" : "mx-auto w-3/4 min-w-56 grid-cols-1")}>
            {lots.map((lot) => (
              <li key={lot.id} className={classes("rounded-card border-2 px-3 py-2", lots.length > 1 && "odd:last:col-span-2", KIND_LOOKS[lot.kind], lot.here && "ring-3 ring-leaf ring-offset-2 ring-offset-paper")} aria-current={lot.here ? "true" : undefined}>
                <p className="font-semibold break-all">
                  {linkTo && !lot.here ? (
                    <a href={linkTo(lot.id)} className="link block min-h-11 content-center">
                      {lot.code}
                    </a>
                  ) : (
                    lot.code
                  )}
                </p>
                <p className="text-14 leading-snug">{lot.title}</p>
                <p className="text-14 text-quiet">
                  {lot.quantity} · {formatDay(lot.made_on, locale)}
                </p>
                {lot.here ? <p className="text-13 font-semibold text-leaf">{words.here}</p> : null}
              </li>
            ))}
          </ul>
          {ribbons.length > 0 ? (
            <svg aria-hidden="true" viewBox="0 0 100 24" preserveAspectRatio="none" className="block h-9 w-full text-orange/45">
              {ribbons.map(({ from, to, thickness }, each) => (
                <path key={each} fill="currentColor" d={ribbon(from * 100, to * 100, thickness * 100)} />
              ))}
            </svg>
          ) : null}
        </div>
      ))}
    </div>
  )
}

/** A band that begins narrow above and ends in its share below. */
function ribbon(from: number, to: number, width: number): string {
  const top = Math.min(width, 14) / 2
  const bottom = width / 2
  const [a, b, c, d] = [from - top, from + top, to + bottom, to - bottom].map((x) => x.toFixed(1))
  return `M${a} 0H${b}C${b} 14 ${c} 10 ${c} 24H${d}C${d} 10 ${a} 14 ${a} 0Z`
}
