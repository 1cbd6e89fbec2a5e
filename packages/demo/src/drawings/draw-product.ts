import { HEIGHT, label, WIDTH } from "./parts/label"
import { Pen } from "./pen"
import { PRODUCT_LABELS } from "./product-labels"

/**
 * The crate label of a product, 1200 × 1500. No star is in it: a star is computed on the day one looks, a picture is not.
 * @throws Error for a handle without a label
 */
export function drawProduct(handle: string): string {
  const found = PRODUCT_LABELS[handle]
  if (!found) throw new Error(`No crate label is drawn for "${handle}"; add it to product-labels.ts`)
  const { scenery, setting, subject, ...facts } = found
  const pen = new Pen(handle)
  const body = label({ ...facts, pen, scenery: scenery?.(pen, facts.palette), setting: setting?.(pen), subject: subject(pen) })
  return pen.svg({ width: WIDTH, height: HEIGHT, title: `${facts.title} ${facts.name}`, body })
}
