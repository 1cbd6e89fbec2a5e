import { darker, lighter } from "../colour"
import { leaf, sprig } from "../parts/leaf"
import { roundStipple, stipple } from "../parts/texture"
import { at, blob, n, path, polar, type Pen } from "../pen"
import { blossom, groundShadow } from "./fruit"
import { riceEar, steam } from "./field"

/** Cu đơ: a whole one upright, one lying open to its molasses and peanuts, a piece broken off. */
export function cuDo(pen: Pen): string {
  const bitten = "M140 940C140 800 330 720 560 720C700 720 800 748 880 800L820 850L856 900L780 930L800 990L720 1010C660 1090 480 1110 360 1090C220 1066 140 1020 140 940Z"
  const clip = pen.clip(`<path d="${bitten}"/>`)
  const syrup = pen.radial([[0, "#C2701E"], [0.5, "#7E370A"], [1, "#431A05"]])
  return (
    groundShadow(pen, 600, 1110, 480, 0.55) +
    cracker(pen, 690, 690, 300, 300) +
    pen.blot({ x: 520, y: 900, rx: 420, ry: 170, colour: "#3a1804", opacity: 0.55 }) +
    at({ x: 0, y: 46 }, path(bitten, `fill="#A8702C"`)) + at({ x: 0, y: 28 }, path(bitten, `fill="#5A2408"`)) + path(bitten, `fill="${syrup}"`) +
    `<g clip-path="${clip}">${nuts(pen, 520, 910, 400, 200)}</g>` + path(bitten, `fill="none" stroke="#F0CB82" stroke-width="13" stroke-linejoin="round"`) + path("M190 900Q260 790 440 760", `fill="none" stroke="#FFDCA4" stroke-opacity=".55" stroke-width="12" stroke-linecap="round"`) +
    at({ x: 910, y: 1040, turn: -12 }, path("M-120 -20L-40 -86L110 -60L90 30L20 90L-90 60Z", `fill="#5A2408" transform="translate(0 30)"`) + path("M-120 -20L-40 -86L110 -60L90 30L20 90L-90 60Z", `fill="${pen.radial([[0, "#FFF0C4"], [0.6, "#EBC27A"], [1, "#B5803A"]])}" stroke="#FFF6DA" stroke-width="4"`) + stipple({ pen, x: -80, y: -60, width: 160, height: 120, count: 26, size: 11, colour: "#2B1B10", opacity: 0.85, density: () => 0.8 }))
  )
}

function nuts(pen: Pen, x: number, y: number, rx: number, ry: number): string {
  const fill = pen.radial([[0, "#FFE6C2"], [0.5, "#E3A873"], [1, "#8A4A22"]])
  let body = ""
  for (let row = 0; row < 7; row++) {
    for (let column = 0; column < 13; column++) {
      const [cx, cy] = [x - rx + ((column + (row % 2) / 2) / 12) * 2 * rx + pen.between(-14, 14), y - ry + (row / 6) * 2 * ry + pen.between(-9, 9)]
      body += at({ x: cx, y: cy, turn: pen.between(-60, 60) }, `<ellipse cx="3" cy="5" rx="29" ry="20" fill="#3a1804" opacity=".6"/><ellipse rx="27" ry="18" fill="${fill}"/>` + path("M-20 2Q0 -4 21 3", `fill="none" stroke="#A8653A" stroke-opacity=".7" stroke-width="3"`))
    }
  }
  return body
}

