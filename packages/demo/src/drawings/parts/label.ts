import { darker, isDark, lighter, mix } from "../colour"
import { arc, fit, line, widthOf } from "../lettering"
import { at, n, type Pen } from "../pen"
import { hill, orchard, range, rays, VU_QUANG } from "./landscape"
import { leaf } from "./leaf"
import { ribbon } from "./ribbon"
import { stipple } from "./texture"

export const WIDTH = 1200
export const HEIGHT = 1500

/** The pair of colours, and the light of the season a thing is ripe in. */
export interface Palette {
  /** the paper of the label around the window */
  ground: string
  /** ribbon and title */
  accent: string
  sky: [top: string, low: string]
  sun: string
  /** far, middle, near */
  hills: [string, string, string]
  /** thin lines */
  gold: string
  /** letters on the sky; the accent, darkened, unless the sky is dark */
  ink?: string
}

/** Outline of the window: round arch for fruit, the comb's corners for honey, a temple gate's shoulders for the table, full circle for journeys. */
export type WindowShape = "arch" | "comb" | "gate" | "moon"

export interface Label {
  pen: Pen
  /** small capitals at the top of the window: what it is */
  title: string
  /** on the ribbon: which one it is */
  name: string
  /** small capitals below: where from */
  place: string
  palette: Palette
  window: WindowShape
  /** replaces mountains and orchard */
  scenery?: string
  foreground?: "orchard" | "meadow"
  /** where the sun stands */
  sunAt?: { x: number; y: number; r: number }
  /** stays inside the window */
  setting?: string
  /** may reach over its edge */
  subject: string
}

const LEFT = 104
const RIGHT = WIDTH - LEFT
const FOOT = 1236

const OUTLINE: Record<WindowShape, (inset: number) => string> = {
  arch: (i) => {
    const r = (RIGHT - LEFT) / 2 - i
    return `M${LEFT + i} ${FOOT - i}V${104 + (RIGHT - LEFT) / 2}A${r} ${r} 0 0 1 ${RIGHT - i} ${104 + (RIGHT - LEFT) / 2}V${FOOT - i}Z`
  },
  comb: (i) => `M${LEFT + i} ${FOOT - i}V${392 + i * 0.5}L${WIDTH / 2 - 236 + i * 0.3} ${104 + i}H${WIDTH / 2 + 236 - i * 0.3}L${RIGHT - i} ${392 + i * 0.5}V${FOOT - i}Z`,
  gate: (i) =>
    `M${LEFT + i} ${FOOT - i}V${348 + i}Q${LEFT + 132 + i} ${342 + i} ${LEFT + 150 + i} ${250 + i}Q${LEFT + 220} ${106 + i} ${WIDTH / 2} ${104 + i}Q${RIGHT - 220} ${106 + i} ${RIGHT - 150 - i} ${250 + i}Q${RIGHT - 132 - i} ${342 + i} ${RIGHT - i} ${348 + i}V${FOOT - i}Z`,
  moon: (i) => {
    const r = 516 - i
    return `M${WIDTH / 2 - r} 660A${r} ${r} 0 1 1 ${WIDTH / 2 + r} 660A${r} ${r} 0 1 1 ${WIDTH / 2 - r} 660Z`
  },
}

const TITLE_RADIUS: Record<WindowShape, { radius: number; top: number }> = {
  arch: { radius: 410, top: 240 },
  comb: { radius: 900, top: 236 },
  gate: { radius: 560, top: 246 },
  moon: { radius: 400, top: 286 },
}

/** A whole crate label: paper, frame, window with its landscape, subject, ribbon and place. */
export function label({ pen, title, name, place, palette, window, scenery, foreground = "meadow", sunAt = { x: 600, y: 640, r: 270 }, setting = "", subject }: Label): string {
  const { ground, accent, sky, sun, gold } = palette
  const view = pen.clip(`<path d="${OUTLINE[window](0)}"/>`)
  const skyFill = pen.def((id) => `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="100" x2="0" y2="1000"><stop offset="0" stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient>`)
  const ink = palette.ink ?? darker(accent, 0.2)
  const dark = isDark(sky[0])
  return (
    paper(pen, ground, gold) +
    corners(pen, window, ground, gold) +
    `<g clip-path="${view}"><rect x="80" y="90" width="1040" height="1160" fill="${skyFill}"/>` +
    rays({ pen, x: sunAt.x, y: sunAt.y, reach: 1150, count: 26, colour: lighter(sky[1], 0.72), opacity: dark ? 0.22 : 0.75 }) +
    pen.blot({ x: sunAt.x, y: sunAt.y, rx: sunAt.r * 2, ry: sunAt.r * 2, colour: lighter(sun, 0.5), opacity: 0.85 }) +
    `<circle cx="${sunAt.x}" cy="${sunAt.y}" r="${sunAt.r}" fill="${pen.linear([[0, lighter(sun, 0.35)], [1, sun]])}"/>` +
    (scenery ?? landscape(pen, palette, foreground)) +
    skyGrain(pen, ink) +
    setting +
    `</g>` +
    `<path d="${OUTLINE[window](0)}" fill="none" stroke="${darker(ground, 0.5)}" stroke-opacity=".5" stroke-width="26"/>` +
    `<path d="${OUTLINE[window](-2)}" fill="none" stroke="${gold}" stroke-width="9"/>` +
    `<path d="${OUTLINE[window](17)}" fill="none" stroke="${gold}" stroke-opacity=".75" stroke-width="2.5"/>` +
    heading(title, window, ink, dark ? darker(sky[0], 0.3) : lighter(sky[0], 0.75)) +
    subject +
    ribbon({ pen, text: name, x: 600, y: 1196, width: 900, height: 168, colour: accent, ink: "#FFFDF3" }) +
    placeLine(place, ground, gold)
  )
}

