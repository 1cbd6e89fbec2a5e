import { darker, lighter, mix } from "../colour"
import { leaf } from "../parts/leaf"
import { roundStipple, stipple } from "../parts/texture"
import { at, blob, curve, n, path, type Pen } from "../pen"
import { groundShadow } from "./fruit"

/** Cane with its joints. */
export function canes(pen: Pen): string {
  const cane = (x: number, turn: number, tone: string) => {
    const skin = pen.linear([[0, darker(tone, 0.2)], [0.3, lighter(tone, 0.4)], [0.55, tone], [1, darker(tone, 0.5)]], [0, 0, 1, 0])
    const joints = [0, 1, 2, 3, 4].map((i) => `<rect x="-33" y="${-660 + i * 152}" width="66" height="146" rx="12" fill="${skin}"/><rect x="-36" y="${-668 + i * 152}" width="72" height="16" rx="8" fill="${darker(tone, 0.35)}"/>` + path(`M-18 ${-640 + i * 152}v110`, `stroke="#fff" stroke-opacity=".35" stroke-width="7" stroke-linecap="round"`)).join("")
    const blades = [[-40, 300, 150], [-66, 360, 130], [-84, 330, 50], [-100, 320, -60], [-116, 350, -140], [-142, 290, -150]].map(([turn2, length, bend]) => leaf(pen, { x: 0, y: -650, turn: turn2!, length: length!, width: 46, bend: bend!, colour: "#5C9A44", veins: 0 })).join("")
    return at({ x, y: 1330, turn }, blades + joints)
  }
  return cane(200, -9, "#7FA045") + cane(326, -2, "#8E5A6E") + cane(446, 5, "#A3B04A")
}

/** Molasses ladled into its pot. */
export function molasses(pen: Pen): string {
  const pour = pen.linear([[0, "#C8741A"], [0.5, "#8A3F0A"], [1, "#4E2006"]])
  return (
    groundShadow(pen, 720, 1130, 340, 0.6) +
    path("M860 560C900 600 880 680 800 690L700 640Q690 590 720 560Z", `fill="${pen.linear([[0, "#D9A878"], [0.5, "#A86F3C"], [1, "#5A3415"]])}"`) + path("M850 590L1040 470", `stroke="#6B4526" stroke-width="30" stroke-linecap="round"`) + path("M846 584L1036 464", `stroke="#B98550" stroke-width="9" stroke-linecap="round"`) + `<ellipse cx="776" cy="572" rx="92" ry="30" fill="#5E2A08"/>` +
    path("M704 634C690 720 706 800 700 900H752C744 800 748 720 742 664Z", `fill="${pour}"`) + path("M714 660C706 740 716 800 712 880", `fill="none" stroke="#FFCF86" stroke-opacity=".8" stroke-width="8" stroke-linecap="round"`) +
    pot(pen, 730, 1130, 270, "#A4512C") + `<ellipse cx="730" cy="872" rx="212" ry="52" fill="${pen.radial([[0, "#B5641A"], [0.6, "#6E2E08"], [1, "#3C1604"]])}"/><ellipse cx="728" cy="876" rx="84" ry="17" fill="none" stroke="#E09A46" stroke-opacity=".7" stroke-width="6"/><ellipse cx="726" cy="878" rx="140" ry="31" fill="none" stroke="#C27A2C" stroke-opacity=".5" stroke-width="5"/>` + path("M560 860Q600 838 660 832", `fill="none" stroke="#FFD9A0" stroke-opacity=".7" stroke-width="9" stroke-linecap="round"`)
  )
}

function pot(pen: Pen, x: number, y: number, r: number, clay: string): string {
  const d = `M${x - r * 0.86} ${y - r * 0.96}C${x - r * 1.24} ${y - r * 0.6} ${x - r * 0.98} ${y} ${x - r * 0.46} ${y}H${x + r * 0.46}C${x + r * 0.98} ${y} ${x + r * 1.24} ${y - r * 0.6} ${x + r * 0.86} ${y - r * 0.96}Z`
  const clip = pen.clip(`<path d="${d}"/>`)
  return path(d, `fill="${pen.linear([[0, lighter(clay, 0.3)], [0.25, lighter(clay, 0.16)], [0.6, clay], [1, darker(clay, 0.55)]], [0, 0, 1, 0.3])}"`) + `<g clip-path="${clip}">${roundStipple({ pen, x, y: y - r * 0.5, r: r * 1.05, colour: "#2a0f04", count: 900 })}${path(`M${x - r * 1.1} ${y - r * 0.5}Q${x} ${y - r * 0.34} ${x + r * 1.1} ${y - r * 0.5}`, `fill="none" stroke="${lighter(clay, 0.35)}" stroke-opacity=".5" stroke-width="10"`)}</g>` + `<ellipse cx="${x}" cy="${y - r * 0.96}" rx="${n(r * 0.92)}" ry="${n(r * 0.25)}" fill="${lighter(clay, 0.28)}"/><ellipse cx="${x}" cy="${y - r * 0.95}" rx="${n(r * 0.82)}" ry="${n(r * 0.2)}" fill="${darker(clay, 0.6)}"/>`
}

