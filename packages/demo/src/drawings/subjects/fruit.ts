import { darker, lighter, mix } from "../colour"
import { leaf } from "../parts/leaf"
import { roundStipple, stipple } from "../parts/texture"
import { at, blob, n, path, polar, type Pen, type Point } from "../pen"

/** Shadow a thing throws on what it stands on, away from the light. */
export const groundShadow = (pen: Pen, x: number, y: number, rx: number, opacity = 0.5) =>
  pen.blot({ x: x + rx * 0.16, y, rx: rx * 1.15, ry: rx * 0.22, colour: "#120d04", opacity })

export interface Citrus {
  x: number
  y: number
  r: number
  colour?: string
  /** pores */
  pores?: number
  stem?: "leaf" | "button" | "none"
  turn?: number
}

/** An orange one could pick up: glowing side, pored skin, green button where it hung, light thrown back from below. */
export function orange(pen: Pen, { x, y, r, colour = "#F08A1C", pores = r * 1.5, stem = "button", turn = 0 }: Citrus): string {
  const outline = `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}"/>`
  const clip = pen.clip(outline)
  const skin = pen.radial([[0, lighter(colour, 0.55)], [0.22, lighter(colour, 0.2)], [0.52, colour], [0.82, darker(mix(colour, "#C8430A", 0.45), 0.08)], [1, darker(mix(colour, "#A83206", 0.6), 0.28)]])
  return (
    `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${skin}"/><g clip-path="${clip}">` +
    stipple({ pen, x: x - r, y: y - r, width: 2 * r, height: 2 * r, count: pores, size: Math.max(1.8, r / 42), colour: darker(mix(colour, "#B53C05", 0.6), 0.15), opacity: 0.42, density: () => 0.85 }) +
    stipple({ pen, x: x - r, y: y - r, width: 1.5 * r, height: 1.5 * r, count: pores * 0.8, size: Math.max(1.6, r / 50), colour: "#FFE9B8", opacity: 0.5, density: () => 0.7 }) +
    roundStipple({ pen, x, y, r, colour: darker(mix(colour, "#8C2A04", 0.6), 0.2), opacity: 0.34 }) +
    path(`M${n(x + r * 0.92)} ${n(y + r * 0.1)}A${n(r * 0.94)} ${n(r * 0.94)} 0 0 1 ${n(x - r * 0.1)} ${n(y + r * 0.92)}`, `fill="none" stroke="${lighter(colour, 0.3)}" stroke-opacity=".4" stroke-width="${n(r * 0.07)}" stroke-linecap="round"`) +
    `</g>` +
    path(`M${n(x - r * 0.72)} ${n(y - r * 0.16)}A${n(r * 0.74)} ${n(r * 0.74)} 0 0 1 ${n(x - r * 0.18)} ${n(y - r * 0.7)}`, `fill="none" stroke="#FFF6DC" stroke-opacity=".82" stroke-width="${n(r * 0.075)}" stroke-linecap="round"`) +
    `<circle cx="${n(x - r * 0.02)}" cy="${n(y - r * 0.745)}" r="${n(r * 0.035)}" fill="#FFF6DC" opacity=".82"/>` +
    (stem === "none" ? "" : at({ x: x + r * 0.12, y: y - r * 0.86, turn }, button(pen, r) + (stem === "leaf" ? leaf(pen, { x: r * 0.03, y: -r * 0.16, turn: -24, length: r * 0.95, width: r * 0.44 }) : "")))
  )
}

/** Where the fruit hung. */
function button(pen: Pen, r: number): string {
  const disc = Array.from({ length: 10 }, (_, i) => {
    const p = polar({ x: 0, y: 0 }, r * (i % 3 ? 0.125 : 0.1), i * 36)
    return { x: p.x * 1.25, y: p.y * 0.6 }
  })
  return path(blob(disc), `fill="#3D6B2C"`) + path(`M0 0Q${n(r * 0.02)} ${n(-r * 0.1)} ${n(r * 0.05)} ${n(-r * 0.18)}`, `fill="none" stroke="#5C4A24" stroke-width="${n(r * 0.07)}" stroke-linecap="round"`)
}

