/** One drawing under way: hands out ids, gradients and clips, and random numbers that are the same on every run. */
export class Pen {
  private readonly defs: string[] = []
  private readonly known = new Map<string, string>()
  private state: number

  constructor(seed: string) {
    let hash = 2166136261
    for (const char of seed) hash = Math.imul(hash ^ char.codePointAt(0)!, 16777619)
    this.state = hash >>> 0
  }

  /** 0 ≤ x < 1 (mulberry32) */
  random(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.random()
  }

  /** Adds a definition and returns `url(#…)`; the same markup is added once. */
  def(make: (id: string) => string): string {
    const markup = make("@")
    const found = this.known.get(markup)
    if (found) return found
    const id = `d${this.known.size}`
    const url = `url(#${id})`
    this.known.set(markup, url)
    this.defs.push(make(id))
    return url
  }

  linear(stops: Stop[], [x1, y1, x2, y2]: [number, number, number, number] = [0, 0, 0, 1]): string {
    return this.def((id) => `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.map(stop).join("")}</linearGradient>`)
  }

  /** Light from the top left unless told otherwise. */
  radial(stops: Stop[], { cx = 0.36, cy = 0.3, r = 0.78 } = {}): string {
    return this.def((id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stops.map(stop).join("")}</radialGradient>`)
  }

  clip(shape: string): string {
    return this.def((id) => `<clipPath id="${id}">${shape}</clipPath>`)
  }

  /** A soft blot of colour: shadow below things, glow behind them. */
  blot({ x, y, rx, ry, colour, opacity }: { x: number; y: number; rx: number; ry: number; colour: string; opacity: number }): string {
    const fill = this.radial([[0, colour, 1], [0.55, colour, 0.6], [1, colour, 0]], { cx: 0.5, cy: 0.5, r: 0.5 })
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" opacity="${opacity}"/>`
  }

  svg({ width, height, title, body }: { width: number; height: number; title: string; body: string }): string {
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
      `<title>${title.replace(/[<&]/g, (char) => (char === "<" ? "&lt;" : "&amp;"))}</title><defs>${this.defs.join("")}</defs>${body}</svg>`
    )
  }
}

/** offset, colour, opacity */
export type Stop = [number, string, number?]

const stop = ([at, colour, opacity]: Stop) =>
  `<stop offset="${at}" stop-color="${colour}"${opacity === undefined ? "" : ` stop-opacity="${opacity}"`}/>`

/** A number as SVG wants it: one decimal, no trailing zero. */
export const n = (value: number): string => String(Math.round(value * 10) / 10)

export interface Point {
  x: number
  y: number
}

export const polar = ({ x, y }: Point, r: number, degrees: number): Point => ({
  x: x + r * Math.cos((degrees * Math.PI) / 180),
  y: y + r * Math.sin((degrees * Math.PI) / 180),
})

export const at = ({ x, y, turn = 0, scale = 1, flip = false }: { x: number; y: number; turn?: number; scale?: number; flip?: boolean }, body: string) =>
  `<g transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${n(turn)})` : ""}${scale !== 1 || flip ? ` scale(${flip ? -scale : scale} ${scale})` : ""}">${body}</g>`

export const path = (d: string, attributes: string): string => `<path d="${d}" ${attributes}/>`

/** A closed soft curve through points (Catmull–Rom). */
export function blob(points: Point[], tension = 1): string {
  const pick = (i: number) => points[(i + points.length) % points.length]!
  const parts = points.map((point, i) => {
    const [before, next, after] = [pick(i - 1), pick(i + 1), pick(i + 2)]
    const k = tension / 6
    return `C${n(point.x + (next.x - before.x) * k)} ${n(point.y + (next.y - before.y) * k)} ${n(next.x - (after.x - point.x) * k)} ${n(next.y - (after.y - point.y) * k)} ${n(next.x)} ${n(next.y)}`
  })
  return `M${n(points[0]!.x)} ${n(points[0]!.y)}${parts.join("")}Z`
}

/** An open soft curve through points. */
export function curve(points: Point[]): string {
  const pick = (i: number) => points[Math.max(0, Math.min(points.length - 1, i))]!
  let d = `M${n(pick(0).x)} ${n(pick(0).y)}`
  for (let i = 0; i < points.length - 1; i++) {
    const [before, point, next, after] = [pick(i - 1), pick(i), pick(i + 1), pick(i + 2)]
    d += `C${n(point.x + (next.x - before.x) / 6)} ${n(point.y + (next.y - before.y) / 6)} ${n(next.x - (after.x - point.x) / 6)} ${n(next.y - (after.y - point.y) / 6)} ${n(next.x)} ${n(next.y)}`
  }
  return d
}