export function cracker(pen: Pen, x: number, y: number, rx: number, ry: number): string {
  const rim = blob(Array.from({ length: 26 }, (_, i) => {
    const p = polar({ x: 0, y: 0 }, 1 + pen.between(-0.025, 0.025), (i * 360) / 26)
    return { x: x + p.x * rx, y: y + p.y * ry }
  }))
  const clip = pen.clip(`<path d="${rim}"/>`)
  let blisters = ""
  for (let i = 0; i < 60; i++) {
    const p = polar({ x: 0, y: 0 }, Math.sqrt(pen.random()) * 0.93, pen.between(0, 360))
    const s = pen.between(8, 24)
    blisters += `<ellipse cx="${n(x + p.x * rx)}" cy="${n(y + p.y * ry)}" rx="${n(s)}" ry="${n((s * ry) / rx)}" fill="#FFF3CE" opacity=".55"/>`
  }
  const sesame = stipple({ pen, x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry, count: 190, size: 11, colour: "#2B1B10", opacity: 0.85, density: (p) => (((p.x - x) / rx) ** 2 + ((p.y - y) / ry) ** 2 < 0.86 ? 0.8 : 0) })
  return (
    at({ x: 0, y: 16 }, path(rim, `fill="#8A5A22"`)) + path(rim, `fill="${pen.radial([[0, "#FFF0C4"], [0.55, "#F0CB82"], [0.9, "#D29A4A"], [1, "#A8702C"]])}"`) +
    `<g clip-path="${clip}">${blisters}${stipple({ pen, x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry, count: 900, size: 3, colour: "#8A5A22", opacity: 0.45, density: (p) => 0.3 + (p.x - x) / (3 * rx) + (p.y - y) / (3 * ry) })}${sesame}</g>` + path(rim, `fill="none" stroke="#FFF6DA" stroke-opacity=".7" stroke-width="5"`)
  )
}

/** Giò me: veal roll in banana leaf, tied, slices before it. */
export function gioMe(pen: Pen): string {
  const wrap = pen.linear([[0, "#8FC06A"], [0.25, "#5C9A48"], [0.6, "#2F6B38"], [1, "#16391F"]])
  const roll = "M300 600C280 560 300 520 350 520H930C990 520 1010 590 1010 660S990 800 930 800H350C300 800 280 760 300 720Z"
  const clip = pen.clip(`<path d="${roll}"/>`)
  const tie = (x: number) => path(`M${x} 516Q${x + 34} 660 ${x} 804`, `fill="none" stroke="#6B4A1C" stroke-width="18"`) + path(`M${x - 3} 516Q${x + 31} 660 ${x - 3} 804`, `fill="none" stroke="#E9CB8A" stroke-width="11"`)
  return (
    groundShadow(pen, 620, 1100, 470, 0.55) + leaf(pen, { x: 150, y: 1060, turn: -9, length: 930, width: 360, colour: "#3F8A45", bend: -40, veins: 16 }) +
    pen.blot({ x: 620, y: 960, rx: 460, ry: 70, colour: "#0c1a0c", opacity: 0.6 }) +
    at({ x: -66, y: 96, turn: -4, scale: 1.06 }, path(roll, `fill="${wrap}"`) + `<g clip-path="${clip}">${[540, 575, 612, 650, 690, 730, 768].map((y) => path(`M290 ${y}Q640 ${y + 10} 1020 ${y - 4}`, `fill="none" stroke="#CFE6A8" stroke-opacity=".3" stroke-width="4"`)).join("")}${roundStipple({ pen, x: 660, y: 660, r: 380, colour: "#0c2412", opacity: 0.25, count: 1100 })}${path("M330 560Q640 540 960 556", `fill="none" stroke="#EAF6CF" stroke-opacity=".6" stroke-width="14" stroke-linecap="round"`)}</g>` + [430, 560, 690, 820].map(tie).join("") + path("M560 516q-40 -60 -86 -40q-10 40 86 40q60 -70 104 -40q10 40 -104 40M560 516q-30 30 -60 34M560 516q34 26 66 24", `fill="none" stroke="#E9CB8A" stroke-width="12" stroke-linecap="round"`) + `<ellipse cx="972" cy="660" rx="66" ry="136" fill="#2F6B38"/>` + meat(pen, 972, 660, 52, 118)) +
    at({ x: 330, y: 1010, turn: -10 }, slice(pen)) + at({ x: 570, y: 1030, turn: -3 }, slice(pen)) + at({ x: 806, y: 1034, turn: 5 }, slice(pen)) +
    at({ x: 1000, y: 1040 }, chilli(pen))
  )
}

function meat(pen: Pen, x: number, y: number, rx: number, ry: number): string {
  const inside = (p: { x: number; y: number }) => (((p.x - x) / rx) ** 2 + ((p.y - y) / ry) ** 2 < 0.86 ? 0.8 : 0)
  const box = { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry }
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${pen.radial([[0, "#F3CDB4"], [0.6, "#DDA184"], [1, "#A86650"]])}"/>` + stipple({ pen, ...box, count: 70, size: 9, colour: "#FFF0E0", opacity: 0.8, density: inside }) + stipple({ pen, ...box, count: 60, size: 6, colour: "#3A1D14", opacity: 0.85, density: inside }) + stipple({ pen, ...box, count: 40, size: 12, colour: "#B86A52", opacity: 0.6, density: inside })
}