/** A fruit cut across: rind, white, segments with their juice. */
export function cutCitrus(pen: Pen, { x, y, r, rind, flesh, segments = 10, squash = 1, seeds = true }: { x: number; y: number; r: number; rind: string; flesh: string; segments?: number; squash?: number; seeds?: boolean }): string {
  let body = `<circle r="${n(r)}" fill="${pen.radial([[0, lighter(rind, 0.25)], [0.7, rind], [1, darker(rind, 0.25)]])}"/><circle r="${n(r * 0.925)}" fill="#FFF3D6"/><circle r="${n(r * 0.925)}" fill="none" stroke="${mix(rind, "#FFF3D6", 0.5)}" stroke-width="${n(r * 0.02)}"/>`
  const step = 360 / segments
  const juice = pen.radial([[0, lighter(flesh, 0.5)], [0.6, flesh], [1, darker(flesh, 0.08)]], { cx: 0.4, cy: 0.35, r: 0.75 })
  let fibres = ""
  for (let i = 0; i < segments; i++) {
    const a = i * step + step / 2
    const inner = polar({ x: 0, y: 0 }, r * 0.1, a)
    const corners = [polar(inner, r * 0.03, a), polar({ x: 0, y: 0 }, r * 0.5, a - step * 0.4), polar({ x: 0, y: 0 }, r * 0.82, a - step * 0.38), polar({ x: 0, y: 0 }, r * 0.865, a), polar({ x: 0, y: 0 }, r * 0.82, a + step * 0.38), polar({ x: 0, y: 0 }, r * 0.5, a + step * 0.4)]
    body += path(blob(corners, 0.62), `fill="${juice}"`)
    for (let k = 0; k < 9; k++) {
      const angle = a + pen.between(-step * 0.3, step * 0.3)
      const from = polar({ x: 0, y: 0 }, r * pen.between(0.34, 0.6), angle)
      const to = polar({ x: 0, y: 0 }, r * pen.between(0.64, 0.8), angle + pen.between(-2, 2))
      fibres += `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`
    }
    if (seeds && i % 3 === 0) {
      const s = polar({ x: 0, y: 0 }, r * 0.3, a)
      body += at({ x: s.x, y: s.y, turn: a }, `<ellipse rx="${n(r * 0.075)}" ry="${n(r * 0.035)}" fill="#F6E3B0" stroke="#B98A3C" stroke-width="${n(r * 0.01)}"/>`)
    }
  }
  body += path(fibres, `stroke="${lighter(flesh, 0.75)}" stroke-opacity=".75" stroke-width="${n(Math.max(1.4, r * 0.014))}" stroke-linecap="round"`)
  body += `<circle r="${n(r * 0.06)}" fill="#FFF3D6"/>`
  body += path(`M${n(-r * 0.6)} ${n(-r * 0.5)}A${n(r * 0.78)} ${n(r * 0.78)} 0 0 1 ${n(-r * 0.1)} ${n(-r * 0.77)}`, `fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="${n(r * 0.05)}" stroke-linecap="round"`)
  return `<g transform="translate(${n(x)} ${n(y)}) scale(1 ${squash})">${body}</g>`
}

/** White citrus blossom, seen a little from the side; petals blunt. */
export function blossom(pen: Pen, { x, y, r, turn = 0, petal = "#FFFDF4", heart = "#F2B632", petals = 5 }: { x: number; y: number; r: number; turn?: number; petal?: string; heart?: string; petals?: number }): string {
  const fill = pen.radial([[0, darker(petal, 0.12)], [0.5, petal], [1, petal]], { cx: 0.5, cy: 0.95, r: 1 })
  let body = ""
  for (let i = 0; i < petals; i++) {
    body += at({ x: 0, y: 0, turn: (i * 360) / petals }, path(`M0 0C${n(-r * 0.5)} ${n(-r * 0.3)} ${n(-r * 0.52)} ${n(-r * 0.98)} 0 ${n(-r)}C${n(r * 0.52)} ${n(-r * 0.98)} ${n(r * 0.5)} ${n(-r * 0.3)} 0 0Z`, `fill="${fill}" stroke="${darker(petal, 0.22)}" stroke-opacity=".5" stroke-width="${n(r * 0.03)}"`))
  }
  let stamens = ""
  for (let i = 0; i < 9; i++) {
    const p = polar({ x: 0, y: 0 }, r * pen.between(0.16, 0.34), i * 40)
    stamens += `M${n(p.x)} ${n(p.y)}h0`
  }
  return at({ x, y, turn }, `${body}<circle r="${n(r * 0.16)}" fill="${lighter(heart, 0.3)}"/>${path(stamens, `stroke="${heart}" stroke-width="${n(r * 0.13)}" stroke-linecap="round"`)}`)
}

