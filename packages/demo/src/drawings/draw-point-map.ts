import { darker, lighter, mix } from "./colour"
import { orchard, range, rays, VU_QUANG, type Peak } from "./parts/landscape"
import { stipple } from "./parts/texture"
import { at, n, path, Pen } from "./pen"
import { hiveBoxes } from "./subjects/honey"
import { boat } from "./subjects/lake"

const WIDTH = 1440
const HEIGHT = 1080
const MIST = "#FFF6E0"

const shifted = (by: number, height: number): Peak[] => VU_QUANG.map((peak) => ({ ...peak, x: (peak.x + by) % 1.02, height: peak.height * height }))

function house(pen: Pen, x: number, y: number, s: number): string {
  return at({ x, y, scale: s }, path("M-60 0V-44H60V0Z", `fill="#FBF1DC"`) + path("M-76 -40L-50 -84H50L76 -40Z", `fill="${pen.linear([[0, "#C8603C"], [1, "#8A3220"]])}"`) + path("M-12 0V-30H12V0ZM-44 -12V-30H-26V-12ZM26 -12V-30H44V-12Z", `fill="#6B4526"`) + path("M20 0V-44H60V0Z", `fill="#000" opacity=".1"`))
}

/** Terraces between the river and the hills: bands of ripe and green rice. */
function paddies(pen: Pen): string {
  const bands: [string, string][] = [
    ["M820 756Q1010 716 1240 740L1440 716V770Q1180 776 860 800Z", "#E6C75A"],
    ["M846 804Q1120 772 1440 774V828Q1160 836 880 852Z", "#A9C24E"],
    ["M884 856Q1160 838 1440 832V886Q1200 892 930 910Z", "#D9CE5E"],
    ["M930 914Q1200 896 1440 890V950Q1240 952 990 972Z", "#8FB04A"],
  ]
  return bands.map(([d, colour]) => path(d, `fill="${mix("#6E8A3E", colour, 0.68)}" stroke="#5B6E2E" stroke-width="4"`)).join("") + stipple({ pen, x: 840, y: 730, width: 600, height: 240, count: 700, size: 3, colour: "#FFF0B0", opacity: 0.4, density: () => 0.8 })
}

function ripples(pen: Pen, { x, y, width, height, count }: { x: number; y: number; width: number; height: number; count: number }): string {
  let d = ""
  for (let i = 0; i < count; i++) d += `M${n(pen.between(x, x + width))} ${n(y + (height * i) / count)}q${n(10 + i * 0.2)} -4 ${n(20 + i * 0.4)} 0`
  return d
}

/**
 * The three communes as one sees them from the north, over the Ngàn Sâu: the great range and the lake of Vũ Quang behind, Thượng Đức's
 * orchards on the left, Mai Hoa's fields on the right, the road to the city in front. Drawn, not surveyed; where a point stands on it is
 * said in the storefront (`features/sales-point/map-spots.ts`).
 */
