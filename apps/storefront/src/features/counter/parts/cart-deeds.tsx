"use client"
import { classes } from "@/ui/classes"
import { go } from "../../logbook/app/use-route"
import { dropCart, holdCart } from "../app/cart"
import { useOpenTill } from "../app/till-context"
import { startHere } from "../app/use-screen-start"
import { secondary } from "./fields"

/** Put aside for a buyer who comes back, or given up; either way the shelf is next. */
export function CartDeeds() {
  const { words, database, setDropped, setFound } = useOpenTill()
  const toShelf = () => {
    setFound(null)
    go("#")
    startHere()
  }
  return (
    <div className="grid grid-cols-2 gap-3">
      <button type="button" onClick={() => void holdCart(database).then(toShelf)} className={classes(secondary, "!min-h-14")}>
        {words.hold}
      </button>
      <button
        type="button"
        onClick={() =>
          void dropCart(database).then((dropped) => {
            setDropped(dropped)
            toShelf()
          })
        }
        className={classes(secondary, "!min-h-14 !border-line !text-quiet")}
      >
        {words.drop}
      </button>
    </div>
  )
}
