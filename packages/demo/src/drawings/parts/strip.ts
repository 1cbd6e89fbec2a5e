import { darker, lighter, mix } from "../colour"
import { at, n, path, type Pen } from "../pen"
import { blossom } from "../subjects/fruit"
import { bee, hiveBoxes } from "../subjects/honey"
import { boat } from "../subjects/lake"
import { orchard, range, rays, VU_QUANG } from "./landscape"
import { leaf, sprig } from "./leaf"
import { stipple } from "./texture"

export type Feature = "orchard" | "lake" | "river" | "rice" | "hives" | "bamboo" | "tea" | "boat" | "blossom" | "village"

export interface Strip {
  sky: [top: string, low: string]
  sun: { x: number; y: number; r: number; colour: string }
  hills: [far: string, middle: string, near: string]
  /** how high the mountains stand here, 1 is the great range */
  rise: number
  features: Feature[]
}

export const STRIP_WIDTH = 1600
export const STRIP_HEIGHT = 500

/** A commune's landscape, wide and low: light from the left, the range behind, what the place lives on in front. */
export function strip(pen: Pen, { sky, sun, hills, rise, features }: Strip): string {
  const mist = lighter(sky[1], 0.55)
  const shift = pen.between(-0.12, 0.12)
  const peaks = VU_QUANG.map((peak) => ({ ...peak, x: peak.x + shift, foot: peak.foot * 0.8 }))
  const has = (feature: Feature) => features.includes(feature)
  const ground = has("orchard")
    ? orchard({ pen, x: 0, width: STRIP_WIDTH, y: 352, bottom: 520, ground: hills[2], tree: hills[1], fruit: "#F2962A", open: has("river") ? overWater : undefined })
    : path(`M0 372Q420 318 800 362T1600 344V500H0Z`, `fill="${pen.linear([[0, lighter(hills[2], 0.25)], [0.5, hills[2]], [1, darker(hills[2], 0.3)]])}"`)
  return (
    `<rect width="${STRIP_WIDTH}" height="${STRIP_HEIGHT}" fill="${pen.linear([[0, sky[0]], [0.8, sky[1]]])}"/>` +
    rays({ pen, x: sun.x, y: sun.y, reach: 1500, count: 34, colour: lighter(sky[1], 0.7), opacity: 0.6 }) + pen.blot({ x: sun.x, y: sun.y, rx: sun.r * 2.4, ry: sun.r * 2.4, colour: lighter(sun.colour, 0.5), opacity: 0.9 }) + `<circle cx="${sun.x}" cy="${sun.y}" r="${sun.r}" fill="${sun.colour}"/>` +
    range({ pen, peaks: peaks.map((peak) => ({ ...peak, x: 1 - peak.x })), x: -20, width: 1640, foot: 330, height: 210 * rise, colour: mix(hills[0], sky[1], 0.45), mist }) + range({ pen, peaks, x: -20, width: 1640, foot: 360, height: 190 * rise, colour: hills[0], mist }) + range({ pen, peaks: peaks.map((peak) => ({ ...peak, x: peak.x + 0.1, height: peak.height * 0.7 })), x: -20, width: 1640, foot: 388, height: 130 * rise, colour: hills[1], mist: lighter(hills[1], 0.4) }) +
    (has("lake") ? water(pen, "M0 352H1600V500H0Z", hills, sky) : ground) +
    (has("rice") ? rice(pen, hills[2]) : "") + (has("river") ? water(pen, "M980 350C1100 372 820 392 900 418C1010 452 640 452 560 510H1180C1250 452 1120 430 1080 410C1040 386 1230 374 1090 350Z", hills, sky) : "") +
    (has("village") ? village(pen) : "") + (has("tea") ? rows(pen, hills[2]) : "") + (has("hives") ? at({ x: 690, y: 190, scale: 0.26 }, hiveBoxes(pen)) : "") + (has("boat") ? at({ x: 620, y: 166, scale: 0.26 }, boat(pen)) : "") + (has("bamboo") ? bamboo(pen) : "") +
    (has("blossom") ? sprig(pen, { x: -20, y: 110, turn: 12, length: 330, leaves: 8, leafLength: 110, leafWidth: 46 }) + [[90, 120, 26], [170, 150, 34], [250, 146, 24], [310, 176, 28]].map(([x, y, r], i) => blossom(pen, { x: x!, y: y!, r: r!, turn: i * 25 })).join("") + bee(pen, { x: 420, y: 120, s: 0.24, turn: 12 }) : "") +
    stipple({ pen, x: 0, y: 0, width: STRIP_WIDTH, height: STRIP_HEIGHT, count: 1600, size: 2.4, colour: darker(hills[2], 0.3), opacity: 0.13, density: ({ y }) => 0.2 + y / 600 })
  )
}