export function branch(points: Point[], width: number, colour = "#6B4526"): string {
  const d = `M${n(points[0]!.x)} ${n(points[0]!.y)}` + points.slice(1).map((p, i) => `Q${n((points[i]!.x + p.x) / 2 + (i % 2 ? -14 : 14))} ${n((points[i]!.y + p.y) / 2 - 10)} ${n(p.x)} ${n(p.y)}`).join("")
  return path(d, `fill="none" stroke="${darker(colour, 0.3)}" stroke-width="${width}" stroke-linecap="round"`) + path(d, `fill="none" stroke="${lighter(colour, 0.18)}" stroke-width="${n(width * 0.4)}" stroke-linecap="round" transform="translate(${n(-width * 0.12)} ${n(-width * 0.18)})"`)
}

/** Two oranges hanging from a twig in blossom. */
export function hangingOranges(pen: Pen): string {
  return (
    branch([{ x: 150, y: 470 }, { x: 400, y: 452 }, { x: 640, y: 478 }, { x: 960, y: 430 }], 26) +
    branch([{ x: 640, y: 478 }, { x: 700, y: 520 }, { x: 742, y: 600 }], 14) +
    branch([{ x: 420, y: 456 }, { x: 440, y: 500 }, { x: 436, y: 590 }], 14) +
    leaf(pen, { x: 640, y: 480, turn: 200, length: 250, width: 104, bend: 20 }) +
    leaf(pen, { x: 820, y: 455, turn: -32, length: 230, width: 92 }) +
    orange(pen, { x: 752, y: 810, r: 222, colour: "#F0901F", turn: 8 }) +
    orange(pen, { x: 420, y: 850, r: 238, colour: "#F58B16" }) +
    leaf(pen, { x: 452, y: 580, turn: 152, length: 300, width: 126, bend: 30 }) +
    leaf(pen, { x: 450, y: 586, turn: 18, length: 280, width: 118, bend: 20 }) +
    leaf(pen, { x: 752, y: 572, turn: 10, length: 270, width: 116, bend: 34 }) +
    blossom(pen, { x: 300, y: 470, r: 62, turn: 12 }) + blossom(pen, { x: 226, y: 520, r: 48, turn: 40 }) + blossom(pen, { x: 900, y: 476, r: 56, turn: -20 })
  )
}

/** One whole, one half with its juice, one wedge. */
export function cutOrange(pen: Pen): string {
  return (
    groundShadow(pen, 600, 1096, 480) +
    orange(pen, { x: 700, y: 800, r: 262, colour: "#EE7F14", stem: "leaf", turn: 10 }) +
    leaf(pen, { x: 742, y: 556, turn: 196, length: 250, width: 110, bend: 16 }) +
    pen.blot({ x: 520, y: 950, rx: 280, ry: 260, colour: "#5A2305", opacity: 0.5 }) +
    at({ x: 452, y: 890, turn: -8 }, `<circle cx="16" cy="18" r="236" fill="#B4500B"/>` + cutCitrus(pen, { x: 0, y: 0, r: 236, rind: "#EE8216", flesh: "#F79A2B" })) +
    wedge(pen, 858, 1030, 0.9)
  )
}

function wedge(pen: Pen, x: number, y: number, scale: number): string {
  const flesh = pen.linear([[0, "#FFC469"], [1, "#F38B1B"]])
  return at({ x, y, turn: -16, scale }, groundShadow(pen, 0, 70, 150, 0.4) + path("M-160 -30Q0 170 160 -30Q140 110 0 116Q-140 110 -160 -30Z", `fill="#D9650D"`) + path("M-160 -30Q0 170 160 -30L0 -58Z", `fill="#FFF0CF"`) + path("M-132 -28Q0 126 132 -28L0 -48Z", `fill="${flesh}"`) + path("M0 -48L-50 44M0 -48L50 44M0 -48V60", `stroke="#FFF0CF" stroke-width="6"`))
}

