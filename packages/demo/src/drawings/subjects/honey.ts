import { darker, lighter, mix } from "../colour"
import { leaf, sprig } from "../parts/leaf"
import { roundStipple, stipple } from "../parts/texture"
import { at, curve, n, path, polar, type Pen, type Point } from "../pen"
import { blossom, groundShadow } from "./fruit"

const HONEY = "#E9960F"

const amber = (pen: Pen) => pen.linear([[0, "#FFD767"], [0.3, "#F6B02B"], [0.65, "#DE820E"], [1, "#9A4A08"]], [0.1, 0, 0.75, 1])

/** A honey bee from the side, light from the top left; `s` 1 is about 200 px long. */
export function bee(pen: Pen, { x, y, s, turn = 0, flip = false }: { x: number; y: number; s: number; turn?: number; flip?: boolean }): string {
  const body = "M-14 -6C22 -44 96 -34 118 10C124 26 112 34 98 34C58 46 0 40 -20 18Z"
  const clip = pen.clip(`<path d="${body}"/>`)
  const gold = pen.linear([[0, "#FFD873"], [0.5, "#EFA51F"], [1, "#A65A0C"]])
  const wing = pen.linear([[0, "#FFFFFF", 0.92], [1, "#CFE0DC", 0.6]], [0, 0, 1, 1])
  const bands = [8, 44, 78, 106].map((bx, i) => `<path d="M${bx} -46Q${bx + 22} 0 ${bx - 4} 50h${i === 3 ? 40 : 17}Q${bx + (i === 3 ? 60 : 38)} 0 ${bx + (i === 3 ? 50 : 15)} -46Z" fill="#2C1B0E"/>`).join("")
  let fur = ""
  for (let i = 0; i < 60; i++) {
    const p = polar({ x: -42, y: 0 }, 40 + pen.between(-8, 5), i * 6)
    const q = polar({ x: -42, y: 0 }, 50 + pen.between(-6, 4), i * 6 + pen.between(-8, 8))
    fur += `M${n(p.x)} ${n(p.y)}L${n(q.x)} ${n(q.y)}`
  }
  return at(
    { x, y, turn, scale: s, flip },
    path("M-52 34q-14 26 -34 36M-34 38q-4 30 -18 46M-12 36q14 26 6 48", `fill="none" stroke="#2C1B0E" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"`) +
      path(body, `fill="${gold}"`) + `<g clip-path="${clip}">${bands}<ellipse cx="46" cy="-20" rx="60" ry="9" fill="#fff" opacity=".35" transform="rotate(8 46 -20)"/></g>` +
      `<circle cx="-42" cy="0" r="44" fill="${pen.radial([[0, "#F6C65B"], [0.6, "#B9731B"], [1, "#5F3610"]])}"/>` + path(fur, `stroke="#E2A940" stroke-width="4" stroke-linecap="round"`) +
      `<ellipse cx="-92" cy="8" rx="28" ry="30" fill="${pen.radial([[0, "#6B4420"], [1, "#22140A"]])}"/><ellipse cx="-100" cy="4" rx="10" ry="15" fill="#120A05"/><circle cx="-103" cy="-3" r="4" fill="#fff" opacity=".9"/>` +
      path("M-100 -18q-18 -30 -40 -28M-90 -22q-6 -34 -26 -44", `fill="none" stroke="#2C1B0E" stroke-width="5" stroke-linecap="round"`) +
      path("M-34 -36C-30 -110 24 -168 74 -150C104 -138 66 -60 -20 -32Z", `fill="${wing}" stroke="#8FA39C" stroke-width="2.5"`) +
      path("M-22 -32C20 -86 92 -112 122 -84C138 -64 66 -30 -16 -28Z", `fill="${wing}" stroke="#8FA39C" stroke-width="2.5"`) +
      path("M-30 -40Q10 -110 66 -140M-28 -38Q26 -80 92 -98M-10 -34Q50 -66 108 -80", `fill="none" stroke="#8FA39C" stroke-opacity=".8" stroke-width="2"`)
  )
}

/** Where a bee has flown. */
export const flight = (points: Point[], colour = "#7A4A2A") => path(curve(points), `fill="none" stroke="${colour}" stroke-opacity=".55" stroke-width="5" stroke-linecap="round" stroke-dasharray="2 18"`)