/** Where the river of `strip` runs: wide in front, narrow behind. */
function overWater({ x, y }: { x: number; y: number }, r: number): boolean {
  const near = Math.min(1, Math.max(0, (y - 350) / 140))
  return x > 960 - 430 * near - r && x < 1120 + 100 * near + r
}

function water(pen: Pen, d: string, hills: Strip["hills"], sky: Strip["sky"]): string {
  const clip = pen.clip(`<path d="${d}"/>`)
  let ripples = ""
  for (let i = 0; i < 90; i++) {
    const y = 356 + 140 * (i / 90)
    ripples += `M${n(pen.between(0, 1600))} ${n(y)}q${n(14 + i * 0.3)} -4 ${n(28 + i * 0.6)} 0`
  }
  return path(d, `fill="${pen.linear([[0, lighter(sky[1], 0.3)], [0.3, mix(hills[0], sky[1], 0.35)], [1, mix(hills[2], "#1F5560", 0.5)]])}"`) + `<g clip-path="${clip}">${path(ripples, `fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3" stroke-linecap="round"`)}</g>`
}

function rice(pen: Pen, ground: string): string {
  const plots = ["M0 420L420 396L560 430L180 470L0 474Z", "M440 394L760 384L860 408L580 428Z", "M200 474L580 434L760 460L420 500H120Z", "M780 382L1080 380L1180 400L880 410Z", "M600 432L880 414L1120 446L800 468Z", "M900 412L1200 402L1420 420L1150 442Z", "M1220 398L1600 388V424L1440 420Z", "M1150 448L1440 426L1600 440V486L1360 480Z", "M440 500L790 470L1120 452L1340 484L1200 500Z"]
  return plots.map((d, i) => path(d, `fill="${mix(ground, ["#E6C75A", "#A9C24E", "#C9CE5A"][i % 3]!, 0.62)}" stroke="${darker(ground, 0.15)}" stroke-width="3"`)).join("") + stipple({ pen, x: 0, y: 384, width: 1600, height: 116, count: 900, size: 3, colour: "#FFF0B0", opacity: 0.45, density: () => 0.8 })
}

function rows(pen: Pen, ground: string): string {
  return Array.from({ length: 5 }, (_, i) => {
    const y = 384 + i * 26
    let d = ""
    for (let x = -20; x < 1640; x += 22 + i * 4) d += `M${n(x + pen.between(-3, 3))} ${n(y + 14 * Math.sin(x / 210 + i))}h0`
    return path(d, `stroke="${darker(ground, 0.42)}" stroke-width="${26 + i * 5}" stroke-linecap="round"`) + `<g transform="translate(-3 -5)">${path(d, `stroke="${lighter(ground, 0.24)}" stroke-width="${18 + i * 4}" stroke-linecap="round"`)}</g>`
  }).join("")
}

function village(pen: Pen): string {
  const house = (x: number, y: number, s: number) => at({ x, y, scale: s }, path("M-60 0V-44H60V0Z", `fill="#FBF1DC"`) + path("M-76 -40L-50 -84H50L76 -40Z", `fill="${pen.linear([[0, "#C8603C"], [1, "#8A3220"]])}"`) + path("M-12 0V-30H12V0ZM-44 -12V-30H-26V-12ZM26 -12V-30H44V-12Z", `fill="#6B4526"`) + path("M20 0V-44H60V0Z", `fill="#000" opacity=".1"`))
  return house(300, 396, 0.6) + house(390, 404, 0.7) + house(500, 398, 0.55) + house(1240, 392, 0.6) + house(1330, 402, 0.72)
}

function bamboo(pen: Pen): string {
  const stem = (x: number, lean: number) => at({ x, y: 510, turn: lean }, [0, 1, 2, 3, 4].map((i) => `<rect x="-11" y="${-86 * (i + 1) - 4}" width="22" height="7" rx="3" fill="#4E7430"/><rect x="-9" y="${-86 * (i + 1)}" width="18" height="86" rx="3" fill="${pen.linear([[0, "#C8DA8A"], [0.5, "#8DB35A"], [1, "#4E7430"]], [0, 0, 1, 0])}"/>`).join("") + [2, 3, 4, 5].map((i) => leaf(pen, { x: 0, y: -84 * i, turn: i % 2 ? 24 : 150, length: 110, width: 26, colour: "#5C9A4C", veins: 0 }) + leaf(pen, { x: 0, y: -84 * i, turn: i % 2 ? 56 : 120, length: 90, width: 22, colour: "#3F7A4F", veins: 0 })).join(""))
  return stem(1480, 3) + stem(1530, -2) + stem(1420, 6) + stem(1570, -5)
}
