import type { CommuneThenNow, Picture as PictureView } from "@ocop/catalogue/http"
import { Picture } from "@/ui/picture"
import { CrateFrame } from "./crate-frame"
import { isLabel } from "./is-label"

interface ProductPictureProps {
  product: { handle: string; title: string; commune: CommuneThenNow; picture: PictureView }
  sizes: string
  first?: boolean
  firstWhere?: string
  className?: string
  alt?: string
}

/** The face of a product, 4:5: its drawn label, else a label's frame around its photograph, else around its name. */
export function ProductPicture({ product, sizes, first, firstWhere, className, alt = product.title }: ProductPictureProps) {
  const { picture, commune } = product
  if (isLabel(picture)) return <Picture picture={picture} sizes={sizes} first={first} firstWhere={firstWhere} alt={alt} className={className} />
  return (
    <CrateFrame seed={product.handle} title={product.title} place={commune.then ?? commune.name} region={`${commune.name} · Hà Tĩnh`} className={className}>
      {picture.url ? (
        <div className="absolute inset-x-[8%] top-[6%] bottom-[14%]">
          <Picture picture={picture} sizes={sizes} first={first} firstWhere={firstWhere} alt={alt} className="size-full object-cover" />
        </div>
      ) : null}
    </CrateFrame>
  )
}
