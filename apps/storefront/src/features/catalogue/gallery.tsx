import type { Picture as PictureView } from "@ocop/catalogue/http"
import type { Locale } from "@/i18n/locales"
import { productWords } from "@/i18n/product-words"
import { Picture } from "@/ui/picture"

const SIZES = "(min-width: 72rem) 30rem, (min-width: 45rem) 43vw, calc(100vw - 2rem)"

interface GalleryProps {
  pictures: PictureView[]
  title: string
  locale: Locale
}

/** The label first, photographs after it, side by side under the thumb; no script. */
export function Gallery({ pictures, title, locale }: GalleryProps) {
  const frame = "aspect-[4/5] w-full rounded-card border border-line bg-leaf-wash object-cover"
  const [only, ...others] = pictures
  if (!only) return null
  if (others.length === 0) return <Picture picture={only} sizes={SIZES} first className={frame} />
  return (
    <div
      role="group"
      aria-label={productWords[locale].gallery(title)}
      tabIndex={0}
      className="flex snap-x snap-mandatory gap-3 overflow-x-auto max-md:-mx-4 max-md:px-4 max-md:scroll-px-4"
    >
      {pictures.map((picture, index) => (
        <div key={picture.url} className="w-[88%] shrink-0 snap-start md:w-[92%]">
          <Picture picture={picture} sizes={SIZES} first={index === 0} className={frame} />
        </div>
      ))}
    </div>
  )
}
