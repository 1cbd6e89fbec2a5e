import { lighter, mix } from "../colour"
import type { Palette } from "../parts/label"
import { range, VU_QUANG } from "../parts/landscape"
import { leaf } from "../parts/leaf"
import { at, n, path, type Pen } from "../pen"

/** Hồ Ngàn Trươi: mountains, their picture in the water, drowned hills as islands. */
export function lake(pen: Pen, { sky, hills, sun }: Palette): string {
  const mist = lighter(sky[1], 0.5)
  const mountains =
    range({ pen, peaks: VU_QUANG.map((peak) => ({ ...peak, x: 1 - peak.x })), x: 60, width: 1080, foot: 770, height: 330, colour: mix(hills[0], sky[1], 0.35), mist }) +
    range({ pen, peaks: VU_QUANG, x: 60, width: 1080, foot: 790, height: 250, colour: hills[0], mist }) +
    range({ pen, peaks: [{ x: 0.04, height: 0.9, foot: 0.26 }, { x: 0.98, height: 0.8, foot: 0.24 }, { x: 0.34, height: 0.2, foot: 0.1 }], x: 60, width: 1080, foot: 800, height: 190, colour: hills[1], mist: lighter(hills[1], 0.2) })
  const water = pen.linear([[0, lighter(sky[1], 0.25)], [0.3, mix(hills[0], sky[1], 0.35)], [1, hills[2]]])
  let ripples = ""
  for (let i = 0; i < 110; i++) {
    const y = 815 + 400 * (i / 110) ** 1.3
    const w = 20 + (y - 800) * 0.25
    ripples += `M${n(pen.between(90, 1100))} ${n(y)}q${n(w / 2)} -5 ${n(w)} 0`
  }
  const glitter = Array.from({ length: 22 }, (_, i) => `M${n(600 - 20 - i * 5 + pen.between(-30, 30))} ${n(812 + i * 17)}h${n(50 + i * 9)}`).join("")
  return (
    mountains + `<rect x="60" y="800" width="1080" height="460" fill="${water}"/><g opacity=".32" transform="translate(0 1600) scale(1 -1)">${mountains}</g><rect x="60" y="800" width="1080" height="460" fill="${water}" opacity=".45"/>` +
    path(glitter, `stroke="${lighter(sun, 0.5)}" stroke-opacity=".75" stroke-width="6" stroke-linecap="round"`) + path(ripples, `fill="none" stroke="#fff" stroke-opacity=".45" stroke-width="4" stroke-linecap="round"`)
  )
}

/** The boat between branches of the shore, birds above. */
export function boatOnLake(pen: Pen): string {
  return (
    boat(pen) +
    leaf(pen, { x: 70, y: 560, turn: 16, length: 250, width: 106 }) + leaf(pen, { x: 76, y: 600, turn: 50, length: 230, width: 98, colour: "#256B3E" }) + leaf(pen, { x: 1130, y: 540, turn: 164, length: 250, width: 102 }) + leaf(pen, { x: 1128, y: 580, turn: 130, length: 220, width: 94, colour: "#256B3E" }) +
    path("M720 486q22 -22 44 0q22 -22 44 0M836 440q16 -16 32 0q16 -16 32 0M400 520q13 -13 26 0q13 -13 26 0", `fill="none" stroke="#2B3A3A" stroke-opacity=".7" stroke-width="6" stroke-linecap="round"`)
  )
}

/** A wooden boat with its roof, someone at the oar under a nón. */
export function boat(pen: Pen): string {
  const hull = "M180 910Q600 1040 1050 880Q1010 1050 850 1072H410Q240 1050 180 910Z"
  const wood = pen.linear([[0, "#C98A4A"], [0.4, "#8A5426"], [1, "#3F220C"]])
  const roof = pen.linear([[0, "#F0D9A0"], [0.5, "#C99A4E"], [1, "#7E5620"]])
  let weave = ""
  for (let i = 0; i < 13; i++) weave += `M${n(452 + i * 30)} ${n(770 - 70 * Math.sin((i / 12) * Math.PI))}L${n(440 + i * 30)} ${n(880 - 66 * Math.sin((i / 12) * Math.PI))}`
  return (
    `<g opacity=".35" transform="translate(0 2130) scale(1 -1)">${path(hull, `fill="#22180c"`)}</g>` +
    path("M440 940V800M820 950V800M540 960V760M720 960V760", `stroke="#5A3818" stroke-width="14"`) +
    path("M410 850C420 690 840 690 850 850C760 800 500 800 410 850Z", `fill="${roof}"`) + path(weave, `stroke="#7E5620" stroke-opacity=".5" stroke-width="4"`) + path("M410 850C500 800 760 800 850 850", `fill="none" stroke="#FBEBC4" stroke-width="8"`) +
    sitter(pen, 600, 950, "#C84A3A") + sitter(pen, 700, 955, "#3A7C8C") +
    path(hull, `fill="${wood}"`) + path("M180 910Q600 1040 1050 880", `fill="none" stroke="#F0C88A" stroke-width="14" stroke-linecap="round"`) + path("M230 970Q600 1080 1010 950M290 1020Q600 1100 950 1010", `fill="none" stroke="#2B1506" stroke-opacity=".55" stroke-width="5"`) + path("M232 948Q600 1060 1022 924", `fill="none" stroke="#1F5138" stroke-width="16"`) +
    rower(pen) +
    path("M330 1084q60 -14 120 0t130 0t130 0t130 0t90 0M420 1112q60 -12 120 0t130 0t130 0", `fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="7" stroke-linecap="round"`)
  )
}

const hat = (pen: Pen, x: number, y: number, s: number) => at({ x, y, scale: s }, path("M-70 20Q0 44 70 20L6 -52Q0 -58 -6 -52Z", `fill="${pen.linear([[0, "#FFF3CF"], [0.5, "#E8CC8E"], [1, "#A8834A"]], [0, 0, 1, 0.3])}"`) + path("M-46 4Q0 20 46 4M-26 -18Q0 -8 26 -18", `fill="none" stroke="#A8834A" stroke-width="3"`))

const sitter = (pen: Pen, x: number, y: number, shirt: string) => path(`M${x - 44} ${y}Q${x - 40} ${y - 90} ${x} ${y - 92}Q${x + 40} ${y - 90} ${x + 44} ${y}Z`, `fill="${pen.linear([[0, lighter(shirt, 0.25)], [1, shirt]], [0, 0, 1, 1])}"`) + `<circle cx="${x}" cy="${y - 112}" r="27" fill="#D9A07A"/>` + path(`M${x - 28} ${y - 116}A28 28 0 0 1 ${x + 28} ${y - 116}Q${x} ${y - 134} ${x - 28} ${y - 116}Z`, `fill="#2B1A12"`)

const rower = (pen: Pen) =>
  path("M905 720L1090 1130", `stroke="#4A2C12" stroke-width="15" stroke-linecap="round"`) + path("M1074 1080q26 30 24 100q-40 -20 -52 -86Z", `fill="#7A4E24"`) +
  path("M880 930Q868 800 912 742Q960 740 968 800Q976 870 960 920Z", `fill="${pen.linear([[0, "#7A5A48"], [1, "#3E2A20"]], [0, 0, 1, 1])}"`) + path("M920 780Q960 830 1000 860L966 880Q920 850 904 812Z", `fill="#8A6650"`) + `<circle cx="926" cy="716" r="28" fill="#D9A07A"/>` + hat(pen, 926, 690, 1)