/** Cells of wax within an outline; those near `filled` hold honey, the rest are capped or empty. */
export function comb(pen: Pen, { outline, box, cell, filled, attributes = "" }: { outline: string; box: [x: number, y: number, width: number, height: number]; cell: number; filled: Point; attributes?: string }): string {
  const clip = pen.clip(`<path d="${outline}"/>`)
  const [x0, y0, width, height] = box
  const honey = pen.radial([[0, "#FFE08A"], [0.35, "#F7B42E"], [0.75, "#D97B0C"], [1, "#8F4507"]], { cx: 0.34, cy: 0.3, r: 0.8 })
  const capped = pen.radial([[0, "#FFF0BF"], [0.6, "#EFC467"], [1, "#C68A2C"]])
  const empty = pen.linear([[0, "#8A4B0E"], [1, "#D08A28"]])
  const hexagon = (cx: number, cy: number, r: number) => `M${[0, 1, 2, 3, 4, 5].map((i) => polar({ x: cx, y: cy }, r, i * 60 - 30)).map((p) => `${n(p.x)} ${n(p.y)}`).join("L")}Z`
  const [dx, dy] = [cell * Math.sqrt(3), cell * 1.5]
  let cells = ""
  for (let row = 0; row * dy < height + cell * 2; row++) {
    for (let column = 0; column * dx < width + cell * 2; column++) {
      const [cx, cy] = [x0 + column * dx + (row % 2 ? dx / 2 : 0), y0 + row * dy]
      const away = Math.hypot(cx - filled.x, cy - filled.y) / Math.max(width, height)
      const luck = pen.random()
      const fill = away + luck * 0.25 < 0.42 ? honey : luck < 0.22 ? empty : luck < 0.62 ? capped : honey
      cells += path(hexagon(cx, cy, cell * 0.9), `fill="${fill}"`)
      if (fill === honey) cells += path(`M${n(cx - cell * 0.5)} ${n(cy - cell * 0.1)}Q${n(cx - cell * 0.42)} ${n(cy - cell * 0.5)} ${n(cx)} ${n(cy - cell * 0.58)}`, `fill="none" stroke="#FFF7D8" stroke-opacity=".75" stroke-width="${n(cell * 0.12)}" stroke-linecap="round"`)
    }
  }
  return path(outline, `fill="#E7B04A" ${attributes}`) + `<g clip-path="${clip}">${path(outline, `fill="#C98A2B"`)}${cells}${path(outline, `fill="none" stroke="#7C430C" stroke-opacity=".5" stroke-width="${n(cell * 0.7)}"`)}</g>` + path(outline, `fill="none" stroke="#FFE3A0" stroke-width="5"`)
}

/** Honey running down from an edge. */
export function drips(pen: Pen, list: { x: number; y: number; length: number; width: number }[]): string {
  return list.map(({ x, y, length, width: w }) =>
    path(`M${n(x - w * 1.5)} ${n(y)}C${n(x - w * 0.5)} ${n(y + 4)} ${n(x - w * 0.5)} ${n(y + length * 0.4)} ${n(x - w * 0.55)} ${n(y + length - w)}A${n(w * 0.72)} ${n(w * 0.8)} 0 1 0 ${n(x + w * 0.55)} ${n(y + length - w)}C${n(x + w * 0.5)} ${n(y + length * 0.4)} ${n(x + w * 0.5)} ${n(y + 4)} ${n(x + w * 1.5)} ${n(y)}Z`, `fill="${amber(pen)}"`) +
    path(`M${n(x - w * 0.2)} ${n(y + 16)}V${n(y + length - w * 0.8)}`, `stroke="#FFF4CC" stroke-opacity=".8" stroke-width="${n(w * 0.22)}" stroke-linecap="round"`)).join("")
}

export interface JarLook {
  x: number
  /** where it stands */
  y: number
  width: number
  height: number
  honey?: string
  lid?: "cloth" | "cork" | "tin"
  cloth?: string
  badge?: string
}