/** A brook between stones. */
export function brook(pen: Pen): string {
  const water = pen.linear([[0, "#CFE6E2"], [0.5, "#6FA9AC"], [1, "#2C6670"]])
  const stone = (x: number, y: number, rx: number, ry: number, tone: string) =>
    `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${pen.radial([[0, lighter(tone, 0.5)], [0.6, tone], [1, darker(tone, 0.45)]])}"/>` + roundStipple({ pen, x, y, r: ry, colour: "#1c1a16", opacity: 0.2 })
  const bed = path("M520 850C640 900 460 960 560 1010C700 1070 300 1120 250 1260H1010C960 1130 780 1090 760 1010C742 940 800 880 690 850Z", `fill="${water}"`)
  const flow = path("M560 880q60 26 30 60t40 60q60 40 -20 90t-120 130M650 880q40 40 20 80t60 70q70 50 40 110M480 1200q60 -30 140 -20t180 -10M420 1160q120 -40 240 -10", `fill="none" stroke="#F5FFFA" stroke-opacity=".8" stroke-width="6" stroke-linecap="round"`)
  return bed + flow + stone(196, 1060, 150, 92, "#8C8377") + stone(1010, 1050, 160, 100, "#7B746B") + stone(330, 1100, 92, 56, "#A09686") + stone(880, 1116, 84, 50, "#948A7B")
}

/** Three of them, redder than others, in evening light. */
export function brookOranges(pen: Pen): string {
  return (
    groundShadow(pen, 610, 1060, 360, 0.45) +
    orange(pen, { x: 396, y: 880, r: 178, colour: "#EA6A12", stem: "none" }) +
    orange(pen, { x: 832, y: 872, r: 186, colour: "#E8640F", stem: "none" }) +
    orange(pen, { x: 612, y: 800, r: 250, colour: "#EC6E12", turn: -6 }) +
    leaf(pen, { x: 640, y: 566, turn: -22, length: 290, width: 122, bend: 24 }) + leaf(pen, { x: 640, y: 570, turn: 190, length: 280, width: 118, bend: 10 })
  )
}

/** A harvest basket of woven bamboo, heaped. */
export function basketOfOranges(pen: Pen): string {
  const heap = [[430, 690, 128], [620, 620, 140], [790, 700, 126], [320, 790, 110], [890, 800, 108], [520, 790, 140], [720, 800, 138], [610, 860, 110]] as const
  return (
    groundShadow(pen, 600, 1120, 440) +
    leaf(pen, { x: 380, y: 640, turn: 214, length: 230, width: 100 }) + leaf(pen, { x: 810, y: 640, turn: -38, length: 240, width: 100 }) + leaf(pen, { x: 640, y: 520, turn: -40, length: 170, width: 80 }) +
    heap.map(([x, y, r], i) => orange(pen, { x, y, r, colour: i % 3 === 1 ? "#F29A26" : "#EF8518", stem: i % 2 ? "button" : "none", turn: i * 7 - 20 })).join("") +
    leaf(pen, { x: 480, y: 720, turn: 160, length: 190, width: 84 }) + leaf(pen, { x: 716, y: 720, turn: 30, length: 190, width: 80 }) +
    basket(pen, { x: 600, y: 850, width: 760, height: 290 })
  )
}

export function basket(pen: Pen, { x, y, width, height, colour = "#C99347" }: { x: number; y: number; width: number; height: number; colour?: string }): string {
  const half = width / 2
  const shape = `M${n(x - half)} ${n(y)}Q${n(x)} ${n(y + 70)} ${n(x + half)} ${n(y)}Q${n(x + half * 0.94)} ${n(y + height)} ${n(x + half * 0.55)} ${n(y + height)}H${n(x - half * 0.55)}Q${n(x - half * 0.94)} ${n(y + height)} ${n(x - half)} ${n(y)}Z`
  const clip = pen.clip(`<path d="${shape}"/>`)
  let weave = ""
  const rows = 7
  const columns = 19
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if ((row + column) % 2) continue
      const cx = x - half + ((column + 0.5) * width) / columns
      const bow = 60 * (1 - ((cx - x) / half) ** 2)
      const cy = y + bow * (1 - row / rows) + (row + 0.6) * (height / rows)
      const w = (width / columns) * 1.5
      const h = (height / rows) * 0.86
      weave += `<rect x="${n(cx - w / 2)}" y="${n(cy - h / 2)}" width="${n(w)}" height="${n(h)}" rx="${n(h * 0.4)}" fill="${pen.linear([[0, lighter(colour, 0.42)], [0.5, colour], [1, darker(colour, 0.35)]])}"/>`
    }
  }
  const rim = `M${n(x - half - 8)} ${n(y - 8)}Q${n(x)} ${n(y + 78)} ${n(x + half + 8)} ${n(y - 8)}`
  const shade = pen.linear([[0, "#2b1803", 0], [0.55, "#2b1803", 0.05], [1, "#2b1803", 0.55]], [0, 0, 1, 0.35])
  return (
    path(shape, `fill="${darker(colour, 0.5)}"`) + `<g clip-path="${clip}">${weave}<path d="${shape}" fill="${shade}"/></g>` +
    path(rim, `fill="none" stroke="${darker(colour, 0.45)}" stroke-width="46" stroke-linecap="round"`) + path(rim, `fill="none" stroke="${lighter(colour, 0.25)}" stroke-width="30" stroke-linecap="round"`) +
    path(rim, `fill="none" stroke="${darker(colour, 0.3)}" stroke-width="30" stroke-dasharray="7 30" stroke-opacity=".7"`)
  )
}

