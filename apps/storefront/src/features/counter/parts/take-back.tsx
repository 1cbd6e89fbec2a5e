import { fill } from "../../cart/fill"
import { useOpenTill } from "../app/till-context"
import type { CartLine } from "../store/till-database"

/** A cart that was given up a moment ago, and the way back. */
export function TakeBack({ lines, onTakeBack }: { lines: readonly CartLine[]; onTakeBack: () => void }) {
  const { words } = useOpenTill()
  return (
    <p role="status" className="flex min-h-14 items-center justify-between gap-3 rounded-card bg-honey-wash px-4 text-honey-ink">
      {fill(words.dropped, { count: lines.reduce((sum, { quantity }) => sum + quantity, 0) })}
      <button type="button" onClick={onTakeBack} className="min-h-14 shrink-0 px-2 font-semibold underline underline-offset-4">{words.take_back}</button>
    </p>
  )
}