/** A glass of honey with the light going through it. */
export function jar(pen: Pen, { x, y, width, height, honey = HONEY, lid = "cloth", cloth = "#FBF1DC", badge = "" }: JarLook): string {
  const h = width / 2
  const neck = h * 0.74
  const top = y - height
  const shape = `M${n(x - neck)} ${n(top)}C${n(x - neck)} ${n(top + height * 0.1)} ${n(x - h)} ${n(top + height * 0.08)} ${n(x - h)} ${n(top + height * 0.26)}V${n(y - height * 0.1)}Q${n(x - h)} ${n(y)} ${n(x - h * 0.8)} ${n(y)}H${n(x + h * 0.8)}Q${n(x + h)} ${n(y)} ${n(x + h)} ${n(y - height * 0.1)}V${n(top + height * 0.26)}C${n(x + h)} ${n(top + height * 0.08)} ${n(x + neck)} ${n(top + height * 0.1)} ${n(x + neck)} ${n(top)}Z`
  const clip = pen.clip(`<path d="${shape}"/>`)
  const fill = pen.linear([[0, darker(honey, 0.45)], [0.12, darker(honey, 0.12)], [0.4, lighter(honey, 0.32)], [0.62, honey], [0.88, darker(honey, 0.34)], [1, darker(honey, 0.6)]], [0, 0, 1, 0])
  const level = top + height * 0.15
  const bubbles = Array.from({ length: 16 }, () => `<circle cx="${n(x + pen.between(-h * 0.8, h * 0.8))}" cy="${n(pen.between(level + 20, y - 20))}" r="${n(pen.between(2, 6))}" fill="#FFF3C4" opacity=".5"/>`).join("")
  return (
    groundShadow(pen, x, y, h * 1.15, 0.55) + path(shape, `fill="#FFF6DF" opacity=".9"`) +
    `<g clip-path="${clip}"><rect x="${n(x - h)}" y="${n(level)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>` +
    `<ellipse cx="${n(x)}" cy="${n(level)}" rx="${n(h)}" ry="${n(h * 0.1)}" fill="${lighter(honey, 0.5)}"/>` +
    `<rect x="${n(x - h)}" y="${n(y - height * 0.34)}" width="${n(width)}" height="${n(height * 0.36)}" fill="${pen.linear([[0, "#5A2505", 0], [1, "#5A2505", 0.5]])}"/>${bubbles}` +
    `<path d="M${n(x - h * 0.8)} ${n(y - height * 0.14)}V${n(top + height * 0.3)}Q${n(x - h * 0.8)} ${n(top + height * 0.2)} ${n(x - h * 0.62)} ${n(top + height * 0.16)}" fill="none" stroke="#fff" stroke-opacity=".75" stroke-width="${n(h * 0.1)}" stroke-linecap="round"/>` +
    `<path d="M${n(x + h * 0.86)} ${n(y - height * 0.12)}V${n(top + height * 0.34)}" stroke="#FFE9A8" stroke-opacity=".5" stroke-width="${n(h * 0.05)}" stroke-linecap="round"/></g>` +
    path(shape, `fill="none" stroke="${darker(honey, 0.55)}" stroke-opacity=".5" stroke-width="3"`) +
    badge + cap(pen, x, top, neck, lid, cloth)
  )
}

function cap(pen: Pen, x: number, top: number, neck: number, lid: JarLook["lid"], cloth: string): string {
  if (lid === "cork") return path(`M${n(x - neck * 0.86)} ${n(top - neck * 0.42)}H${n(x + neck * 0.86)}L${n(x + neck * 0.78)} ${n(top + 16)}H${n(x - neck * 0.78)}Z`, `fill="${pen.linear([[0, "#E4BC84"], [0.5, "#C49152"], [1, "#86592A"]], [0, 0, 1, 0])}"`) + `<ellipse cx="${n(x)}" cy="${n(top - neck * 0.42)}" rx="${n(neck * 0.86)}" ry="${n(neck * 0.14)}" fill="#EBCB9A"/>`
  if (lid === "tin") return `<rect x="${n(x - neck * 1.06)}" y="${n(top - neck * 0.3)}" width="${n(neck * 2.12)}" height="${n(neck * 0.42)}" rx="10" fill="${pen.linear([[0, darker(cloth, 0.35)], [0.3, lighter(cloth, 0.4)], [0.6, cloth], [1, darker(cloth, 0.45)]], [0, 0, 1, 0])}"/><ellipse cx="${n(x)}" cy="${n(top - neck * 0.3)}" rx="${n(neck * 1.04)}" ry="${n(neck * 0.13)}" fill="${lighter(cloth, 0.3)}"/>`
  const skirt = Array.from({ length: 9 }, (_, i) => `Q${n(x - neck * 1.34 + ((i + 0.5) * neck * 2.68) / 9)} ${n(top + neck * 0.62 + (i % 2 ? 26 : 6))} ${n(x - neck * 1.34 + ((i + 1) * neck * 2.68) / 9)} ${n(top + neck * 0.5)}`).join("")
  const folds = Array.from({ length: 7 }, (_, i) => `M${n(x - neck * 0.8 + i * neck * 0.27)} ${n(top - neck * 0.1)}L${n(x - neck * 1.1 + i * neck * 0.37)} ${n(top + neck * 0.46)}`).join("")
  return (
    path(`M${n(x - neck * 0.98)} ${n(top + 4)}C${n(x - neck * 1.02)} ${n(top - neck * 0.62)} ${n(x + neck * 1.02)} ${n(top - neck * 0.62)} ${n(x + neck * 0.98)} ${n(top + 4)}Z`, `fill="${pen.radial([[0, lighter(cloth, 0.6)], [0.7, cloth], [1, darker(cloth, 0.25)]])}"`) +
    path(`M${n(x - neck * 0.98)} ${n(top)}L${n(x - neck * 1.34)} ${n(top + neck * 0.5)}${skirt}L${n(x + neck * 0.98)} ${n(top)}Z`, `fill="${pen.linear([[0, cloth], [0.35, lighter(cloth, 0.5)], [1, darker(cloth, 0.28)]], [0, 0, 1, 0.2])}"`) +
    path(folds, `stroke="${darker(cloth, 0.35)}" stroke-opacity=".45" stroke-width="3" stroke-linecap="round"`) +
    `<rect x="${n(x - neck * 1.02)}" y="${n(top - 5)}" width="${n(neck * 2.04)}" height="16" rx="8" fill="#8C4A17"/>` + path(`M${n(x + neck * 0.2)} ${n(top + 6)}q20 40 -4 76M${n(x + neck * 0.2)} ${n(top + 6)}q34 26 40 66`, `fill="none" stroke="#8C4A17" stroke-width="7" stroke-linecap="round"`)
  )
}