/** Cam bù: loose bumpy skin, a neck like a nipple; peach blossom because it is eaten at Tết. */
export function camBu(pen: Pen): string {
  return (
    groundShadow(pen, 600, 1110, 430) +
    branch([{ x: 930, y: 420 }, { x: 880, y: 560 }, { x: 900, y: 700 }], 16, "#59362A") + branch([{ x: 890, y: 540 }, { x: 1000, y: 500 }, { x: 1040, y: 450 }], 12, "#59362A") +
    [[930, 430, 50], [1010, 486, 58], [880, 552, 60], [938, 612, 46], [884, 690, 44]].map(([x, y, r], i) => blossom(pen, { x: x!, y: y!, r: r!, turn: i * 31, petal: "#F9B4BE", heart: "#C23B52" })).join("") +
    bumpy(pen, { x: 800, y: 920, r: 180, colour: "#EA7012" }) +
    bumpy(pen, { x: 500, y: 850, r: 272, colour: "#EE7A16" }) +
    leaf(pen, { x: 540, y: 530, turn: -16, length: 270, width: 122, bend: 30 }) + leaf(pen, { x: 520, y: 534, turn: 184, length: 290, width: 126, bend: 24 })
  )
}

export function bumpy(pen: Pen, { x, y, r, colour }: { x: number; y: number; r: number; colour: string }): string {
  const outline: Point[] = []
  for (let i = 0; i < 44; i++) {
    const a = -90 + (i * 360) / 44
    const fromTop = ((a + 270) % 360) - 180
    const neck = Math.exp(-(fromTop * fromTop) / 420) * 0.34
    const wave = 1 + 0.018 * Math.sin(i * 2.4) + pen.between(-0.012, 0.012)
    const p = polar({ x: 0, y: 0 }, r * (wave + neck), a)
    outline.push({ x: x + p.x * 1.06, y: y + p.y * 0.94 })
  }
  const d = blob(outline)
  const clip = pen.clip(`<path d="${d}"/>`)
  const skin = pen.radial([[0, lighter(colour, 0.5)], [0.25, lighter(colour, 0.16)], [0.55, colour], [0.85, darker(mix(colour, "#B53205", 0.5), 0.12)], [1, darker(mix(colour, "#8F2604", 0.6), 0.3)]])
  let bumps = ""
  const [lit, shadow] = [lighter(colour, 0.55), darker(mix(colour, "#A02E04", 0.6), 0.12)]
  for (let i = 0; i < r * 1.15; i++) {
    const p = polar({ x, y }, r * Math.sqrt(pen.random()) * 1.03, pen.between(0, 360))
    const s = r * pen.between(0.022, 0.05)
    bumps += `<circle cx="${n(p.x + s * 0.3)}" cy="${n(p.y + s * 0.35)}" r="${n(s)}" fill="${shadow}" opacity=".38"/><circle cx="${n(p.x - s * 0.16)}" cy="${n(p.y - s * 0.2)}" r="${n(s * 0.66)}" fill="${lit}" opacity=".34"/>`
  }
  const folds = [-34, -14, 10, 30].map((a) => `M${n(x + a * r * 0.004)} ${n(y - r * 1.2)}Q${n(x + a * r * 0.011)} ${n(y - r * 0.9)} ${n(x + a * r * 0.023)} ${n(y - r * 0.66)}`).join("")
  return (
    path(d, `fill="${skin}"`) + `<g clip-path="${clip}">${bumps}` + roundStipple({ pen, x, y, r: r * 1.03, colour: darker(colour, 0.6), opacity: 0.34 }) +
    path(folds, `fill="none" stroke="${shadow}" stroke-width="${n(r * 0.035)}" stroke-linecap="round" stroke-opacity=".7"`) + `</g>` +
    path(`M${n(x - r * 0.74)} ${n(y - r * 0.12)}A${n(r * 0.78)} ${n(r * 0.72)} 0 0 1 ${n(x - r * 0.34)} ${n(y - r * 0.58)}`, `fill="none" stroke="#FFF3D2" stroke-opacity=".7" stroke-width="${n(r * 0.07)}" stroke-linecap="round" stroke-dasharray="${n(r * 0.3)} ${n(r * 0.1)}"`) +
    at({ x, y: y - r * 1.22 }, button(pen, r))
  )
}

