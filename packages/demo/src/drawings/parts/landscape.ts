import { darker, lighter, mix } from "../colour"
import { n, type Pen, type Point } from "../pen"

export interface Peak {
  /** share of the width */
  x: number
  /** share of the layer's height */
  height: number
  /** half of its foot, share of the width */
  foot: number
}

/** Vũ Quang's mountains as the labels show them everywhere: drawn, not surveyed. */
export const VU_QUANG: Peak[] = [
  { x: 0.05, height: 0.5, foot: 0.2 },
  { x: 0.22, height: 0.82, foot: 0.19 },
  { x: 0.33, height: 0.7, foot: 0.13 },
  { x: 0.47, height: 0.46, foot: 0.15 },
  { x: 0.63, height: 0.62, foot: 0.16 },
  { x: 0.79, height: 1, foot: 0.2 },
  { x: 0.96, height: 0.66, foot: 0.2 },
]

const profile = (peaks: Peak[], share: number) =>
  Math.max(...peaks.map(({ x, height, foot }) => {
    const away = Math.abs(share - x) / foot
    return away >= 1 ? 0 : height * (1 - away ** 1.25)
  }))

/** The upper edge of one layer, left to right. */
export function ridgeLine({ pen, peaks, x, width, foot, height, rough = 1, step = 10 }: { pen: Pen; peaks: Peak[]; x: number; width: number; foot: number; height: number; rough?: number; step?: number }): Point[] {
  const points: Point[] = []
  for (let px = 0; px <= width; px += step) {
    const wobble = (pen.random() - 0.5) * step * 0.55 * rough
    points.push({ x: x + px, y: foot - height * (0.12 + profile(peaks, px / width)) + wobble })
  }
  return points
}

const along = (points: Point[]) => points.map(({ x, y }) => `${n(x)} ${n(y)}`).join("L")

/** One layer: the slope in the light, the slopes away from it, mist at its foot. */
export function range({ pen, peaks, x, width, foot, height, colour, mist, rough }: { pen: Pen; peaks: Peak[]; x: number; width: number; foot: number; height: number; colour: string; mist: string; rough?: number }): string {
  const points = ridgeLine({ pen, peaks, x, width, foot, height, rough })
  const outline = `M${along(points)}L${n(x + width)} ${n(foot + 40)}L${n(x)} ${n(foot + 40)}Z`
  const clip = pen.clip(`<path d="${outline}"/>`)
  const fill = pen.linear([[0, lighter(colour, 0.12)], [0.45, colour], [1, mix(colour, mist, 0.72)]])
  const shades = peaks.map(({ x: px, height: ph, foot: pf }) => {
    const top = { x: x + px * width, y: foot - height * (0.12 + ph) - 6 }
    const drop = height * (0.2 + ph)
    const reach = pf * width
    let d = `M${n(top.x)} ${n(top.y)}`
    const steps = 7
    for (let i = 1; i <= steps; i++) {
      const t = i / steps
      d += `L${n(top.x + reach * (0.04 + 0.2 * t) * (i % 2 ? 1 : -0.25) + reach * 0.16 * t)} ${n(top.y + drop * t)}`
    }
    d += `L${n(top.x + reach * 1.2)} ${n(top.y + drop)}Z`
    return d
  })
  const shade = pen.linear([[0, darker(colour, 0.34), 0.62], [0.7, darker(colour, 0.2), 0.16], [1, colour, 0]])
  return `<path d="${outline}" fill="${fill}"/><g clip-path="${clip}">${shades.map((d) => `<path d="${d}" fill="${shade}"/>`).join("")}</g>`
}

