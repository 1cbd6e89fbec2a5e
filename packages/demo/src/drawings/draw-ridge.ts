import { lighter, mix } from "./colour"
import { range, VU_QUANG, type Peak } from "./parts/landscape"
import { stipple } from "./parts/texture"
import { n, path, Pen } from "./pen"

const WIDTH = 1600
const HEIGHT = 170
const PAPER = "#FBF5E9"
const LEAF = "#1F5138"

export type RidgeLook = "dawn" | "leaf"

/** Orange gardens on the nearest slope: round crowns lit from the top left, a few fruits each. */
function garden(pen: Pen, { colour, edge, count }: { colour: string; edge: (x: number) => number; count: number }): string {
  const crowns: { x: number; y: number; r: number }[] = []
  for (let i = 0; i < count; i++) {
    const x = pen.between(0, WIDTH)
    crowns.push({ x, y: edge(x) + pen.between(2, 24), r: pen.between(5, 9) })
  }
  return crowns
    .sort((a, b) => a.y - b.y)
    .map(({ x, y, r }) => {
      const fruits = Array.from({ length: 3 }, () => `M${n(x + pen.between(-r, r) * 0.6)} ${n(y + pen.between(-r, r) * 0.6)}h0`).join("")
      return (
        `<ellipse cx="${n(x + 2)}" cy="${n(y + r * 0.8)}" rx="${n(r * 1.1)}" ry="${n(r * 0.4)}" fill="#143A27" opacity=".45"/>` +
        `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${colour}"/><circle cx="${n(x - r * 0.25)}" cy="${n(y - r * 0.3)}" r="${n(r * 0.62)}" fill="${lighter(colour, 0.2)}"/>` +
        `<path d="${fruits}" stroke="#EE8A1D" stroke-width="2.6" stroke-linecap="round"/>`
      )
    })
    .join("")
}

const waves = (points: [number, number, number][]) => (x: number) => points.reduce((y, [height, length, shift]) => y + height * Math.sin(x / length + shift), 0)

const curve = (edge: (x: number) => number) => {
  let d = `M0 ${HEIGHT}`
  for (let x = 0; x <= WIDTH; x += 20) d += `L${x} ${n(edge(x))}`
  return `${d}L${WIDTH} ${HEIGHT}Z`
}

/**
 * Vũ Quang's ranges one behind the other, the farther the paler, with the orange gardens at their foot. `leaf` runs out into the
 * green ground of the section below it, `dawn` into the paper.
 */
export function drawRidge(look: RidgeLook): string {
  const pen = new Pen(`ridge-${look}`)
  const far = look === "dawn" ? 0.74 : 0.6
  const peaks = (shift: number, height: number): Peak[] => VU_QUANG.map((peak) => ({ ...peak, x: (peak.x + shift) % 1.02, height: peak.height * height }))
  const slope = (y: number) => {
    const bend = waves([[7, 130, 1], [4, 57, 0.4]])
    return (x: number) => y + bend(x)
  }
  const layers =
    range({ pen, peaks: peaks(0.3, 1), x: -10, width: WIDTH + 20, foot: 118, height: 104, colour: mix("#7FA08A", PAPER, far), mist: PAPER, rough: 0.8 }) +
    range({ pen, peaks: peaks(0.62, 0.9), x: -10, width: WIDTH + 20, foot: 130, height: 86, colour: mix("#6B977A", PAPER, far - 0.32), mist: PAPER }) +
    range({ pen, peaks: VU_QUANG, x: -10, width: WIDTH + 20, foot: 142, height: 70, colour: mix("#4C8560", PAPER, look === "dawn" ? 0.3 : 0.06), mist: mix(PAPER, "#8FB39A", 0.35) })
  const nearest = slope(look === "dawn" ? 126 : 122)
  const ground = look === "dawn" ? pen.linear([[0, "#5B9566"], [0.55, "#8FB890"], [1, PAPER]]) : pen.linear([[0, "#3A7650"], [0.75, LEAF], [1, LEAF]])
  const hill = path(curve(nearest), `fill="${ground}"`)
  const dots = stipple({ pen, x: 0, y: 84, width: WIDTH, height: 44, count: 320, size: 1.5, colour: "#1F5138", opacity: look === "dawn" ? 0.14 : 0.22, density: ({ x, y }) => (y > nearest(x) - 40 ? 1 : 0) })
  const trees = garden(pen, { colour: look === "dawn" ? "#3F7A4F" : "#2F6B45", edge: nearest, count: 64 })
  const fade = look === "dawn" ? `<rect y="140" width="${WIDTH}" height="30" fill="${pen.linear([[0, PAPER, 0], [1, PAPER, 1]])}"/>` : `<rect y="${HEIGHT - 2}" width="${WIDTH}" height="2" fill="${LEAF}"/>`
  // Fills whatever strip it is given, and is cut at the sides or the sky rather than stretched.
  return pen.svg({ width: WIDTH, height: HEIGHT, title: "Vũ Quang", body: layers + dots + hill + trees + fade }).replace("<svg ", `<svg preserveAspectRatio="xMidYMax slice" `)
}