/** The 5 kg box, lid up, fruit in paper. */
export function crate(pen: Pen): string {
  const board = (tone: string) => pen.linear([[0, lighter(tone, 0.3)], [1, darker(tone, 0.12)]])
  const fruit = [[300, 760], [450, 730], [600, 716], [750, 730], [900, 760], [370, 830], [525, 820], [680, 820], [835, 832]] as const
  return (
    groundShadow(pen, 600, 1140, 480, 0.6) +
    path("M196 800L262 560H938L1004 800Z", `fill="${board("#A8703A")}"`) + path("M236 788L290 592H910L964 788Z", `fill="${darker("#7A4A2A", 0.3)}"`) +
    fruit.map(([x, y], i) => path(`M${x - 96} ${y + 66}Q${x - 110} ${y - 40} ${x - 40} ${y - 70}L${x + 10} ${y - 86}L${x + 60} ${y - 66}Q${x + 112} ${y - 30} ${x + 92} ${y + 70}Z`, `fill="${i % 2 ? "#FFF6E0" : "#F4E4BF"}" opacity=".95"`) + orange(pen, { x, y, r: 84, colour: i % 2 ? "#F08C1C" : "#F39A2A", stem: i % 3 ? "none" : "button" })).join("") +
    leaf(pen, { x: 600, y: 650, turn: -30, length: 200, width: 90 }) + leaf(pen, { x: 590, y: 655, turn: 206, length: 190, width: 84 }) +
    path("M190 850H1010V1130H190Z", `fill="#4A2C12"`) + [0, 1, 2].map((i) => path(`M184 ${850 + i * 96}H1016V${934 + i * 96}H184Z`, `fill="${board(["#D9A560", "#D19A54", "#C98F4A"][i]!)}" stroke="${darker("#7A4A2A", 0.2)}" stroke-width="4"`) + grainLines(pen, 196, 856 + i * 96, 808, 72)).join("") +
    path("M184 850H262V1126H184ZM938 850H1016V1126H938Z", `fill="${board("#B9803F")}" stroke="${darker("#7A4A2A", 0.3)}" stroke-width="4"`) +
    [880, 976, 1072].map((y) => `<circle cx="223" cy="${y}" r="8" fill="#4A3018"/><circle cx="977" cy="${y}" r="8" fill="#4A3018"/>`).join("") +
    `<circle cx="600" cy="990" r="92" fill="#1F5138" stroke="#F2B632" stroke-width="6"/>` + orange(pen, { x: 600, y: 1000, r: 52, stem: "leaf" })
  )
}

function grainLines(pen: Pen, x: number, y: number, width: number, height: number): string {
  let d = ""
  for (let i = 0; i < 9; i++) {
    const from = x + pen.between(0, width * 0.5)
    const py = y + pen.between(8, height)
    d += `M${n(from)} ${n(py)}q${n(width * 0.12)} ${n(pen.between(-5, 5))} ${n(width * pen.between(0.2, 0.45))} 0`
  }
  return path(d, `fill="none" stroke="#6B4218" stroke-opacity=".35" stroke-width="3" stroke-linecap="round"`)
}

