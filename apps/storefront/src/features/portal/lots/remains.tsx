"use client"
import { quantityText } from "@ocop/traceability/rules/quantities"
import { useEffect, useRef, useState } from "react"
import { fill } from "@/features/cart/fill"
import { reckon, type Reckoned, type ReckonFacts } from "./reckon"

interface RemainsProps extends ReckonFacts {
  words: { remains: string; remains_split: string; remains_merge: string; remains_taken: string; remains_over: string; remains_short: string }
}

/** Says, while one types, what goes in, comes out, is lost and remains. The server reckons again. */
export function Remains({ words, ...facts }: RemainsProps) {
  const mark = useRef<HTMLOutputElement>(null)
  const [now, setNow] = useState<Reckoned | null>(null)
  const known = useRef(facts)
  useEffect(() => {
    const form = mark.current?.closest("form")
    if (!form) return
    const look = () => setNow(reckon(new FormData(form), known.current))
    look()
    form.addEventListener("input", look)
    return () => form.removeEventListener("input", look)
  }, [])
  const text = (quantity: number) => quantityText(quantity, facts.uom, facts.locale)
  const told = now && tell(now)
  return (
    <output ref={mark} aria-live="polite" className={told ? `block rounded-card p-4 font-semibold ${told.bad ? "border-2 border-alert bg-alert-wash text-alert" : "bg-honey-wash text-honey-ink"}` : "sr-only"}>
      {told?.text}
    </output>
  )

  function tell({ taken, total, out }: Reckoned): { text: string; bad: boolean } {
    const values = { into: text(total), out: text(out ?? 0), lost: text(total - (out ?? 0)), left: text(Math.max(0, facts.left - taken)) }
    if (taken > facts.left) return { bad: true, text: fill(words.remains_short, { into: text(taken), left: text(facts.left) }) }
    if (out !== null && out > total) return { bad: true, text: fill(words.remains_over, values) }
    return { bad: false, text: fill(facts.verb === "split" ? words.remains_split : facts.verb === "merge" ? words.remains_merge : out === null ? words.remains_taken : words.remains, values) }
  }
}
