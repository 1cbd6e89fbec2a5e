"use client"
import { classes } from "@/ui/classes"
import { emptyCart, holdCart } from "../app/cart"
import { useOpenTill } from "../app/till-context"
import { secondary } from "./fields"

/** Put aside for a buyer who comes back, or given up. */
export function CartDeeds() {
  const { words, database } = useOpenTill()
  return (
    <div className="grid grid-cols-2 gap-3">
      <button type="button" onClick={() => void holdCart(database, "")} className={classes(secondary, "!min-h-14")}>
        {words.hold}
      </button>
      <button type="button" onClick={() => void emptyCart(database)} className={classes(secondary, "!min-h-14 !border-line !text-quiet")}>
        {words.drop}
      </button>
    </div>
  )
}
