import { Pen } from "./pen"
import { strip, STRIP_HEIGHT, STRIP_WIDTH } from "./parts/strip"
import { STRIPS } from "./strips"

/**
 * The landscape of a commune, 1600 × 500, drawn, not surveyed.
 * @throws Error for a slug without a landscape
 */
export function drawStrip(slug: string): string {
  const found = STRIPS[slug]
  if (!found) throw new Error(`No landscape is drawn for "${slug}"; add it to strips.ts`)
  const pen = new Pen(slug)
  return pen.svg({ width: STRIP_WIDTH, height: STRIP_HEIGHT, title: slug, body: strip(pen, found) })
}