/** Two leaves and a bud, and the bowl of green tea they make. */
export function tea(pen: Pen): string {
  return (
    groundShadow(pen, 650, 1120, 380, 0.5) +
    path("M360 1120C400 900 420 760 410 560", `fill="none" stroke="#4C7A34" stroke-width="20" stroke-linecap="round"`) +
    leaf(pen, { x: 384, y: 1000, turn: 196, length: 270, width: 118, colour: "#2C6E3B", bend: 30, veins: 9 }) + leaf(pen, { x: 402, y: 880, turn: -34, length: 320, width: 128, colour: "#35803F", bend: 30, veins: 9 }) + leaf(pen, { x: 410, y: 760, turn: 208, length: 300, width: 120, colour: "#3F8E45", bend: 26, veins: 9 }) +
    leaf(pen, { x: 410, y: 640, turn: -48, length: 310, width: 112, colour: "#5DA548", bend: 30, veins: 9 }) + leaf(pen, { x: 410, y: 600, turn: -128, length: 270, width: 92, colour: "#79B94F", bend: -16, veins: 8 }) + leaf(pen, { x: 410, y: 580, turn: -92, length: 210, width: 48, colour: "#A8D06A", veins: 5 }) +
    steam(pen, 800, 780) + teaBowl(pen, 780, 1120, 270)
  )
}

export const steam = (pen: Pen, x: number, y: number) => path(`M${x - 70} ${y}c-50 -70 50 -110 0 -190M${x} ${y - 10}c-56 -80 56 -130 0 -220M${x + 70} ${y}c-50 -70 50 -110 0 -190`, `fill="none" stroke="${pen.linear([[0, "#ffffff", 0], [0.5, "#ffffff", 0.85], [1, "#ffffff", 0.2]])}" stroke-width="20" stroke-linecap="round"`)

function teaBowl(pen: Pen, x: number, y: number, r: number): string {
  const d = `M${x - r} ${y - r * 0.9}C${x - r * 0.96} ${y - r * 0.3} ${x - r * 0.5} ${y - r * 0.06} ${x - r * 0.36} ${y - r * 0.06}V${y}H${x + r * 0.36}V${y - r * 0.06}C${x + r * 0.5} ${y - r * 0.06} ${x + r * 0.96} ${y - r * 0.3} ${x + r} ${y - r * 0.9}Z`
  const glaze = pen.linear([[0, "#FFFDF4"], [0.4, "#EFE7D2"], [0.75, "#CFC2A4"], [1, "#8C7F66"]], [0, 0, 1, 0.25])
  return (
    path(d, `fill="${glaze}"`) + path(`M${x - r * 0.93} ${y - r * 0.6}Q${x} ${y - r * 0.3} ${x + r * 0.93} ${y - r * 0.6}`, `fill="none" stroke="#3A6C8C" stroke-width="9"`) +
    [-0.5, -0.16, 0.2, 0.52].map((k) => at({ x: x + r * k, y: y - r * (0.32 - k * k * 0.3), turn: k * 40 }, path("M0 0q-16 -30 6 -52q26 20 -6 52M0 0q24 -14 40 -4q-14 20 -40 4", `fill="#3A6C8C" fill-opacity=".85"`))).join("") +
    `<ellipse cx="${x}" cy="${n(y - r * 0.9)}" rx="${r}" ry="${n(r * 0.24)}" fill="#FFFEF8"/><ellipse cx="${x}" cy="${n(y - r * 0.885)}" rx="${n(r * 0.9)}" ry="${n(r * 0.195)}" fill="${pen.radial([[0, "#D7DE6E"], [0.6, "#A9B63A"], [1, "#6F7E1E"]])}"/>` + path(`M${n(x - r * 0.7)} ${n(y - r * 0.94)}Q${n(x - r * 0.4)} ${n(y - r * 1.03)} ${n(x)} ${n(y - r * 1.03)}`, `fill="none" stroke="#FBFDD8" stroke-opacity=".8" stroke-width="9" stroke-linecap="round"`)
  )
}