const slice = (pen: Pen) => groundShadow(pen, 6, 84, 150, 0.5) + `<ellipse cx="4" cy="26" rx="150" ry="92" fill="#2F6B38"/><ellipse cx="0" cy="0" rx="150" ry="92" fill="#8FC06A"/>` + meat(pen, 0, 0, 140, 84) + path("M-104 -34Q-60 -70 0 -72", `fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="8" stroke-linecap="round"`)

const chilli = (pen: Pen) => path("M-50 40C-10 60 70 20 86 -60C60 -20 0 -10 -54 -6Z", `fill="${pen.linear([[0, "#F0573A"], [0.5, "#C7281A"], [1, "#7E120C"]])}"`) + path("M-52 16q-26 -4 -44 -26", `fill="none" stroke="#3F7A3A" stroke-width="14" stroke-linecap="round"`) + path("M-20 18Q30 10 60 -18", `fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="6" stroke-linecap="round"`)

/** Sticky-rice spirit: stoneware bottle, two cups, ears of rice. */
export function riceWine(pen: Pen): string {
  const clay = "#4A5F78"
  const body = "M540 470H660C656 540 676 580 740 640C830 724 850 860 812 980C786 1062 740 1110 690 1120H510C460 1110 414 1062 388 980C350 860 370 724 460 640C524 580 544 540 540 470Z"
  const clip = pen.clip(`<path d="${body}"/>`)
  const glaze = pen.linear([[0, darker(clay, 0.2)], [0.26, lighter(clay, 0.5)], [0.5, clay], [1, darker(clay, 0.65)]], [0, 0, 1, 0.1])
  return (
    groundShadow(pen, 600, 1116, 430, 0.6) + [[-106, 430], [-122, 400], [-92, 380]].map(([turn, length]) => riceEar(pen, { x: 420, y: 1100, turn: -(turn! + 34), length: length!, flip: true }) + riceEar(pen, { x: 780, y: 1100, turn: turn! + 34, length: length! })).join("") +
    path(body, `fill="${glaze}"`) + `<g clip-path="${clip}">${path("M350 470H860V640Q800 700 760 660T660 690T560 660T450 690T350 650Z", `fill="#26364A"`)}${roundStipple({ pen, x: 600, y: 840, r: 280, colour: "#0b1320", count: 1200, opacity: 0.35 })}</g>` +
    path("M424 900Q420 780 490 700", `fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="18" stroke-linecap="round"`) +
    `<circle cx="604" cy="900" r="126" fill="#FBF1DC" stroke="#C23B2A" stroke-width="7"/>` + grainMark(pen) +
    path("M520 476C500 430 530 380 560 372Q600 350 640 372C670 380 700 430 680 476Q600 510 520 476Z", `fill="${pen.radial([[0, "#F0624A"], [0.6, "#C2311F"], [1, "#74150C"]])}"`) + path("M516 470Q600 506 684 470L676 498Q600 530 524 498Z", `fill="#E8B84A"`) + path("M560 400Q556 440 540 464M600 384V476M640 400Q644 440 660 464", `fill="none" stroke="#74150C" stroke-opacity=".6" stroke-width="5"`) +
    cup(pen, 880, 1120) + cup(pen, 320, 1130)
  )
}

const grainMark = (pen: Pen) => [-2, -1, 0, 1, 2].map((k) => at({ x: 604 + k * 12, y: 970 - Math.abs(k) * 4, turn: -90 + k * 24 }, path("M0 0C40 -20 96 -18 128 0C96 18 40 20 0 0Z", `fill="${pen.linear([[0, "#EBC45E"], [1, "#B07F20"]])}"`))).join("")

