import { dongText, useWords } from "@ocop/office"
import { words } from "./words"

/** Counted minus expected, in words and colour; nothing while the shift is open. */
export const Difference = ({ amount }: { amount: number | null }) => {
  const say = useWords(words)
  if (amount === null) return <span className="text-ui-fg-muted">–</span>
  if (amount === 0) return <span className="text-ui-fg-subtle">{say.even}</span>
  return <span className={`tabular-nums ${amount < 0 ? "text-ui-fg-error" : "text-ui-tag-orange-text"}`}>{amount < 0 ? say.missing : say.over} {dongText(Math.abs(amount))}</span>
}