/** A small paper on the glass with one cell of the comb. */
export const hexBadge = (pen: Pen, x: number, y: number, r: number, colour: string) => {
  const hex = (s: number) => `M${[0, 1, 2, 3, 4, 5].map((i) => polar({ x, y }, s, i * 60 - 30)).map((p) => `${n(p.x)} ${n(p.y)}`).join("L")}Z`
  return path(hex(r), `fill="#FFF8E6" stroke="${colour}" stroke-width="${n(r * 0.06)}"`) + path(hex(r * 0.84), `fill="none" stroke="${colour}" stroke-width="${n(r * 0.025)}"`)
}

/** Honey jar, dipper drawing a thread of honey. */
export function jarAndDipper(pen: Pen): string {
  const wood = pen.linear([[0, "#E9BD7C"], [0.5, "#BE843F"], [1, "#74481C"]], [0, 0, 1, 1])
  const dipper = at({ x: 772, y: 590, turn: 34 }, `<rect x="-11" y="-260" width="22" height="240" rx="11" fill="${wood}"/>` + [0, 1, 2, 3, 4, 5].map((i) => `<rect x="${-[44, 62, 70, 70, 62, 44][i]!}" y="${-40 + i * 26}" width="${2 * [44, 62, 70, 70, 62, 44][i]!}" height="18" rx="9" fill="${wood}"/>`).join("") + path("M-58 60C-76 20 -40 -60 0 -50C50 -44 82 20 62 70C50 110 20 130 0 150C-20 120 -46 100 -58 60Z", `fill="${amber(pen)}" opacity=".78"`) + path("M-36 40Q-40 0 -14 -24", `fill="none" stroke="#FFF6D0" stroke-opacity=".9" stroke-width="10" stroke-linecap="round"`))
  return (
    sprig(pen, { x: 300, y: 1080, turn: -120, length: 300, leaves: 6, leafLength: 150, leafWidth: 70 }) + blossom(pen, { x: 190, y: 840, r: 60 }) + blossom(pen, { x: 258, y: 948, r: 50, turn: 20 }) + blossom(pen, { x: 206, y: 1050, r: 56, turn: 50 }) +
    jar(pen, { x: 540, y: 1110, width: 470, height: 560, badge: hexBadge(pen, 540, 900, 128, "#B4500B") + bee(pen, { x: 540, y: 912, s: 0.72, turn: -18 }) }) +
    path("M706 690C700 780 712 860 704 950C700 1010 740 1040 736 1090", `fill="none" stroke="${HONEY}" stroke-width="20" stroke-linecap="round"`) + path("M702 700C696 790 708 870 700 950", `fill="none" stroke="#FFE9A0" stroke-width="6" stroke-linecap="round"`) +
    `<ellipse cx="800" cy="1096" rx="190" ry="40" fill="${amber(pen)}"/><ellipse cx="760" cy="1088" rx="90" ry="14" fill="#FFE08A" opacity=".7"/>` + dipper +
    flight([{ x: 1010, y: 760 }, { x: 950, y: 850 }, { x: 1010, y: 930 }, { x: 930, y: 980 }]) + bee(pen, { x: 1000, y: 720, s: 0.6, turn: 12 })
  )
}

