import { darker, lighter, mix } from "../colour"
import { arc, widthOf } from "../lettering"
import type { Pen } from "../pen"
import { range, rays, VU_QUANG } from "./landscape"
import { stipple } from "./texture"

export interface Medallion {
  /** on the ring, above */
  name: string
  /** on the ring, below */
  place: string
  ground: string
  gold: string
  sky: [top: string, low: string]
  hill: string
  /** drawn around (0, 0) within a radius of about 170 */
  motif: (pen: Pen) => string
}

/** A round seal of 600 px: ring with the name, a piece of sky and ridge, the thing itself standing a little out of it. */
export function medallion(pen: Pen, { name, place, ground, gold, sky, hill, motif }: Medallion): string {
  const ring = pen.radial([[0, lighter(ground, 0.18)], [0.6, ground], [1, darker(ground, 0.35)]], { cx: 0.36, cy: 0.3, r: 0.8 })
  const view = pen.clip(`<circle cx="300" cy="300" r="200"/>`)
  const size = (text: string, face: "phudu" | "be-vietnam", room: number, max: number, tracking: number) => Math.min(max, (room / widthOf({ text, face, size: 100, tracking })) * 100)
  const upper = size(name, "phudu", 640, 52, 0.05)
  const lower = size(place, "be-vietnam", 440, 26, 0.14)
  return (
    `<circle cx="300" cy="300" r="294" fill="${ring}"/>` + stipple({ pen, x: 10, y: 10, width: 580, height: 580, count: 500, size: 2, colour: lighter(ground, 0.6), opacity: 0.2, density: ({ x, y }) => (Math.hypot(x - 300, y - 300) < 288 ? 1 : 0) }) +
    `<circle cx="300" cy="300" r="286" fill="none" stroke="${gold}" stroke-width="5"/><g clip-path="${view}"><rect x="90" y="90" width="420" height="420" fill="${pen.linear([[0, sky[0]], [1, sky[1]]])}"/>` +
    rays({ pen, x: 300, y: 320, reach: 300, count: 20, colour: lighter(sky[1], 0.7), opacity: 0.8 }) +
    range({ pen, peaks: VU_QUANG, x: 90, width: 420, foot: 420, height: 120, colour: mix(hill, sky[1], 0.45), mist: lighter(sky[1], 0.5) }) +
    `<path d="M90 420Q220 370 320 402T510 396V520H90Z" fill="${pen.linear([[0, lighter(hill, 0.2)], [1, darker(hill, 0.3)]])}"/></g>` +
    `<circle cx="300" cy="300" r="201" fill="none" stroke="${gold}" stroke-width="6"/><g transform="translate(300 312)">${motif(pen)}</g>` +
    arc({ text: name, face: "phudu", size: upper, tracking: 0.05, x: 300, y: 300, radius: 243 - upper * 0.35, attributes: `fill="#FFFDF3"` }) +
    arc({ text: place, face: "be-vietnam", size: lower, tracking: 0.14, x: 300, y: 300, radius: 243 + lower * 0.36, middle: 90, inside: true, attributes: `fill="${lighter(gold, 0.5)}"` }) +
    `<circle cx="54" cy="330" r="5" fill="${gold}"/><circle cx="546" cy="330" r="5" fill="${gold}"/>`
  )
}
