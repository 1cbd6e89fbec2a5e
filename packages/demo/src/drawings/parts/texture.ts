import { n, type Pen, type Point } from "../pen"

/** Fine dots as on a litho stone, one path for all: `density(point)` says how likely a dot is there. */
export function stipple({
  pen,
  x,
  y,
  width,
  height,
  count,
  size,
  colour,
  opacity,
  density,
}: {
  pen: Pen
  x: number
  y: number
  width: number
  height: number
  count: number
  size: number
  colour: string
  opacity: number
  density: (point: Point) => number
}): string {
  let d = ""
  for (let i = 0; i < count; i++) {
    const point = { x: x + width * pen.random(), y: y + height * pen.random() }
    if (pen.random() < density(point)) d += `M${n(point.x)} ${n(point.y)}h0`
  }
  return `<path d="${d}" stroke="${colour}" stroke-width="${size}" stroke-linecap="round" fill="none" opacity="${opacity}"/>`
}

/** Dots gathering on the side away from the light of a round thing. */
export function roundStipple({ pen, x, y, r, colour, count = r * 4, size = Math.max(2, r / 60), opacity = 0.3 }: { pen: Pen; x: number; y: number; r: number; colour: string; count?: number; size?: number; opacity?: number }): string {
  return stipple({
    pen, x: x - r, y: y - r, width: 2 * r, height: 2 * r, count, size, colour, opacity,
    density: (p) => {
      const [dx, dy] = [(p.x - x) / r, (p.y - y) / r]
      if (dx * dx + dy * dy > 0.95) return 0
      return Math.max(0, (dx * 0.55 + dy * 0.75 + 0.35) * 0.75)
    },
  })
}