/** Tall trunks of the forest. */
export function forest(pen: Pen): string {
  const trunk = (x: number, w: number, tone: string) => path(`M${x} 90Q${x + w * 0.16} 600 ${x - w * 0.2} 1250H${x + w * 1.2}Q${x + w * 0.9} 600 ${x + w} 90Z`, `fill="${pen.linear([[0, lighter(tone, 0.3)], [0.35, tone], [1, darker(tone, 0.5)]], [0, 0, 1, 0])}"`)
  const canopy = Array.from({ length: 46 }, (_, i) => `<circle cx="${n(80 + (i % 23) * 48 + pen.between(-20, 20))}" cy="${n((i < 23 ? 130 : 210) + pen.between(-30, 30))}" r="${n(pen.between(40, 74))}" fill="${mix("#2A5A3A", "#5E8F50", pen.random())}" opacity=".55"/>`).join("")
  return trunk(150, 60, "#7C8C76") + trunk(1010, 70, "#7C8C76") + trunk(290, 40, "#93A58C") + trunk(880, 44, "#93A58C") + `<g opacity=".0">${canopy}</g>` + trunk(92, 96, "#5B5340") + trunk(1040, 110, "#5B5340")
}

/** A wild colony under a bough. */
export function wildHive(pen: Pen): string {
  const hive = "M360 520C330 640 352 830 470 950C560 1046 690 1050 770 940C880 800 880 640 842 510C700 560 500 566 360 520Z"
  return (
    comb(pen, { outline: hive, box: [320, 490, 580, 580], cell: 34, filled: { x: 640, y: 900 } }) +
    `<path d="${hive}" fill="${pen.linear([[0, "#5A2505", 0], [0.55, "#5A2505", 0], [1, "#5A2505", 0.45]], [0, 0, 1, 0.6])}"/>` +
    drips(pen, [{ x: 610, y: 1010, length: 110, width: 22 }, { x: 700, y: 985, length: 74, width: 17 }, { x: 530, y: 985, length: 64, width: 15 }]) +
    path("M60 470C260 400 420 500 600 490S960 400 1150 470L1150 560C960 480 800 560 610 570S260 490 60 560Z", `fill="${pen.linear([[0, "#9B7A52"], [0.4, "#6E4F30"], [1, "#38230F"]])}"`) +
    path("M140 480q120 -20 220 16M420 508q120 30 260 4M760 492q120 -30 260 -14M240 520q80 0 140 20M640 536q120 -6 190 -26", `fill="none" stroke="#C9A878" stroke-opacity=".5" stroke-width="5" stroke-linecap="round"`) +
    leaf(pen, { x: 250, y: 470, turn: 214, length: 200, width: 90 }) + leaf(pen, { x: 320, y: 456, turn: -38, length: 150, width: 70 }) + leaf(pen, { x: 900, y: 456, turn: -30, length: 220, width: 96 }) + leaf(pen, { x: 980, y: 500, turn: 44, length: 200, width: 90 }) + leaf(pen, { x: 200, y: 530, turn: 120, length: 180, width: 80 }) +
    bee(pen, { x: 460, y: 700, s: 0.62, turn: -28 }) + bee(pen, { x: 730, y: 780, s: 0.6, turn: 36, flip: true }) + flight([{ x: 1000, y: 900 }, { x: 930, y: 860 }, { x: 960, y: 800 }, { x: 880, y: 760 }]) + bee(pen, { x: 1010, y: 930, s: 0.58, turn: 20 }) + bee(pen, { x: 200, y: 850, s: 0.62, turn: -8, flip: true })
  )
}

/** A slab of comb running over, one bee at work. */
export function combAndBee(pen: Pen): string {
  const slab = "M180 670L470 470L810 500L1020 720L970 960L720 1050L390 1040L200 890Z"
  return (
    groundShadow(pen, 600, 1130, 440, 0.6) + at({ x: 0, y: 26 }, path(slab, `fill="#8F4A0A"`)) +
    comb(pen, { outline: slab, box: [150, 450, 900, 640], cell: 62, filled: { x: 560, y: 880 } }) +
    drips(pen, [{ x: 330, y: 1006, length: 84, width: 20 }, { x: 470, y: 1042, length: 88, width: 24 }, { x: 800, y: 1014, length: 110, width: 22 }]) +
    pen.blot({ x: 640, y: 770, rx: 260, ry: 120, colour: "#5A2505", opacity: 0.6 }) + bee(pen, { x: 620, y: 670, s: 2.05, turn: 6 }) +
    blossom(pen, { x: 220, y: 640, r: 80, turn: 10 }) + blossom(pen, { x: 320, y: 560, r: 58, turn: 40 }) + leaf(pen, { x: 250, y: 600, turn: 200, length: 150, width: 70 }) + bee(pen, { x: 960, y: 560, s: 0.55, turn: -14, flip: true })
  )
}

