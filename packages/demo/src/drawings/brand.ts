import { mix } from "./colour"
import { leaf } from "./parts/leaf"
import { range, rays, VU_QUANG } from "./parts/landscape"
import { stipple } from "./parts/texture"
import { at, path, Pen } from "./pen"
import { blossom, groundShadow, orange } from "./subjects/fruit"

const LEAF = "#1F5138"
const HONEY = "#F2B632"

/**
 * The shop's sign: the orange rising over the ridge, in an arch. `bleed` fills the whole square, for launchers that cut their own
 * shape.
 */
export function drawIcon({ bleed = false } = {}): string {
  const pen = new Pen("icon")
  const arch = "M76 436V252A180 180 0 0 1 436 252V436Z"
  const view = pen.clip(`<path d="${arch}"/>`)
  const scale = bleed ? 0.8 : 1
  const body =
    `<rect width="512" height="512" rx="${bleed ? 0 : 112}" fill="${LEAF}"/>` +
    at(
      { x: 256 - 256 * scale, y: 256 - 256 * scale, scale },
      `<g clip-path="${view}"><rect x="70" y="60" width="372" height="380" fill="#FBE7B8"/>${rays({ pen, x: 256, y: 270, reach: 320, count: 18, colour: "#FFF8E2", opacity: 0.95 })}` +
        path("M60 360L132 268L186 330L250 300L330 360L398 250L460 340V450H60Z", `fill="#7FA08A"`) + `</g>` +
        orange(pen, { x: 256, y: 284, r: 124, colour: "#EE8A1D", stem: "none", pores: 60 }) + leaf(pen, { x: 262, y: 170, turn: -22, length: 150, width: 74 }) + leaf(pen, { x: 256, y: 172, turn: 204, length: 120, width: 60 }) +
        `<g clip-path="${view}">${path("M60 392Q150 348 256 384T452 372V450H60Z", `fill="#3F7A4F"`)}${path("M60 420Q190 384 300 412T452 404V450H60Z", `fill="#2C6040"`)}</g>` +
        path(arch, `fill="none" stroke="${HONEY}" stroke-width="14" stroke-linejoin="round"`)
    )
  return pen.svg({ width: 512, height: 512, title: "OCOP Vũ Quang", body })
}

/** The same sign for a browser tab: flat, few shapes, readable at 16 px. */
export function drawFavicon(): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="${LEAF}"/>` +
    `<circle cx="32" cy="36" r="19" fill="#EE8A1D"/><path d="M20 30A14 14 0 0 1 28 23" fill="none" stroke="#FFF3D0" stroke-width="3.4" stroke-linecap="round"/>` +
    `<path d="M32 19C35 8 45 6 54 8C52 17 43 22 32 19Z" fill="#8CC27A"/><path d="M31 19C26 11 19 10 13 12C16 19 23 22 31 19Z" fill="#5FA05A"/>` +
    `<path d="M6 56L17 45L25 51L34 46L44 54L52 45L58 51V50A14 14 0 0 1 50 64H14A14 14 0 0 1 6 56Z" fill="#3F7A4F"/></svg>`
  )
}

/** Ground for Open Graph pictures, 1200 × 630: words go to the left two thirds, where it is quiet. */
export function drawOpenGraph(): string {
  const pen = new Pen("open-graph")
  const sky: [string, string] = ["#FDF3DC", "#F8D48C"]
  const hills: [string, string, string] = ["#7FA08A", "#3F7A4F", "#2C6040"]
  const body =
    `<rect width="1200" height="630" fill="${pen.linear([[0, sky[0]], [1, sky[1]]])}"/>` + rays({ pen, x: 930, y: 300, reach: 1300, count: 34, colour: "#FFFBEF", opacity: 0.8 }) + pen.blot({ x: 930, y: 300, rx: 420, ry: 420, colour: "#FFF0C0", opacity: 0.9 }) + `<circle cx="930" cy="290" r="190" fill="#F8C552"/>` +
    range({ pen, peaks: VU_QUANG.map((peak) => ({ ...peak, x: 1 - peak.x })), x: -20, width: 1240, foot: 500, height: 190, colour: mix(hills[0], sky[1], 0.5), mist: "#FFF6E0" }) + range({ pen, peaks: VU_QUANG, x: -20, width: 1240, foot: 540, height: 150, colour: hills[0], mist: "#FFF6E0" }) +
    path("M0 540Q320 470 640 528T1200 500V630H0Z", `fill="${pen.linear([[0, "#5B9A5C"], [1, "#1F5138"]])}"`) +
    groundShadow(pen, 930, 566, 260, 0.55) + orange(pen, { x: 1046, y: 452, r: 112, colour: "#EE8216", stem: "none" }) + orange(pen, { x: 812, y: 462, r: 106, colour: "#EE7F14", stem: "none" }) + orange(pen, { x: 930, y: 404, r: 150, colour: "#F28A18" }) +
    leaf(pen, { x: 948, y: 256, turn: -22, length: 190, width: 84 }) + leaf(pen, { x: 940, y: 260, turn: 204, length: 170, width: 76 }) + blossom(pen, { x: 742, y: 552, r: 38 }) + blossom(pen, { x: 1120, y: 556, r: 34, turn: 20 }) +
    stipple({ pen, x: 0, y: 0, width: 1200, height: 630, count: 1400, size: 2.4, colour: "#7A4A2A", opacity: 0.1, density: () => 1 }) +
    `<rect x="18" y="18" width="1164" height="594" rx="20" fill="none" stroke="${LEAF}" stroke-width="5"/><rect x="29" y="29" width="1142" height="572" rx="13" fill="none" stroke="${HONEY}" stroke-width="2.5"/>`
  return pen.svg({ width: 1200, height: 630, title: "OCOP Vũ Quang", body })
}