/** Peanuts in the shell and the oil pressed from them. */
export function peanutOil(pen: Pen): string {
  const glass = "M520 400H640V520C640 600 760 620 760 740V1080Q760 1130 710 1130H450Q400 1130 400 1080V740C400 620 520 600 520 520Z"
  const clip = pen.clip(`<path d="${glass}"/>`)
  const oil = pen.linear([[0, "#A86A0C"], [0.15, "#E0A21F"], [0.42, "#FFE07A"], [0.65, "#F1B62C"], [1, "#8F5A08"]], [0, 0, 1, 0])
  const nuts: [number, number, number, number][] = [[220, 1090, 1, -16], [350, 1130, 0.9, 24], [860, 1080, 1.05, 20], [980, 1110, 0.92, -30], [740, 1140, 0.9, -8], [250, 1000, 0.86, 40], [930, 1000, 0.9, -14]]
  return (
    groundShadow(pen, 600, 1130, 420, 0.55) + leaf(pen, { x: 800, y: 940, turn: -54, length: 240, width: 120, colour: "#4B8E42" }) + leaf(pen, { x: 820, y: 960, turn: -14, length: 240, width: 118, colour: "#5C9E4B" }) + leaf(pen, { x: 380, y: 960, turn: 224, length: 220, width: 110, colour: "#4B8E42" }) + leaf(pen, { x: 370, y: 990, turn: 186, length: 210, width: 104, colour: "#5C9E4B" }) +
    path(glass, `fill="#FFF9E6" opacity=".85"`) + `<g clip-path="${clip}"><rect x="390" y="560" width="380" height="580" fill="${oil}"/><rect x="390" y="900" width="380" height="240" fill="${pen.linear([[0, "#6B3F05", 0], [1, "#6B3F05", 0.5]])}"/></g>` +
    path("M432 1070V750C432 680 500 650 536 600", `fill="none" stroke="#fff" stroke-opacity=".8" stroke-width="16" stroke-linecap="round"`) + path(glass, `fill="none" stroke="#7A5208" stroke-opacity=".55" stroke-width="4"`) +
    `<rect x="508" y="350" width="144" height="76" rx="12" fill="${pen.linear([[0, "#7A2A18"], [0.35, "#D8694A"], [1, "#5A1C10"]], [0, 0, 1, 0])}"/>` +
    path("M412 800H748V1000H412Z", `fill="#FFF6DE"`) + path("M412 812H748M412 988H748", `stroke="#B4500B" stroke-width="5"`) + peanut(pen, 580, 900, 0.95, -24) + leaf(pen, { x: 650, y: 884, turn: -30, length: 74, width: 38 }) + leaf(pen, { x: 510, y: 940, turn: 160, length: 70, width: 36 }) +
    nuts.map(([x, y, s, turn]) => peanut(pen, x, y, s, turn)).join("") + kernel(pen, 620, 1150, 30) + kernel(pen, 470, 1160, -20) + kernel(pen, 850, 1160, 70)
  )
}

export function peanut(pen: Pen, x: number, y: number, s: number, turn: number): string {
  const d = "M-104 -6C-110 -56 -50 -72 -12 -46C6 -36 22 -40 44 -50C92 -68 126 -30 116 12C106 58 52 58 22 40C4 30 -16 34 -34 42C-74 56 -102 34 -104 -6Z"
  const clip = pen.clip(`<path d="${d}"/>`)
  const net = [-80, -52, -24, 4, 32, 60, 88].map((px) => `M${px} -60Q${px + 16} 0 ${px - 4} 60`).join("") + "M-104 -20Q-40 -14 0 -10T116 -14M-104 12Q-40 18 0 14T116 16"
  return at({ x, y, turn, scale: s }, groundShadow(pen, 0, 46, 110, 0.4) + path(d, `fill="${pen.radial([[0, "#FBE2AE"], [0.5, "#DDB067"], [1, "#94652A"]])}"`) + `<g clip-path="${clip}">${path(net, `fill="none" stroke="#8A5C24" stroke-opacity=".55" stroke-width="5"`)}${roundStipple({ pen, x: 4, y: 0, r: 110, colour: "#5A3510", count: 220 })}</g>` + path("M-84 -26Q-66 -52 -36 -48M50 -42Q82 -50 98 -22", `fill="none" stroke="#FFF6D8" stroke-opacity=".7" stroke-width="7" stroke-linecap="round"`))
}