/** Garden flowers full of bees. */
export function beeOnFlowers(pen: Pen): string {
  const stem = (d: string) => path(d, `fill="none" stroke="#2C6A3C" stroke-width="18" stroke-linecap="round"`)
  return (
    stem("M430 1160Q440 980 400 820M730 1180Q730 900 770 700M900 1160Q930 1040 960 990M240 1170Q240 1060 220 1010") +
    leaf(pen, { x: 430, y: 1060, turn: -150, length: 220, width: 90 }) + leaf(pen, { x: 735, y: 960, turn: -34, length: 250, width: 100 }) + leaf(pen, { x: 728, y: 1050, turn: 214, length: 230, width: 96 }) + leaf(pen, { x: 430, y: 1100, turn: -28, length: 210, width: 86 }) +
    daisy(pen, 950, 970, 112, "#FBE3C2", 14) + daisy(pen, 220, 990, 104, "#FCEBD0", 13) + daisy(pen, 390, 760, 216, "#FFF8EA", 16) + daisy(pen, 780, 640, 180, "#FFD9C9", 15) +
    pen.blot({ x: 430, y: 800, rx: 150, ry: 90, colour: "#5A2505", opacity: 0.45 }) + bee(pen, { x: 440, y: 730, s: 1.3, turn: -12 }) + flight([{ x: 880, y: 820 }, { x: 960, y: 780 }, { x: 1010, y: 700 }, { x: 970, y: 600 }]) + bee(pen, { x: 960, y: 540, s: 0.72, turn: 24 }) + bee(pen, { x: 216, y: 560, s: 0.6, turn: -14, flip: true })
  )
}

function daisy(pen: Pen, x: number, y: number, r: number, petal: string, petals: number): string {
  const fill = pen.linear([[0, petal], [0.6, darker(petal, 0.05)], [1, darker(petal, 0.35)]])
  const layer = (offset: number, scale: number) => Array.from({ length: petals }, (_, i) => at({ x: 0, y: 0, turn: (i + offset) * (360 / petals), scale }, path(`M0 0C${n(-r * 0.2)} ${n(-r * 0.4)} ${n(-r * 0.2)} ${n(-r)} 0 ${n(-r)}C${n(r * 0.2)} ${n(-r)} ${n(r * 0.2)} ${n(-r * 0.4)} 0 0Z`, `fill="${fill}" stroke="${darker(petal, 0.3)}" stroke-opacity=".4" stroke-width="2"`))).join("")
  const heart = r * 0.36
  return `<g transform="translate(${n(x)} ${n(y)}) scale(1 .86)">${layer(0, 1)}${layer(0.5, 0.84)}<circle r="${n(heart)}" fill="${pen.radial([[0, "#FFDB6B"], [0.6, "#E9A11C"], [1, "#9C5A0B"]])}"/>${stipple({ pen, x: -heart, y: -heart, width: heart * 2, height: heart * 2, count: 150, size: 7, colour: "#8A4E0A", opacity: 0.55, density: (p) => (Math.hypot(p.x, p.y) < heart * 0.94 ? 0.4 + (p.x + p.y) / (heart * 4) : 0) })}</g>`
}