export function landscape(pen: Pen, { sky, hills }: Palette, foreground: "orchard" | "meadow"): string {
  const mist = lighter(sky[1], 0.5)
  return (
    range({ pen, peaks: VU_QUANG.map((peak) => ({ ...peak, x: 1 - peak.x })), x: 60, width: 1080, foot: 870, height: 300, colour: mix(hills[0], sky[1], 0.45), mist }) +
    range({ pen, peaks: VU_QUANG, x: 60, width: 1080, foot: 930, height: 290, colour: hills[0], mist }) +
    range({ pen, peaks: VU_QUANG.map((peak) => ({ ...peak, x: peak.x + 0.09, height: peak.height * 0.8 })), x: 60, width: 1080, foot: 985, height: 210, colour: hills[1], mist: lighter(hills[1], 0.35) }) +
    (foreground === "orchard"
      ? orchard({ pen, x: 60, width: 1080, y: 950, bottom: 1260, ground: hills[2], tree: hills[1], fruit: "#F2962A" })
      : hill({ pen, x: 60, width: 1080, y: 968, bottom: 1260, colour: hills[2] }) + grass(pen, hills[2]))
  )
}

function grass(pen: Pen, colour: string): string {
  let d = ""
  for (let i = 0; i < 260; i++) {
    const y = pen.between(985, 1240)
    const x = pen.between(100, 1100)
    const h = 8 + (y - 970) * 0.06
    d += `M${n(x)} ${n(y)}q${n(h * 0.1)} ${n(-h * 0.6)} ${n(h * 0.4)} ${n(-h)}`
  }
  return `<path d="${d}" fill="none" stroke="${lighter(colour, 0.45)}" stroke-opacity=".5" stroke-width="3" stroke-linecap="round"/>`
}

function paper(pen: Pen, ground: string, gold: string): string {
  const fill = pen.radial([[0, lighter(ground, 0.1)], [0.6, ground], [1, darker(ground, 0.32)]], { cx: 0.4, cy: 0.32, r: 0.85 })
  return (
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${fill}"/>` +
    stipple({ pen, x: 0, y: 0, width: WIDTH, height: HEIGHT, count: 2600, size: 2.4, colour: lighter(ground, 0.5), opacity: 0.16, density: () => 1 }) +
    `<rect x="34" y="34" width="${WIDTH - 68}" height="${HEIGHT - 68}" rx="34" fill="none" stroke="${gold}" stroke-width="7"/>` +
    `<rect x="52" y="52" width="${WIDTH - 104}" height="${HEIGHT - 104}" rx="22" fill="none" stroke="${gold}" stroke-opacity=".6" stroke-width="2.5"/>`
  )
}

/** Leaves in the corners the window leaves free. */
function corners(pen: Pen, window: WindowShape, ground: string, gold: string): string {
  const tone = mix(ground, gold, 0.3)
  const bouquet =
    leaf(pen, { x: 4, y: 4, turn: 45, length: 158, width: 62, colour: tone, veins: 4 }) +
    leaf(pen, { x: 14, y: -2, turn: 6, length: 138, width: 44, colour: tone, veins: 3 }) +
    leaf(pen, { x: -2, y: 14, turn: 84, length: 138, width: 44, colour: tone, veins: 3, flip: false }) +
    `<circle cx="16" cy="16" r="19" fill="${pen.radial([[0, lighter(gold, 0.5)], [0.6, gold], [1, darker(gold, 0.35)]])}"/>`
  const top = [at({ x: 86, y: 86 }, bouquet), at({ x: 1114, y: 86, flip: true }, bouquet)]
  const low = [at({ x: 86, y: 1130, scale: 0.9, turn: -90 }, bouquet), at({ x: 1114, y: 1130, scale: 0.9, turn: 90, flip: true }, bouquet)]
  return [...top, ...(window === "moon" ? low : [])].join("")
}

function skyGrain(pen: Pen, ink: string): string {
  return stipple({ pen, x: 90, y: 100, width: 1020, height: 1100, count: 2600, size: 2.6, colour: ink, opacity: 0.12, density: ({ y }) => 0.25 + y / 1600 })
}

function heading(title: string, window: WindowShape, ink: string, glow: string): string {
  const { radius, top } = TITLE_RADIUS[window]
  const widest = Math.min(radius * 1.75, window === "gate" ? 610 : 680)
  const natural = widthOf({ text: title, face: "phudu", size: 100, tracking: 0.06 })
  const size = Math.min(140, (widest / natural) * 100)
  const common = { text: title, face: "phudu" as const, size, tracking: 0.06, x: 600, y: top + radius + size * 0.34, radius }
  return arc({ ...common, attributes: `fill="none" stroke="${glow}" stroke-opacity=".6" stroke-width="16" stroke-linejoin="round"` }) + arc({ ...common, attributes: `fill="${ink}"` })
}

function placeLine(place: string, ground: string, gold: string): string {
  const setting = fit({ text: place, face: "be-vietnam", width: 900, height: 50, max: 38, tracking: 0.16 })
  const half = setting.lines.length - 1
  const text = setting.lines.map((part, i) => line({ text: part, face: "be-vietnam", size: setting.size, tracking: 0.16, x: 600, y: 1404 + (i - half / 2) * setting.size * 1.3, attributes: `fill="${lighter(gold, 0.62)}"` }))
  const rule = (side: 1 | -1) => `M${600 + side * 22} 1437H${600 + side * 150}`
  return text.join("") + `<path d="${rule(1)}${rule(-1)}" stroke="${gold}" stroke-width="4" stroke-linecap="round"/><path d="M600 1428l9 9l-9 9l-9 -9z" fill="${gold}"/>`
}