export function drawPointMap(): string {
  const pen = new Pen("point-map")
  const sky: [string, string] = ["#FDF1D6", "#F8CF8A"]
  const water = pen.linear([[0, "#F6E3B8"], [0.35, "#9FBFB0"], [1, "#3F7078"]])
  const lake = "M560 462C640 436 820 438 930 456C1010 470 1004 500 940 512C900 520 930 540 860 548C780 556 700 536 640 540C570 544 500 520 520 494C526 480 540 470 560 462Z"
  const river = "M880 544C900 580 820 604 800 640C776 684 690 700 676 752C660 812 760 838 780 890C796 936 720 980 700 1080H960C940 1010 930 960 900 900C870 840 780 812 800 758C816 716 900 690 912 646C922 612 956 590 944 540Z"
  const clipLake = pen.clip(`<path d="${lake}"/>`)
  const clipRiver = pen.clip(`<path d="${river}"/>`)
  const leftBank = "M-10 640Q200 596 420 630T900 574L840 610C776 684 690 700 676 752C660 812 760 838 780 890C796 936 720 980 700 1090H-10Z"
  const clipLeft = pen.clip(`<path d="${leftBank}"/>`)
  const byTheRiver = ({ x }: { x: number }, r: number) => x + r > 650
  const far = range({ pen, peaks: shifted(0.3, 1), x: -20, width: WIDTH + 40, foot: 400, height: 250, colour: mix("#7FA08A", sky[1], 0.5), mist: MIST, rough: 1.2 })
  const great = range({ pen, peaks: VU_QUANG, x: -20, width: WIDTH + 40, foot: 440, height: 260, colour: "#7C9FA0", mist: MIST })
  const near = range({ pen, peaks: shifted(0.55, 0.7), x: -20, width: WIDTH + 40, foot: 470, height: 150, colour: "#5C8A70", mist: "#CFE0C2" })
  const shelf = path("M0 470Q260 430 520 462T1000 452T1440 440V700H0Z", `fill="${pen.linear([[0, "#79A873"], [0.4, "#5B9560"], [1, "#3F7A4F"]])}"`)
  const left = path(leftBank, `fill="${pen.linear([[0, "#63985A"], [0.5, "#4A8448"], [1, "#356B3F"]])}"`) + `<g clip-path="${clipLeft}">${orchard({ pen, x: -40, width: 1000, y: 646, bottom: 1090, ground: "#4F8A4C", tree: "#2F6B45", fruit: "#F2962A", open: byTheRiver })}</g>`
  const right = path("M780 700C920 640 1100 690 1240 660S1400 640 1440 650V1080H880C900 960 760 830 780 700Z", `fill="${pen.linear([[0, "#A3B45C"], [0.4, "#7E9A48"], [1, "#5B7A38"]])}"`)
  const front = path("M-10 930Q160 884 360 920T780 900L730 980Q706 1020 700 1090H-10Z", `fill="${pen.linear([[0, "#3A7650"], [0.6, "#245C3D"], [1, "#1F5138"]])}"`)
  const road = path("M-10 1042C160 1000 330 990 470 1010S620 1060 660 1100", `fill="none" stroke="#D9B27A" stroke-width="44"`) + path("M-10 1042C160 1000 330 990 470 1010S620 1060 660 1100", `fill="none" stroke="#FBF1DC" stroke-width="4" stroke-dasharray="26 22"`)
  const body =
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${pen.linear([[0, sky[0]], [0.42, sky[1]], [1, sky[1]]])}"/>` +
    rays({ pen, x: 1080, y: 230, reach: 1500, count: 36, colour: "#FFFBEF", opacity: 0.7 }) + pen.blot({ x: 1080, y: 230, rx: 260, ry: 260, colour: "#FFF0C0", opacity: 0.9 }) + `<circle cx="1080" cy="226" r="92" fill="#F4A94E"/>` +
    far + great + near + shelf +
    path(lake, `fill="${water}" stroke="#2F6B45" stroke-opacity=".35" stroke-width="5"`) + `<g clip-path="${clipLake}">${path(ripples(pen, { x: 500, y: 462, width: 500, height: 90, count: 46 }), `fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="3" stroke-linecap="round"`)}</g>` +
    path("M640 500q34 -30 70 0q-34 12 -70 0ZM820 486q22 -20 46 0q-22 8 -46 0Z", `fill="#3F7A4F"`) + at({ x: 668, y: 356, scale: 0.13 }, boat(pen)) +
    left + front + road + right + paddies(pen) + path(river, `fill="${pen.linear([[0, "#BBD3BE"], [0.4, "#7FA9A4"], [1, "#3F7078"]])}" stroke="#1F5138" stroke-opacity=".25" stroke-width="5"`) +
    `<g clip-path="${clipRiver}">${path(ripples(pen, { x: 660, y: 560, width: 300, height: 520, count: 90 }), `fill="none" stroke="#fff" stroke-opacity=".45" stroke-width="3" stroke-linecap="round"`)}</g>` +
    house(pen, 1110, 640, 0.5) + house(pen, 1176, 648, 0.62) + house(pen, 1256, 640, 0.52) + house(pen, 330, 604, 0.5) + house(pen, 402, 612, 0.6) + house(pen, 1010, 470, 0.42) + house(pen, 1064, 476, 0.5) + house(pen, 1120, 472, 0.4) +
    at({ x: 1210, y: 610, scale: 0.17 }, hiveBoxes(pen)) +
    stipple({ pen, x: 0, y: 0, width: WIDTH, height: HEIGHT, count: 2600, size: 2.6, colour: darker("#4A8448", 0.4), opacity: 0.12, density: ({ y }) => 0.15 + y / 1200 }) +
    path(`M0 ${HEIGHT - 3}H${WIDTH}`, `stroke="${lighter("#1F5138", 0.1)}" stroke-width="6"`)
  return pen.svg({ width: WIDTH, height: HEIGHT, title: "Vũ Quang, Thượng Đức, Mai Hoa", body })
}
