import type { TraceView } from "@ocop/traceability/http"
import { CrateFrame } from "@/features/catalogue/crate-frame"
import { Picture } from "@/ui/picture"

/** What is in the box, as in the shop; a label without a drawing where no picture was ever given. */
export function TracePicture({ trace: { product, producer }, sizes }: { trace: Pick<TraceView, "product" | "producer">; sizes: string }) {
  if (product.picture.url) return <Picture picture={product.picture} sizes={sizes} first className="w-full rounded-card" />
  return <CrateFrame seed={product.handle} title={product.title} place={producer?.name ?? "Vũ Quang"} region="Vũ Quang · Hà Tĩnh" className="aspect-[4/5] w-full rounded-card" />
}