/** Hive boxes on stilts in a garden. */
export function hiveBoxes(pen: Pen): string {
  const hive = (x: number, y: number, s: number, tone: string) => {
    const side = pen.linear([[0, lighter(tone, 0.35)], [1, darker(tone, 0.1)]], [0, 0, 1, 1])
    const wood = pen.linear([[0, "#A9804F"], [1, "#5A3A1C"]], [0, 0, 1, 0])
    return at(
      { x, y, scale: s },
      groundShadow(pen, 20, 226, 210, 0.5) + [-118, 90].map((lx) => `<rect x="${lx}" y="60" width="26" height="166" fill="${wood}"/>`).join("") + `<rect x="132" y="40" width="22" height="150" fill="#4A2F17"/>` + path("M-124 130H116V150H-124Z", `fill="#6B4A28"`) +
        path("M-150 -100H130V70H-150Z", `fill="${side}"`) + path("M130 -100L190 -130V36L130 70Z", `fill="${darker(tone, 0.42)}"`) +
        path("M-150 -16H130M-150 -14H130", `stroke="${darker(tone, 0.4)}" stroke-width="5"`) + path("M130 -16L190 -46", `stroke="${darker(tone, 0.6)}" stroke-width="5"`) +
        `<rect x="-96" y="28" width="172" height="20" rx="8" fill="#2A1A0C"/>` + path("M-130 62H112L130 84H-146Z", `fill="${lighter(tone, 0.5)}"`) +
        path("M-176 -104L-116 -152H216L152 -104Z", `fill="${pen.linear([[0, "#D8DDD6"], [1, "#9AA69E"]])}"`) + path("M-176 -104H152V-84H-176Z", `fill="#7F8C84"`) + path("M152 -104L216 -152V-134L152 -84Z", `fill="#56615A"`) +
        `<circle cx="-10" cy="-58" r="22" fill="none" stroke="${darker(tone, 0.3)}" stroke-width="6"/>`
    )
  }
  return (
    hive(300, 760, 0.74, "#7FB0A6") + hive(880, 750, 0.74, "#E2A94A") + blossom(pen, { x: 150, y: 920, r: 40 }) + blossom(pen, { x: 1040, y: 940, r: 44, turn: 20 }) +
    hive(570, 880, 1.18, "#F0D9A0") + sprig(pen, { x: 200, y: 1150, turn: -64, length: 260, leaves: 6, leafLength: 130, leafWidth: 58 }) + sprig(pen, { x: 1000, y: 1150, turn: -116, length: 250, leaves: 6, leafLength: 130, leafWidth: 58, flip: false }) +
    blossom(pen, { x: 260, y: 960, r: 54 }) + blossom(pen, { x: 330, y: 1050, r: 46, turn: 30 }) + blossom(pen, { x: 930, y: 960, r: 56, turn: 12 }) + blossom(pen, { x: 880, y: 1064, r: 44 }) +
    flight([{ x: 560, y: 900 }, { x: 470, y: 640 }, { x: 560, y: 560 }, { x: 470, y: 470 }]) + bee(pen, { x: 460, y: 470, s: 0.7, turn: 16 }) + bee(pen, { x: 790, y: 560, s: 0.58, turn: -18, flip: true }) + bee(pen, { x: 520, y: 910, s: 0.4 }) + bee(pen, { x: 620, y: 922, s: 0.36, flip: true }) + bee(pen, { x: 1010, y: 640, s: 0.42, turn: 14 })
  )
}

/** Đõ ong: a hollowed log on a stand, the old way of keeping bees. */
export function logHive(pen: Pen): string {
  const bark = pen.linear([[0, "#C99B62"], [0.3, "#9A6D3C"], [0.7, "#6B4522"], [1, "#3A230F"]])
  let grain = ""
  for (let i = 0; i < 46; i++) {
    const y = pen.between(640, 940)
    const x = pen.between(250, 820)
    grain += `M${n(x)} ${n(y)}q${n(pen.between(30, 60))} ${n(pen.between(-8, 8))} ${n(pen.between(70, 160))} 0`
  }
  const log = "M250 620H860Q960 640 960 790T860 960H250Q170 940 170 790T250 620Z"
  const clip = pen.clip(`<path d="${log}"/>`)
  const post = (x: number) => path(`M${x} 930L${x - 26} 1190H${x + 20}L${x + 46} 930Z`, `fill="${pen.linear([[0, "#9A7142"], [1, "#4A2F17"]], [0, 0, 1, 0])}"`)
  return (
    groundShadow(pen, 580, 1180, 460, 0.5) + post(320) + post(760) + path("M230 980H900V1010H230Z", `fill="#5A3A1C"`) +
    path(log, `fill="${bark}"`) + `<g clip-path="${clip}">${path(grain, `fill="none" stroke="#3A230F" stroke-opacity=".5" stroke-width="5" stroke-linecap="round"`)}${roundStipple({ pen, x: 560, y: 790, r: 420, colour: "#1f1206", opacity: 0.25, count: 1200 })}</g>` +
    [410, 690].map((x) => path(`M${x} 620Q${x - 54} 790 ${x} 960`, `fill="none" stroke="#D8B277" stroke-width="20"`) + path(`M${x} 620Q${x - 54} 790 ${x} 960`, `fill="none" stroke="#7A5526" stroke-width="20" stroke-dasharray="5 14"`)).join("") +
    `<ellipse cx="880" cy="790" rx="96" ry="168" fill="${pen.radial([[0, "#EBC88E"], [0.7, "#C9995A"], [1, "#8A5F2E"]])}"/><ellipse cx="880" cy="790" rx="66" ry="122" fill="none" stroke="#9C6F3A" stroke-width="6"/><ellipse cx="880" cy="790" rx="36" ry="72" fill="none" stroke="#9C6F3A" stroke-width="5"/><ellipse cx="884" cy="800" rx="20" ry="26" fill="#24140A"/>` +
    thatch(pen) + bee(pen, { x: 830, y: 730, s: 0.62, turn: 14 }) + flight([{ x: 890, y: 810 }, { x: 960, y: 880 }, { x: 1020, y: 820 }, { x: 1000, y: 700 }]) + bee(pen, { x: 990, y: 660, s: 0.66, turn: 18 }) + bee(pen, { x: 500, y: 790, s: 0.54, turn: -20, flip: true }) + bee(pen, { x: 214, y: 520, s: 0.6, flip: true, turn: -12 })
  )
}

