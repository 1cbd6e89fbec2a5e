import type { ProductPageView } from "@ocop/catalogue/http"
import type { Locale } from "@/i18n/locales"
import { productWords } from "@/i18n/product-words"
import { Picture } from "@/ui/picture"
import { isLabel } from "./is-label"
import { ProductPicture } from "./product-picture"

/** On a phone the height of the screen decides, as in the classes below. */
const SIZES = "(min-width: 72rem) 30rem, (min-width: 45rem) 43vw, min(100vw - 2rem, max(38vh, 15rem))"

/** The label first, photographs after it, side by side under the thumb; no script. A photograph that stands in the label's frame is shown whole, too. */
export function Gallery({ product, locale }: { product: ProductPageView; locale: Locale }) {
  const { picture, pictures, title } = product
  const face = "aspect-[4/5] w-full rounded-card border border-line bg-leaf-wash object-cover"
  const photographs = isLabel(picture) ? pictures.slice(1) : pictures
  // On a phone it leaves room for the name above the price that waits at the foot of the screen.
  if (photographs.length === 0) return <ProductPicture product={product} sizes={SIZES} first className={`${face} max-md:mx-auto max-md:w-[min(100%,38svh)] max-md:min-w-60`} />
  const place = "w-[88%] shrink-0 snap-start max-md:w-[min(88%,38svh)] max-md:min-w-60 md:w-[92%]"
  return (
    <div
      role="group"
      aria-label={productWords[locale].gallery(title)}
      tabIndex={0}
      className="flex snap-x snap-mandatory gap-3 overflow-x-auto max-md:-mx-4 max-md:px-4 max-md:scroll-px-4"
    >
      <div className={place}>
        <ProductPicture product={product} sizes={SIZES} first className={face} />
      </div>
      {photographs.map((photograph) => (
        <div key={photograph.url} className={place}>
          <Picture picture={photograph} sizes={SIZES} className="aspect-[4/5] w-full rounded-card border border-line bg-leaf-wash object-contain" />
        </div>
      ))}
    </div>
  )
}
