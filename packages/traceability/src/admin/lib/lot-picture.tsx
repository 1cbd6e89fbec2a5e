import { useLanguage } from "@ocop/office"
import { Link } from "react-router-dom"
import type { LotTree } from "../../http/lots"
import { quantityText } from "../../rules/lots/lot"
import { LOT_STATE_NAMES } from "../../rules/lots/lot-state"
import { layOutTree } from "./lay-out-tree"

const [WIDTH, HEIGHT, GAP_X, GAP_Y] = [172, 64, 92, 16]
const EDGES: Record<string, string> = { recalled: "var(--tag-red-icon)", expired: "var(--tag-red-icon)", held: "var(--tag-orange-icon)", on_sale: "var(--tag-green-icon)" }

/** The tree of a lot as a picture; a list of the same for who cannot see it. Wide trees are scrolled sideways. */
export const LotPicture = ({ tree }: { tree: LotTree }) => {
  const language = useLanguage()
  const { boxes, lines, columns, rows } = layOutTree(tree)
  const lotOf = new Map(tree.lots.map((lot) => [lot.id, lot]))
  const placeOf = new Map(boxes.map(({ id, column, row }) => [id, { x: column * (WIDTH + GAP_X), y: row * (HEIGHT + GAP_Y) }]))
  const [width, height] = [columns * (WIDTH + GAP_X) - GAP_X, rows * (HEIGHT + GAP_Y) - GAP_Y]
  return (
    <div className="overflow-x-auto px-6 py-4" tabIndex={0} role="group" aria-label={tree.lot.code}>
      <div className="relative" style={{ width, height }}>
        <svg width={width} height={height} className="absolute inset-0" aria-hidden>
          {lines.map(({ from, to, quantity }) => {
            const [start, end] = [placeOf.get(from)!, placeOf.get(to)!]
            const [x1, y1, x2, y2] = [start.x + WIDTH, start.y + HEIGHT / 2, end.x, end.y + HEIGHT / 2]
            // Where several come together each figure stands where its line begins, else where it ends.
            const together = lines.filter((line) => line.to === to).length > 1
            const lot = lotOf.get(together ? from : to)!
            return (
              <g key={`${from} ${to}`}>
                <path d={`M${x1},${y1} C${x1 + GAP_X / 2},${y1} ${x2 - GAP_X / 2},${y2} ${x2},${y2}`} fill="none" stroke="var(--border-strong)" strokeWidth={1.5} />
                <text x={together ? x1 + 6 : x2 - 6} y={(together ? y1 : y2) - 5} textAnchor={together ? "start" : "end"} fontSize={10.5} fill="var(--fg-subtle)" stroke="var(--bg-base)" strokeWidth={3} paintOrder="stroke">{quantityText(quantity, lot.uom, language)}</text>
              </g>
            )
          })}
        </svg>
        {boxes.map(({ id }) => {
          const lot = lotOf.get(id)!
          const { x, y } = placeOf.get(id)!
          const here = id === tree.lot.id
          return (
            <Link
              key={id}
              to={`/lots/${id}`}
              className={`bg-ui-bg-base hover:bg-ui-bg-base-hover absolute flex flex-col justify-center overflow-hidden rounded-lg border px-3 ${here ? "border-ui-border-interactive shadow-borders-interactive-with-active" : "shadow-borders-base"}`}
              style={{ left: x, top: y, width: WIDTH, height: HEIGHT, borderLeft: `4px solid ${EDGES[lot.state] ?? "var(--border-strong)"}` }}
              aria-current={here ? "true" : undefined}
            >
              <span className="txt-compact-small-plus truncate">{lot.code}</span>
              <span className="txt-compact-xsmall text-ui-fg-subtle truncate">{lot.title}</span>
              <span className="txt-compact-xsmall text-ui-fg-muted truncate">{quantityText(lot.quantities.made, lot.uom, language)} · {LOT_STATE_NAMES[lot.state][language]}</span>
            </Link>
          )
        })}
      </div>
    </div>
  )
}