/** V2 ripens when the others are gone: a tree in fruit among spring blossom. */
export function orangeTree(pen: Pen): string {
  const trunk = pen.linear([[0, "#8A6038"], [0.5, "#6B4526"], [1, "#3F2613"]], [0, 0, 1, 0])
  const crown: [number, number, number][] = [[600, 560, 210], [420, 650, 190], [780, 650, 190], [330, 780, 150], [870, 780, 150], [520, 760, 200], [690, 770, 200], [600, 850, 150]]
  let leaves = ""
  for (const [cx, cy, r] of crown) for (let i = 0; i < 20; i++) {
    const p = polar({ x: cx, y: cy }, r * Math.sqrt(pen.random()), pen.between(0, 360))
    const lit = Math.max(0, Math.min(1, 0.5 - ((p.x - 600) / 1000 + (p.y - 720) / 560)))
    leaves += at({ x: p.x, y: p.y, turn: pen.between(0, 360) }, path("M0 0C12 -22 46 -24 66 0C46 20 14 20 0 0Z", `fill="${mix("#1C4A2B", "#7FB356", lit)}"`))
  }
  const fruit: [number, number][] = [[420, 560], [560, 470], [720, 520], [840, 640], [340, 700], [500, 640], [660, 660], [770, 770], [420, 810], [570, 800], [900, 770], [680, 880], [300, 810], [530, 900]]
  const flowers: [number, number][] = [[640, 420], [480, 520], [800, 560], [370, 620], [600, 560], [870, 700], [740, 640], [460, 740], [620, 730], [800, 850], [370, 850]]
  return (
    groundShadow(pen, 600, 1120, 360) + path("M540 1130Q574 1000 560 860H640Q634 1000 668 1130Q600 1108 540 1130Z", `fill="${trunk}"`) + path("M590 960Q500 900 450 800M612 960Q700 890 740 800", `fill="none" stroke="#5C3B20" stroke-width="26" stroke-linecap="round"`) +
    crown.map(([cx, cy, r]) => `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${pen.radial([[0, "#5E9C4C"], [0.6, "#2F7040"], [1, "#183F26"]])}"/>`).join("") + leaves +
    fruit.map(([x, y], i) => orange(pen, { x, y, r: 50 + (i % 3) * 5, colour: "#F5A021", stem: "none" }) + at({ x: x + 6, y: y - 46, turn: i * 47 }, path("M0 0C12 -22 46 -24 66 0C46 20 14 20 0 0Z", `fill="#69A04C"`))).join("") +
    flowers.map(([x, y], i) => blossom(pen, { x, y, r: 24, turn: i * 23 })).join("")
  )
}

/** Hồng giòn: four broad sepals, flat shoulders, wax on the skin. */
export function persimmons(pen: Pen): string {
  return (
    groundShadow(pen, 600, 1110, 470) + branch([{ x: 250, y: 520 }, { x: 480, y: 500 }, { x: 740, y: 540 }, { x: 960, y: 480 }], 22, "#5A4030") +
    leaf(pen, { x: 330, y: 515, turn: 150, length: 240, width: 150, colour: "#C6622A", bend: 30 }) + leaf(pen, { x: 850, y: 515, turn: 24, length: 260, width: 160, colour: "#B8432A", bend: 20 }) + leaf(pen, { x: 640, y: 520, turn: -60, length: 190, width: 120, colour: "#D48A2E" }) +
    persimmon(pen, 806, 850, 190, "#E8711C") + persimmon(pen, 452, 850, 236, "#EF7F1A") +
    halfPersimmon(pen, 736, 1040, 132)
  )
}

function persimmon(pen: Pen, x: number, y: number, r: number, colour: string): string {
  const d = blob([{ x: x - r * 0.5, y: y - r * 0.8 }, { x, y: y - r * 0.74 }, { x: x + r * 0.5, y: y - r * 0.8 }, { x: x + r * 1.08, y: y - r * 0.1 }, { x: x + r * 0.72, y: y + r * 0.72 }, { x, y: y + r * 0.9 }, { x: x - r * 0.72, y: y + r * 0.72 }, { x: x - r * 1.08, y: y - r * 0.1 }])
  const clip = pen.clip(`<path d="${d}"/>`)
  const skin = pen.radial([[0, lighter(colour, 0.55)], [0.3, lighter(colour, 0.1)], [0.6, colour], [0.9, darker(mix(colour, "#A82C08", 0.5), 0.16)], [1, darker(mix(colour, "#8C2004", 0.6), 0.3)]])
  const sepal = pen.radial([[0, "#A9B46A"], [0.6, "#6F8443"], [1, "#47592A"]])
  const sepals = [-150, -32, 28, 208].map((turn) => at({ x, y: y - r * 0.7, turn }, path(`M0 0C${n(r * 0.1)} ${n(-r * 0.34)} ${n(r * 0.52)} ${n(-r * 0.3)} ${n(r * 0.62)} ${n(r * 0.02)}C${n(r * 0.4)} ${n(r * 0.24)} ${n(r * 0.16)} ${n(r * 0.24)} 0 0Z`, `fill="${sepal}" stroke="#3C4B22" stroke-width="2"`))).join("")
  return (
    path(d, `fill="${skin}"`) + `<g clip-path="${clip}">` + roundStipple({ pen, x, y, r, colour: "#6E1E05", opacity: 0.3 }) + path(`M${n(x - r * 0.1)} ${n(y - r * 0.7)}Q${n(x - r * 0.36)} ${n(y)} ${n(x - r * 0.14)} ${n(y + r * 0.86)}M${n(x + r * 0.3)} ${n(y - r * 0.7)}Q${n(x + r * 0.62)} ${n(y)} ${n(x + r * 0.36)} ${n(y + r * 0.82)}`, `fill="none" stroke="#B2400C" stroke-opacity=".35" stroke-width="${n(r * 0.05)}"`) + `</g>` +
    path(`M${n(x - r * 0.84)} ${n(y - r * 0.12)}Q${n(x - r * 0.8)} ${n(y - r * 0.44)} ${n(x - r * 0.56)} ${n(y - r * 0.56)}`, `fill="none" stroke="#FFF3D2" stroke-opacity=".85" stroke-width="${n(r * 0.08)}" stroke-linecap="round"`) +
    sepals + path(`M${n(x)} ${n(y - r * 0.72)}q4 -30 14 -54`, `fill="none" stroke="#4F3822" stroke-width="${n(r * 0.08)}" stroke-linecap="round"`)
  )
}

