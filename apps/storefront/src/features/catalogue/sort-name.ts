import type { ProductSort } from "@ocop/catalogue/http"
import type { CatalogueWords } from "@/i18n/catalogue-words"
import type { Filters } from "./filters"

/** What a sort really does: with no words typed nothing can match them best (policy page `xep-hang`). */
export const sortName = (sort: ProductSort, { q }: Pick<Filters, "q">, words: CatalogueWords) =>
  sort === "lien-quan" && !q ? words.sorted_unasked : words.sorted[sort]
