import { leaf, sprig } from "./parts/leaf"
import type { Medallion } from "./parts/medallion"
import { at, type Pen } from "./pen"
import { bambooShoots, canes, molasses, peanut, riceEar, slice as turmericSlice, tea } from "./subjects/field"
import { basketOfOranges, blossom, bumpy, cutCitrus, orange, orangeTree, pomelos } from "./subjects/fruit"
import { bee, hiveBoxes, wildHive } from "./subjects/honey"
import { boat } from "./subjects/lake"
import { cracker, cup, gioMe } from "./subjects/table"

/** A label's subject, shrunk to sit in a seal; (x, y) is its middle on the label. */
const small = (subject: (pen: Pen) => string, { x = 600, y = 830, scale = 0.4 } = {}) => (pen: Pen) => at({ x: -x * scale, y: -y * scale, scale }, subject(pen))

const MORNING: [string, string] = ["#FCEBC2", "#F8CE83"]
const CLEAR: [string, string] = ["#E4F0EA", "#F6E3AE"]
const AMBER: [string, string] = ["#FFF1C4", "#F7C65E"]

/** One seal for every producer of the demo, by handle. */
export const EMBLEMS: Record<string, Medallion> = {
  "huan-tam": {
    name: "HUÂN TÂM", place: "ĐỨC GIANG · MAI HOA", ground: "#164457", gold: "#EFC15A", sky: MORNING, hill: "#3A6A48",
    motif: (pen) => leaf(pen, { x: 20, y: -120, turn: -24, length: 130, width: 60 }) + leaf(pen, { x: 10, y: -118, turn: 200, length: 130, width: 58 }) + cutCitrus(pen, { x: 0, y: 20, r: 146, rind: "#EE8216", flesh: "#F79A2B" }),
  },
  "bao-le": { name: "BẢO LÊ", place: "ĐỨC HƯƠNG · THƯỢNG ĐỨC", ground: "#3E4A1E", gold: "#EBC45E", sky: ["#FFF4D2", "#F5DC8C"], hill: "#3B7444", motif: small(basketOfOranges, { scale: 0.42 }) },
  "nhan-duc": { name: "NHÀN ĐỨC", place: "THỌ ĐIỀN · VŨ QUANG", ground: "#47203E", gold: "#E6B866", sky: ["#F8E6D8", "#EFBE9C"], hill: "#556A3A", motif: small((pen) => `<g clip-path="${pen.clip(`<circle cx="600" cy="800" r="470"/>`)}">${at({ x: 40, y: 40 }, canes(pen))}</g>${molasses(pen)}`, { x: 610, y: 830, scale: 0.4 }) },
  "thanh-hoc": { name: "THANH HỌC", place: "THỌ ĐIỀN · VŨ QUANG", ground: "#20492C", gold: "#DCC66A", sky: ["#F0F5E2", "#CCE0BC"], hill: "#336249", motif: small(tea, { x: 600, y: 830, scale: 0.4 }) },
  "hai-loi": {
    name: "HẢI LỢI", place: "THỊ TRẤN · VŨ QUANG", ground: "#762C1C", gold: "#F2C65A", sky: ["#FFF5D4", "#F6D684"], hill: "#3B7444",
    motif: (pen) => leaf(pen, { x: 10, y: 0, turn: -118, length: 170, width: 80 }) + leaf(pen, { x: 10, y: 0, turn: -62, length: 170, width: 80 }) + peanut(pen, -26, 0, 1.15, -24) + turmericSlice(pen, 66, 92, 76) + turmericSlice(pen, -66, 112, 58),
  },
  "trieu-thu": { name: "TRIỀU THU", place: "HƯƠNG MINH · VŨ QUANG", ground: "#2A211A", gold: "#F2B632", sky: AMBER, hill: "#6B6A2C", motif: (pen) => blossom(pen, { x: 60, y: 96, r: 84, turn: 12 }) + blossom(pen, { x: -76, y: 110, r: 64, turn: 40 }) + bee(pen, { x: 6, y: 6, s: 1.2, turn: -10 }) },
  "ngoc-que": {
    name: "NGỌC QUẾ", place: "HƯƠNG MINH · VŨ QUANG", ground: "#1A2340", gold: "#E8C878", sky: ["#5A6A96", "#C8C4D0"], hill: "#33436B",
    motif: (pen) => [-58, -80].map((turn) => riceEar(pen, { x: 30, y: 140, turn, length: 230 }) + riceEar(pen, { x: -30, y: 140, turn: -turn, length: 230, flip: true })).join("") + at({ x: 0, y: 156, scale: 1.25 }, cup(pen, 0, 0)),
  },
  "xuan-luong": { name: "XUÂN LƯƠNG", place: "ĐỨC GIANG · MAI HOA", ground: "#84281C", gold: "#F2C878", sky: ["#E9C892", "#DE9C58"], hill: "#66582E", motif: (pen) => at({ x: 14, y: 16 }, `<circle r="158" fill="#5A2408"/>`) + cracker(pen, 0, 0, 160, 158) },
  "htx-nuoi-ong-an-phu": { name: "HTX NUÔI ONG ÂN PHÚ", place: "ÂN PHÚ · MAI HOA", ground: "#1B4A5C", gold: "#F0C65E", sky: CLEAR, hill: "#3B7444", motif: small(hiveBoxes, { x: 600, y: 850, scale: 0.38 }) },
  "htx-cam-bu-huong-dien": { name: "HTX CAM BÙ HƯƠNG ĐIỀN", place: "HƯƠNG ĐIỀN · VŨ QUANG", ground: "#7C1E2C", gold: "#F4C662", sky: ["#FDECDF", "#F7BFA4"], hill: "#4A6E48", motif: (pen) => bumpy(pen, { x: 0, y: 34, r: 138, colour: "#EE7A16" }) + leaf(pen, { x: 14, y: -128, turn: -16, length: 130, width: 60 }) + leaf(pen, { x: 6, y: -126, turn: 190, length: 130, width: 60 }) },
  "tht-lam-san-huong-quang": { name: "THT LÂM SẢN HƯƠNG QUANG", place: "HƯƠNG QUANG · VŨ QUANG", ground: "#34461E", gold: "#DEC468", sky: ["#F3F6DC", "#D5E2A8"], hill: "#4A8448", motif: small(bambooShoots, { x: 590, y: 850, scale: 0.39 }) },
  "htx-cam-son-tho": { name: "HTX CAM SƠN THỌ", place: "SƠN THỌ · VŨ QUANG", ground: "#0F4A4C", gold: "#F4BE4A", sky: MORNING, hill: "#2C6040", motif: (pen) => orange(pen, { x: 66, y: 44, r: 100, colour: "#EE8216", stem: "none" }) + orange(pen, { x: -52, y: 30, r: 118, colour: "#F58F1C" }) + leaf(pen, { x: -36, y: -92, turn: -24, length: 150, width: 66 }) + leaf(pen, { x: -40, y: -90, turn: 206, length: 130, width: 58 }) },
  "tht-cam-huong-tho": { name: "THT CAM HƯƠNG THỌ", place: "HƯƠNG THỌ · VŨ QUANG", ground: "#29567A", gold: "#EFCB62", sky: ["#E9F3EA", "#DDEBB4"], hill: "#4A8448", motif: small(orangeTree, { x: 600, y: 760, scale: 0.44 }) },
  "co-so-gio-me": { name: "CƠ SỞ GIÒ ME", place: "THỊ TRẤN · VŨ QUANG", ground: "#5A1E20", gold: "#EBC27A", sky: ["#FFF2E0", "#F5D3AC"], hill: "#566E40", motif: small(gioMe, { x: 620, y: 850, scale: 0.38 }) },
  "htx-ong-rung": { name: "HTX ONG RỪNG", place: "ÂN PHÚ · MAI HOA", ground: "#15382C", gold: "#E9BD52", sky: ["#EDF3DF", "#C6DBB4"], hill: "#336249", motif: small(wildHive, { x: 606, y: 740, scale: 0.4 }) },
  "tht-buoi": { name: "TỔ HỢP TÁC BƯỞI", place: "ĐỨC HƯƠNG · THƯỢNG ĐỨC", ground: "#275B40", gold: "#E6D070", sky: ["#FCF3E0", "#F3DDA6"], hill: "#3B7444", motif: small(pomelos, { x: 590, y: 800, scale: 0.41 }) },
  "htx-duoc-lieu": {
    name: "HTX DƯỢC LIỆU", place: "ĐỨC BỒNG · THƯỢNG ĐỨC", ground: "#3A2E56", gold: "#DCC48A", sky: ["#F3EEF6", "#EBD9C6"], hill: "#4A7058",
    motif: (pen) => sprig(pen, { x: 0, y: 150, turn: -90, length: 250, leaves: 7, leafLength: 120, leafWidth: 54, colour: "#4C8F5A" }) + sprig(pen, { x: -10, y: 150, turn: -128, length: 200, leaves: 6, leafLength: 96, leafWidth: 42, colour: "#3B7C54" }) + sprig(pen, { x: 10, y: 150, turn: -52, length: 200, leaves: 6, leafLength: 96, leafWidth: 42, colour: "#3B7C54" }) + blossom(pen, { x: 0, y: 90, r: 52, petals: 8 }) + blossom(pen, { x: -70, y: 124, r: 36, petals: 8 }) + blossom(pen, { x: 74, y: 120, r: 36, petals: 8, turn: 20 }),
  },
  "htx-du-lich": { name: "HTX DU LỊCH", place: "HỒ NGÀN TRƯƠI", ground: "#103E52", gold: "#EFC678", sky: ["#FDEBCB", "#F7BE92"], hill: "#2C7480", motif: small(boat, { x: 612, y: 850, scale: 0.36 }) },
}