const kernel = (pen: Pen, x: number, y: number, turn: number) => at({ x, y, turn }, `<ellipse rx="46" ry="30" fill="${pen.radial([[0, "#E59A78"], [0.6, "#B4543A"], [1, "#6E2718"]])}"/>` + path("M-26 -12Q-10 -22 10 -20", `fill="none" stroke="#FFE0CC" stroke-opacity=".8" stroke-width="6" stroke-linecap="round"`))

/** Turmeric root, cut, and its starch in a bowl. */
export function turmeric(pen: Pen): string {
  return (
    groundShadow(pen, 600, 1110, 460, 0.5) + leaf(pen, { x: 810, y: 900, turn: -68, length: 380, width: 150, colour: "#4F9A47", bend: 50, veins: 10 }) + leaf(pen, { x: 840, y: 900, turn: -36, length: 320, width: 130, colour: "#3F8740", bend: 50, veins: 10 }) + leaf(pen, { x: 300, y: 800, turn: -112, length: 330, width: 130, colour: "#4F9A47", bend: -30, veins: 10 }) +
    woodBowl(pen) + rhizome(pen, 820, 960, 1, -14) + rhizome(pen, 470, 1080, 0.86, 12) + slice(pen, 760, 1108, 78) + slice(pen, 900, 1120, 64)
  )
}

function woodBowl(pen: Pen): string {
  const wood = pen.linear([[0, "#C08A50"], [0.4, "#94602E"], [1, "#4A2A0F"]], [0, 0, 1, 0.3])
  const heap = blob([{ x: 180, y: 812 }, { x: 300, y: 690 }, { x: 430, y: 600 }, { x: 560, y: 690 }, { x: 690, y: 812 }, { x: 430, y: 850 }])
  const clip = pen.clip(`<path d="${heap}"/>`)
  return (
    path("M150 800C170 1010 320 1060 430 1060S700 1010 714 800Z", `fill="${wood}"`) + `<ellipse cx="432" cy="802" rx="282" ry="62" fill="#6B4320"/>` + path(heap, `fill="${pen.radial([[0, "#FFE27A"], [0.5, "#F6BE2C"], [1, "#B9780E"]], { cx: 0.38, cy: 0.25, r: 0.8 })}"`) +
    `<g clip-path="${clip}">${stipple({ pen, x: 170, y: 590, width: 540, height: 270, count: 1300, size: 3.2, colour: "#8F5604", opacity: 0.5, density: (p) => (p.x - 170) / 700 })}${stipple({ pen, x: 170, y: 590, width: 400, height: 260, count: 500, size: 3, colour: "#FFF7C9", opacity: 0.8, density: () => 0.8 })}</g>` +
    path("M150 800Q432 910 714 800Q716 830 708 850Q432 950 156 850Q150 830 150 800Z", `fill="${wood}"`) + path("M158 812Q432 916 706 812", `fill="none" stroke="#E4B67C" stroke-opacity=".7" stroke-width="6"`)
  )
}

function rhizome(pen: Pen, x: number, y: number, s: number, turn: number): string {
  const d = blob([{ x: -190, y: 10 }, { x: -150, y: -54 }, { x: -60, y: -62 }, { x: -30, y: -130 }, { x: 20, y: -138 }, { x: 36, y: -68 }, { x: 130, y: -66 }, { x: 196, y: -20 }, { x: 180, y: 40 }, { x: 96, y: 50 }, { x: 70, y: 112 }, { x: 16, y: 116 }, { x: 0, y: 56 }, { x: -110, y: 62 }])
  const clip = pen.clip(`<path d="${d}"/>`)
  const rings = [-160, -128, -96, -64, 44, 76, 108, 140, 168].map((px) => `M${px} -90q24 80 -4 170`).join("") + "M-46 -96q34 14 76 -4M-40 -74q34 14 76 -4M4 80q30 12 66 -2"
  return at({ x, y, scale: s, turn }, path(d, `fill="${pen.radial([[0, "#F4C37A"], [0.45, "#D08A35"], [0.85, "#94551A"], [1, "#6B390E"]])}"`) + `<g clip-path="${clip}">${path(rings, `fill="none" stroke="#6E3E10" stroke-opacity=".6" stroke-width="6"`)}${roundStipple({ pen, x: 0, y: 0, r: 190, colour: "#4A2406", count: 600 })}</g>` + at({ x: 190, y: 8, turn: 10 }, `<ellipse rx="30" ry="46" fill="${pen.radial([[0, "#FFC14A"], [0.7, "#F0940E"], [1, "#C86A04"]])}" stroke="#A8691E" stroke-width="6"/>`) + path("M-150 -26Q-120 -48 -80 -46", `fill="none" stroke="#FFEFC8" stroke-opacity=".7" stroke-width="9" stroke-linecap="round"`))
}