function halfPersimmon(pen: Pen, x: number, y: number, r: number): string {
  let marks = ""
  for (let i = 0; i < 8; i++) marks += at({ x: 0, y: 0, turn: i * 45 }, path(`M0 ${n(-r * 0.16)}C${n(r * 0.1)} ${n(-r * 0.34)} ${n(r * 0.1)} ${n(-r * 0.5)} 0 ${n(-r * 0.66)}C${n(-r * 0.1)} ${n(-r * 0.5)} ${n(-r * 0.1)} ${n(-r * 0.34)} 0 ${n(-r * 0.16)}Z`, `fill="#F9C77A" stroke="#D8741C" stroke-width="3"`))
  return groundShadow(pen, x, y + r * 0.7, r, 0.5) + `<g transform="translate(${x} ${y}) scale(1 .8)"><circle cy="12" r="${r}" fill="#B4500B"/><circle r="${r}" fill="${pen.radial([[0, "#FFC064"], [0.7, "#F59A2F"], [1, "#E87C16"]])}"/>${marks}<circle r="${n(r * 0.07)}" fill="#FFE3A8"/></g>`
}

/** Pomelo: pear-shouldered, pale, its flesh in the half before it. */
export function pomelos(pen: Pen): string {
  const shape = (x: number, y: number, r: number) => blob([{ x, y: y - r * 1.12 }, { x: x + r * 0.5, y: y - r * 0.8 }, { x: x + r * 0.98, y: y + r * 0.05 }, { x: x + r * 0.8, y: y + r * 0.72 }, { x, y: y + r * 0.98 }, { x: x - r * 0.8, y: y + r * 0.72 }, { x: x - r * 0.98, y: y + r * 0.05 }, { x: x - r * 0.5, y: y - r * 0.8 }])
  const skin = pen.radial([[0, "#F6F3A9"], [0.3, "#DDE07A"], [0.62, "#B6C452"], [0.88, "#7E9838"], [1, "#587329"]])
  const d = shape(716, 800, 268)
  const clip = pen.clip(`<path d="${d}"/>`)
  return (
    groundShadow(pen, 600, 1100, 480) + path(d, `fill="${skin}"`) + `<g clip-path="${clip}">` + roundStipple({ pen, x: 716, y: 800, r: 290, colour: "#3C5317", opacity: 0.32, count: 1500 }) + stipple({ pen, x: 440, y: 500, width: 540, height: 560, count: 520, size: 5, colour: "#F8F7C0", opacity: 0.5, density: () => 0.8 }) + `</g>` +
    path("M512 790Q520 660 606 596", `fill="none" stroke="#FFFFE8" stroke-opacity=".8" stroke-width="20" stroke-linecap="round"`) + branch([{ x: 716, y: 508 }, { x: 724, y: 470 }, { x: 750, y: 430 }], 16) +
    leaf(pen, { x: 728, y: 476, turn: -8, length: 280, width: 124, bend: 36 }) + leaf(pen, { x: 726, y: 480, turn: 188, length: 290, width: 128, bend: 30 }) +
    pen.blot({ x: 500, y: 960, rx: 270, ry: 240, colour: "#31400f", opacity: 0.55 }) +
    at({ x: 430, y: 900, turn: -6 }, `<circle cx="14" cy="18" r="234" fill="#6E8632"/>` + cutCitrus(pen, { x: 0, y: 0, r: 234, rind: "#B9C65A", flesh: "#F39A94", segments: 12, seeds: false }))
  )
}