/** Rolling ground with rows of round orchard trees getting smaller towards the back. */
export function orchard({ pen, x, width, y, bottom, ground, tree, fruit, open = () => false }: { pen: Pen; x: number; width: number; y: number; bottom: number; ground: string; tree: string; fruit: string; open?: (spot: Point, r: number) => boolean }): string {
  const top = `M${n(x)} ${n(y + 26)}Q${n(x + width * 0.28)} ${n(y - 26)} ${n(x + width * 0.55)} ${n(y + 8)}T${n(x + width)} ${n(y - 6)}V${n(bottom)}H${n(x)}Z`
  const fill = pen.linear([[0, lighter(ground, 0.22)], [0.4, ground], [1, darker(ground, 0.3)]])
  let trees = ""
  for (let row = 0; row < 4; row++) {
    const r = 14 + row * 11
    const baseline = y + 12 + row * 58
    for (let px = x - pen.between(0, r); px < x + width + r; px += r * 2.7) {
      const cx = px + pen.between(-4, 4)
      const cy = baseline + pen.between(-3, 3)
      if (open({ x: cx, y: cy }, r)) continue
      const lit = pen.radial([[0, lighter(tree, 0.44)], [0.5, tree], [1, darker(tree, 0.42)]], { cx: 0.34, cy: 0.26, r: 0.8 })
      const crown = [[-0.5, 0.2, 0.62], [0.5, 0.22, 0.6], [0, -0.3, 0.7], [0.04, 0.24, 0.66]].map(([dx, dy, size]) => `<circle cx="${n(cx + dx! * r)}" cy="${n(cy + dy! * r)}" r="${n(size! * r)}" fill="${lit}"/>`).join("")
      trees += `<ellipse cx="${n(cx + r * 0.35)}" cy="${n(cy + r * 0.98)}" rx="${n(r * 1.15)}" ry="${n(r * 0.26)}" fill="${darker(ground, 0.55)}" opacity=".4"/><path d="M${n(cx)} ${n(cy + r * 0.5)}v${n(r * 0.5)}" stroke="#5C3B20" stroke-width="${n(r * 0.2)}"/>${crown}`
      let dots = ""
      for (let k = 0; k < 6; k++) dots += `M${n(cx + pen.between(-r * 0.75, r * 0.75))} ${n(cy + pen.between(-r * 0.6, r * 0.65))}h0`
      trees += `<path d="${dots}" stroke="${fruit}" stroke-width="${n(Math.max(4, r * 0.2))}" stroke-linecap="round"/>`
    }
  }
  return `<path d="${top}" fill="${fill}"/>${trees}`
}

/** Plain near hill. */
export function hill({ pen, x, width, y, bottom, colour, lift = 30 }: { pen: Pen; x: number; width: number; y: number; bottom: number; colour: string; lift?: number }): string {
  const d = `M${n(x)} ${n(y + lift * 0.6)}C${n(x + width * 0.25)} ${n(y - lift)} ${n(x + width * 0.5)} ${n(y - lift * 0.4)} ${n(x + width * 0.62)} ${n(y)}S${n(x + width * 0.9)} ${n(y + lift * 0.3)} ${n(x + width)} ${n(y - lift * 0.2)}V${n(bottom)}H${n(x)}Z`
  return `<path d="${d}" fill="${pen.linear([[0, lighter(colour, 0.25)], [0.25, colour], [1, darker(colour, 0.35)]])}"/>`
}

/** Sunbeams: even wedges from one point, fading outwards. */
export function rays({ pen, x, y, reach, count, colour, opacity = 0.55 }: { pen: Pen; x: number; y: number; reach: number; count: number; colour: string; opacity?: number }): string {
  let d = ""
  const half = Math.PI / count / 1.9
  for (let i = 0; i < count; i++) {
    const a = (i / count) * 2 * Math.PI - Math.PI / 2
    d += `M${n(x)} ${n(y)}L${n(x + reach * Math.cos(a - half))} ${n(y + reach * Math.sin(a - half))}L${n(x + reach * Math.cos(a + half))} ${n(y + reach * Math.sin(a + half))}Z`
  }
  const fill = pen.def((id) => `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${n(x)}" cy="${n(y)}" r="${n(reach)}"><stop offset="0" stop-color="${colour}"/><stop offset=".5" stop-color="${colour}" stop-opacity=".7"/><stop offset="1" stop-color="${colour}" stop-opacity=".18"/></radialGradient>`)
  return `<path d="${d}" fill="${fill}" opacity="${opacity}"/>`
}