export const cup = (pen: Pen, x: number, y: number) => groundShadow(pen, x, y, 90, 0.5) + path(`M${x - 86} ${y - 120}Q${x - 80} ${y} ${x - 40} ${y}H${x + 40}Q${x + 80} ${y} ${x + 86} ${y - 120}Z`, `fill="${pen.linear([[0, "#FFFDF4"], [0.45, "#E4DCC8"], [1, "#8F8672"]], [0, 0, 1, 0.2])}"`) + `<ellipse cx="${x}" cy="${y - 120}" rx="86" ry="22" fill="#FFFEF8"/><ellipse cx="${x}" cy="${y - 117}" rx="74" ry="16" fill="#D9E3E6"/>` + path(`M${x - 50} ${y - 122}q30 -10 60 -8`, `fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round"`) + path(`M${x - 78} ${y - 70}Q${x} ${y - 48} ${x + 78} ${y - 70}`, `fill="none" stroke="#4A5F78" stroke-width="6"`)

/** A cup with its bag, steam, and the herbs that are in it. */
export function herbalTea(pen: Pen): string {
  const cupShape = "M300 760H820C820 960 760 1100 640 1110H480C360 1100 300 960 300 760Z"
  return (
    sprig(pen, { x: 290, y: 1120, turn: -108, length: 390, leaves: 9, leafLength: 150, leafWidth: 64, colour: "#4C8F5A" }) + sprig(pen, { x: 930, y: 1130, turn: -70, length: 390, leaves: 9, leafLength: 150, leafWidth: 60, colour: "#3B7C54" }) +
    lavender(pen, 980, 1120, -96) + lavender(pen, 230, 1120, -84) + groundShadow(pen, 560, 1130, 420, 0.55) + `<ellipse cx="560" cy="1112" rx="380" ry="56" fill="${pen.linear([[0, "#FFFDF4"], [0.5, "#E0D7C0"], [1, "#968B72"]], [0, 0, 1, 0.4])}"/><ellipse cx="560" cy="1100" rx="250" ry="30" fill="#B9AE96"/>` +
    path("M806 810C930 790 950 960 760 980", `fill="none" stroke="#C9BEA4" stroke-width="46"`) + path("M806 806C926 788 944 954 760 974", `fill="none" stroke="#FFFDF4" stroke-width="26"`) +
    path(cupShape, `fill="${pen.linear([[0, "#FFFEF8"], [0.4, "#F1EAD8"], [0.75, "#CFC4A8"], [1, "#8C8168"]], [0, 0, 1, 0.15])}"`) + `<ellipse cx="560" cy="760" rx="260" ry="66" fill="#FFFEFA"/><ellipse cx="560" cy="766" rx="234" ry="52" fill="${pen.radial([[0, "#E9A94A"], [0.6, "#B8641A"], [1, "#7A380A"]])}"/>` + path("M390 752Q450 724 540 722", `fill="none" stroke="#FFE7B8" stroke-opacity=".8" stroke-width="9" stroke-linecap="round"`) +
    steam(pen, 540, 690) + path("M690 730C700 800 676 860 690 900", `fill="none" stroke="#F8F2E0" stroke-width="6"`) + at({ x: 690, y: 900, turn: 6 }, path("M-62 0L0 -34L62 0V130H-62Z", `fill="#2F6B4A"`) + path("M-50 6L0 -20L50 6V118H-50Z", `fill="none" stroke="#F2D488" stroke-width="4"`) + `<circle cy="-12" r="6" fill="#F8F2E0"/>` + leaf(pen, { x: -30, y: 84, turn: -40, length: 82, width: 42, colour: "#8CC27A" })) +
    blossom(pen, { x: 330, y: 1090, r: 54, petals: 8 }) + blossom(pen, { x: 420, y: 1140, r: 42, petals: 8, turn: 20 })
  )
}

function lavender(pen: Pen, x: number, y: number, turn: number): string {
  const buds = Array.from({ length: 22 }, (_, i) => `<ellipse cx="${260 + Math.floor(i / 2) * 22}" cy="${i % 2 ? 13 : -13}" rx="17" ry="12" fill="${pen.radial([[0, "#C6A7DC"], [1, "#7A559C"]])}"/>`).join("")
  return at({ x, y, turn }, path("M0 0Q150 14 500 0", `fill="none" stroke="#5C7F4C" stroke-width="9" stroke-linecap="round"`) + buds)
}