export const slice = (pen: Pen, x: number, y: number, r: number) => `<g transform="translate(${x} ${y}) scale(1 .62)"><circle cy="16" r="${r}" fill="#8F5215"/><circle r="${r}" fill="#C98A34"/><circle r="${n(r * 0.9)}" fill="${pen.radial([[0, "#FFC64F"], [0.7, "#F39A12"], [1, "#DE7E06"]])}"/><circle r="${n(r * 0.52)}" fill="none" stroke="#FFDF8C" stroke-width="5"/><circle r="${n(r * 0.16)}" fill="#FFDF8C" opacity=".7"/></g>`

/** Shoots as they come out of the ground, and a tied bundle of dried ones. */
export function bambooShoots(pen: Pen): string {
  const strips: [number, number][] = [[-130, -8], [-88, 5], [-44, -4], [0, 3], [44, -6], [88, 4], [130, 9]]
  return (
    groundShadow(pen, 600, 1120, 470, 0.5) + shoot(pen, 380, 1090, 330, 560, "#B98A4E") + shoot(pen, 620, 1060, 250, 430, "#A67B43") + shoot(pen, 210, 1100, 200, 330, "#C49A5C") +
    at({ x: 830, y: 960, turn: 12 }, groundShadow(pen, 10, 170, 230, 0.45) + strips.map(([x, turn], i) => at({ x, y: 0, turn }, path(`M-26 -210Q-34 0 -24 196Q0 ${210 + (i % 3) * 16} 24 196Q36 0 22 ${-206 - (i % 2) * 26}Q0 ${-232} -26 -210Z`, `fill="${pen.linear([[0, "#F2CF86"], [0.5, "#D9A44C"], [1, "#9C6A22"]], [0, 0, 1, 0])}"`) + path("M-8 -190Q-14 0 -8 180M8 -180Q10 0 8 180", `fill="none" stroke="#8A5A1A" stroke-opacity=".6" stroke-width="4"`))).join("") + path("M-168 -30Q0 14 168 -30V18Q0 62 -168 18Z", `fill="${pen.linear([[0, "#5E9A4C"], [1, "#2C5E34"]])}"`) + path("M-168 -12Q0 32 168 -12M-168 4Q0 48 168 4", `fill="none" stroke="#A8CF8A" stroke-opacity=".7" stroke-width="4"`))
  )
}

/** Bamboo stems behind. */
export function bambooGrove(pen: Pen): string {
  const stem = (x: number, w: number, tone: string, lean: number) => at({ x, y: 1250, turn: lean }, Array.from({ length: 7 }, (_, i) => `<rect x="${-w / 2}" y="${-180 * (i + 1)}" width="${w}" height="172" rx="8" fill="${pen.linear([[0, darker(tone, 0.15)], [0.3, lighter(tone, 0.5)], [0.6, tone], [1, darker(tone, 0.45)]], [0, 0, 1, 0])}"/>`).join("") + [3, 4, 5, 6].map((i) => leaf(pen, { x: i % 2 ? w / 2 : -w / 2, y: -180 * i, turn: i % 2 ? 30 : 150, length: 190, width: 42, colour: "#5C9A4C", veins: 0 }) + leaf(pen, { x: i % 2 ? w / 2 : -w / 2, y: -180 * i, turn: i % 2 ? 58 : 122, length: 150, width: 36, colour: "#4B8A44", veins: 0 })).join(""))
  return `<g opacity=".42">${stem(150, 54, "#8DB35A", -3)}${stem(1060, 60, "#7FA84F", 3)}${stem(310, 36, "#A6C47A", 2)}${stem(900, 38, "#A6C47A", -2)}</g>`
}