/** A little roof of palm leaves over the log. */
function thatch(pen: Pen): string {
  let straw = ""
  for (let i = 0; i < 120; i++) {
    const x = 190 + i * 6.6
    straw += `M${n(290 + (x - 190) * 0.555)} ${n(470 + pen.between(-6, 6))}L${n(168 + (x - 190) * 1.048 + pen.between(-8, 8))} ${n(640 + pen.between(-12, 22))}`
  }
  return path("M290 460H730L1000 650H160Z", `fill="${pen.linear([[0, "#D9B26C"], [1, "#8A6229"]])}"`) + path(straw, `stroke="#F0D496" stroke-opacity=".7" stroke-width="4" stroke-linecap="round"`) + path(straw, `stroke="#6B4718" stroke-opacity=".5" stroke-width="2" stroke-linecap="round" transform="translate(4 2)"`) + `<rect x="276" y="446" width="470" height="26" rx="13" fill="#7A5526"/>`
}

/** Three honeys, three colours, one open box. */
export function giftBox(pen: Pen): string {
  const board = (tone: string) => pen.linear([[0, lighter(tone, 0.2)], [1, darker(tone, 0.25)]])
  const pot = (x: number, honey: string, cloth: string, mark: string) => jar(pen, { x, y: 1040, width: 250, height: 470, honey, cloth, badge: hexBadge(pen, x, 850, 78, darker(honey, 0.35)) + mark })
  return (
    groundShadow(pen, 600, 1150, 480, 0.6) + path("M170 900L232 520H968L1030 900Z", `fill="${board("#8E2F2A")}"`) + path("M170 900H1030L1040 952H160Z", `fill="#2E0D09"`) + path("M212 900L266 552H934L988 900Z", `fill="${pen.linear([[0, "#3A120E"], [1, "#5A1D17"]])}"`) +
    pot(330, "#F2BE4A", "#FFF3D6", blossom(pen, { x: 330, y: 850, r: 46 })) + pot(870, "#9A4A12", "#E8C9A0", leaf(pen, { x: 834, y: 868, turn: -30, length: 84, width: 42, colour: "#2F7A45" })) + pot(600, "#E08A14", "#F6DDB0", bee(pen, { x: 600, y: 858, s: 0.44, turn: -12 })) +
    path("M160 950H1040L1018 1170H182Z", `fill="${board("#A83A30")}"`) + path("M160 950H1040V972H160Z", `fill="#C9564A"`) + stipple({ pen, x: 180, y: 976, width: 840, height: 190, count: 500, size: 3, colour: "#5A120C", opacity: 0.35, density: () => 0.9 }) +
    path("M556 950H644L640 1170H560Z", `fill="${pen.linear([[0, "#F9DD8C"], [0.5, "#E9B53A"], [1, "#B5821A"]], [0, 0, 1, 0])}"`) +
    at({ x: 0, y: 28 }, path("M600 960C540 880 420 890 430 960C436 1016 540 1000 600 960C660 880 780 890 770 960C764 1016 660 1000 600 960Z", `fill="${pen.linear([[0, "#FBE39A"], [1, "#D29A22"]])}" stroke="#A87414" stroke-width="4"`) + path("M600 960L520 1080L566 1070L580 1110L616 980ZM600 960L690 1076L646 1068L636 1110L590 980Z", `fill="#DDA72C"`) + `<ellipse cx="600" cy="962" rx="34" ry="30" fill="#F2C552" stroke="#A87414" stroke-width="4"/>`)
  )
}
