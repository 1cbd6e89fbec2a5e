"use client"
import { ENTRY_KIND_NAMES, kindSpec } from "@ocop/traceability/rules/logbook"
import { useOpenBook } from "../app/book-context"
import { to } from "../app/use-route"
import { placesFor } from "../book/read-book"
import { Screen } from "../parts/screen"
import { WorkIcon } from "../parts/work-icon"

/** Everything that can be written: of the orchard, of the bees, of both; what nobody here has is left out. */
export function ChooseWork() {
  const { book, locale, today, words } = useOpenBook()
  const has = { plot: placesFor(book, "plot", today).length > 0, apiary: placesFor(book, "apiary", today).length > 0 }
  const fits = (of: "orchard" | "apiary" | "both") => of === "both" || (of === "orchard" ? has.plot || !has.apiary : has.apiary || !has.plot)
  return (
    <Screen title={words.which_work} back={to("nha")}>
      <ul className="grid gap-2">
        {ENTRY_KIND_NAMES.filter((kind) => fits(kindSpec(kind).of)).map((kind) => (
          <li key={kind}>
            <a href={to("ghi", kind)} className="flex min-h-16 items-center gap-4 rounded-card border-2 border-line bg-card px-4 py-2 text-18 font-semibold hover:border-leaf">
              <WorkIcon kind={kind} className="size-10 shrink-0" />
              {kindSpec(kind).label[locale]}
            </a>
          </li>
        ))}
      </ul>
    </Screen>
  )
}