function shoot(pen: Pen, x: number, y: number, width: number, height: number, tone: string): string {
  const h = width / 2
  const cone = `M${n(x - h)} ${y}C${n(x - h * 1.02)} ${n(y - height * 0.5)} ${n(x - h * 0.3)} ${n(y - height * 0.86)} ${n(x)} ${n(y - height)}C${n(x + h * 0.3)} ${n(y - height * 0.86)} ${n(x + h * 1.02)} ${n(y - height * 0.5)} ${n(x + h)} ${y}Q${x} ${n(y + h * 0.3)} ${n(x - h)} ${y}Z`
  const clip = pen.clip(`<path d="${cone}"/>`)
  let sheaths = ""
  const rows = 6
  for (let i = rows - 1; i >= 0; i--) {
    const t = i / rows
    const base = y - height * t * 0.86 + 30
    const w = h * (1.15 - t * 0.72)
    const tip = base - height * 0.36
    const side = i % 2 ? 1 : -1
    const fill = pen.linear([[0, mix(tone, "#7A8F45", 0.5)], [0.25, lighter(tone, 0.24)], [0.6, tone], [1, darker(tone, 0.5)]], [0, 0, 1, 0.15])
    sheaths = `${sheaths}`
    sheaths += path(`M${n(x - w)} ${n(base + 40)}C${n(x - w * 0.96)} ${n(base - height * 0.1)} ${n(x + side * w * 0.1 - w * 0.3)} ${n(tip + 40)} ${n(x + side * w * 0.22)} ${n(tip)}C${n(x + side * w * 0.3 + w * 0.24)} ${n(tip + 50)} ${n(x + w * 0.98)} ${n(base - height * 0.1)} ${n(x + w)} ${n(base + 40)}Z`, `fill="${fill}" stroke="${darker(tone, 0.55)}" stroke-opacity=".5" stroke-width="4"`)
    sheaths += [-0.5, -0.2, 0.14, 0.46].map((k) => path(`M${n(x + w * k)} ${n(base + 30)}Q${n(x + w * k * 0.9)} ${n(base - height * 0.1)} ${n(x + side * w * 0.18 + w * k * 0.2)} ${n(tip + 40)}`, `fill="none" stroke="${darker(tone, 0.4)}" stroke-opacity=".35" stroke-width="4"`)).join("")
  }
  return `<g clip-path="${clip}">${path(cone, `fill="${tone}"`)}${sheaths}${roundStipple({ pen, x, y: y - height * 0.4, r: height * 0.6, colour: "#2a1a06", count: 500 })}</g>` + path(`M${n(x)} ${n(y - height + 6)}q-18 -34 -44 -46M${n(x)} ${n(y - height + 6)}q12 -36 36 -54`, `fill="none" stroke="#7FA64C" stroke-width="12" stroke-linecap="round"`)
}

/** An ear of rice, bowed. */
export function riceEar(pen: Pen, { x, y, turn, length, flip = false }: { x: number; y: number; turn: number; length: number; flip?: boolean }): string {
  const spine = Array.from({ length: 13 }, (_, i) => ({ x: (i / 12) * length, y: -Math.sin((i / 12) * Math.PI * 0.5) * length * 0.1 + (i / 12) ** 3 * length * 0.42 }))
  const grain = pen.linear([[0, "#FFE9A0"], [0.5, "#E5B740"], [1, "#A6761A"]])
  const grains = spine.slice(4).flatMap((p, i) => [-1, 1].map((side) => at({ x: p.x, y: p.y, turn: i * 5 + side * 34 + 6 }, path("M0 0C10 -16 38 -16 54 0C38 14 10 14 0 0Z", `fill="${grain}" stroke="#94651A" stroke-opacity=".6" stroke-width="2"`) + path("M54 0l34 -4", `stroke="#C99A3A" stroke-width="2"`))))
  return at({ x, y, turn, flip }, path(curve(spine), `fill="none" stroke="#A8913C" stroke-width="8" stroke-linecap="round"`) + leaf(pen, { x: length * 0.1, y: 0, turn: 20, length: length * 0.6, width: 30, colour: "#8FA546", bend: 50, veins: 0 }) + grains.join(""))
}

