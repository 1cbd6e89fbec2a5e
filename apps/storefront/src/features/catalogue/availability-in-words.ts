import type { ProductCard } from "@ocop/catalogue/http"
import type { CatalogueWords } from "@/i18n/catalogue-words"

/** What still hangs on the tree is not sold out. */
export const availabilityInWords = ({ availability, season }: Pick<ProductCard, "availability" | "season">, words: CatalogueWords) =>
  availability === "out" && season.months.length > 0 && !season.in_season ? words.not_yet : words.availability[availability]
