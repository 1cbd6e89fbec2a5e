import type { Label, Palette, WindowShape } from "./parts/label"
import type { Pen } from "./pen"
import { bambooGrove, bambooShoots, canes, molasses, peanutOil, tea, turmeric } from "./subjects/field"
import { basketOfOranges, brook, brookOranges, camBu, crate, cutOrange, hangingOranges, orangeTree, persimmons, pomelos } from "./subjects/fruit"
import { beeOnFlowers, combAndBee, forest, giftBox, hiveBoxes, jarAndDipper, logHive, wildHive } from "./subjects/honey"
import { boatOnLake, lake } from "./subjects/lake"
import { cuDo, gioMe, herbalTea, riceWine } from "./subjects/table"

export interface ProductLabel {
  title: string
  name: string
  /** the unit it is known under, then today's commune */
  place: string
  window: WindowShape
  palette: Palette
  foreground?: "orchard" | "meadow"
  sunAt?: Label["sunAt"]
  /** replaces the mountains */
  scenery?: (pen: Pen, palette: Palette) => string
  /** behind the subject, inside the window */
  setting?: (pen: Pen) => string
  subject: (pen: Pen) => string
}

const VU_QUANG = "XÃ VŨ QUANG · HÀ TĨNH"
const MAI_HOA = "XÃ MAI HOA · HÀ TĨNH"
const THUONG_DUC = "XÃ THƯỢNG ĐỨC · HÀ TĨNH"

/** Hills under the light of the season: far, middle, near. */
const HILLS = {
  autumn: ["#7FA08A", "#3F7A4F", "#2C6040"],
  dusk: ["#A2706A", "#6E4A4E", "#5B4A34"],
  winter: ["#8FA5A0", "#4F7F6A", "#3A6A48"],
  spring: ["#93B89A", "#5B9A5C", "#4A8448"],
  summer: ["#7FAAA4", "#3F8260", "#3B7444"],
  honey: ["#C09A5A", "#8A7A3A", "#6B6A2C"],
  mist: ["#8DB0A2", "#4E8268", "#336249"],
  night: ["#4A5C86", "#33436B", "#26324F"],
} satisfies Record<string, [string, string, string]>

/** One label for every product of the demo catalogue, by handle. */
export const PRODUCT_LABELS: Record<string, ProductLabel> = {
  "cam-thuong-bong": {
    title: "CAM", name: "THƯỢNG BỒNG", place: `ĐỨC BỒNG · ${THUONG_DUC}`, window: "arch", foreground: "orchard", subject: hangingOranges,
    palette: { ground: "#1F5138", accent: "#C85A12", sky: ["#FCEBC2", "#F8CE83"], sun: "#F6B93B", hills: HILLS.autumn, gold: "#F2B632" },
  },
  "cam-huan-tam": {
    title: "CAM", name: "HUÂN TÂM", place: `ĐỨC GIANG · ${MAI_HOA}`, window: "arch", foreground: "orchard", subject: cutOrange,
    palette: { ground: "#164457", accent: "#D2601A", sky: ["#EAF0E4", "#F6D79A"], sun: "#F7C552", hills: HILLS.winter, gold: "#EFC15A" },
  },
  "cam-khe-son": {
    title: "CAM", name: "KHE SON", place: `ĐỨC LIÊN · ${THUONG_DUC}`, window: "arch", sunAt: { x: 400, y: 600, r: 200 }, setting: brook, subject: brookOranges,
    palette: { ground: "#6A2A1F", accent: "#1F6470", sky: ["#F9D9A8", "#EC9560"], sun: "#F2683A", hills: HILLS.dusk, gold: "#F0C068", ink: "#7A2416" },
  },
  "cam-bao-le": {
    title: "CAM", name: "BẢO LÊ", place: `ĐỨC HƯƠNG · ${THUONG_DUC}`, window: "moon", foreground: "orchard", subject: basketOfOranges,
    palette: { ground: "#3E4A1E", accent: "#B8451A", sky: ["#FFF4D2", "#F5DC8C"], sun: "#F5C445", hills: HILLS.summer, gold: "#EBC45E" },
  },
  "hong-binh-du": {
    title: "HỒNG GIÒN", name: "BÌNH DU", place: `ĐỨC LĨNH · ${MAI_HOA}`, window: "arch", subject: persimmons,
    palette: { ground: "#56223A", accent: "#C9501C", sky: ["#FCE6D2", "#F3B68C"], sun: "#F7D08A", hills: ["#B08A86", "#8A6A52", "#6E6234"], gold: "#F0C27A" },
  },
  "mat-ong-nguyen-chat-son-tho": {
    title: "MẬT ONG", name: "NGUYÊN CHẤT SƠN THỌ", place: `SƠN THỌ · ${VU_QUANG}`, window: "comb", subject: jarAndDipper,
    palette: { ground: "#5A3312", accent: "#B96A08", sky: ["#FFF3CC", "#F8CB66"], sun: "#FBE08A", hills: HILLS.honey, gold: "#F4C04C" },
  },
  "mat-ong-huong-rung": {
    title: "MẬT ONG", name: "HƯƠNG RỪNG", place: `QUANG THỌ · ${VU_QUANG}`, window: "comb", sunAt: { x: 640, y: 560, r: 240 }, setting: forest, subject: wildHive,
    palette: { ground: "#15382C", accent: "#A9680C", sky: ["#EDF3DF", "#C6DBB4"], sun: "#F8E9A4", hills: HILLS.mist, gold: "#E9BD52", ink: "#5E3A08" },
  },
  "mat-mia-nhan-duc": {
    title: "MẬT MÍA", name: "NHÀN ĐỨC", place: `THỌ ĐIỀN · ${VU_QUANG}`, window: "gate", setting: canes, subject: molasses,
    palette: { ground: "#47203E", accent: "#96501A", sky: ["#F8E6D8", "#EFBE9C"], sun: "#F8D490", hills: ["#A890A0", "#6E7A5A", "#556A3A"], gold: "#E6B866" },
  },
  "che-thanh-hoc": {
    title: "CHÈ", name: "THANH HỌC", place: `THỌ ĐIỀN · ${VU_QUANG}`, window: "gate", subject: tea,
    palette: { ground: "#20492C", accent: "#5E7F1C", sky: ["#F0F5E2", "#CCE0BC"], sun: "#F6EDB0", hills: HILLS.mist, gold: "#DCC66A", ink: "#2C5A22" },
  },
  "dau-lac-hai-loi": {
    title: "DẦU LẠC", name: "HẢI LỢI", place: `THỊ TRẤN · ${VU_QUANG}`, window: "gate", subject: peanutOil,
    palette: { ground: "#762C1C", accent: "#B87A0C", sky: ["#FFF5D4", "#F6D684"], sun: "#F8C54A", hills: HILLS.summer, gold: "#F2C65A", ink: "#7A2A18" },
  },
  "tinh-bot-nghe-hai-loi": {
    title: "TINH BỘT NGHỆ", name: "HẢI LỢI", place: `THỊ TRẤN · ${VU_QUANG}`, window: "gate", subject: turmeric,
    palette: { ground: "#174A46", accent: "#C77E08", sky: ["#FFF6D8", "#FBDD86"], sun: "#FBC838", hills: HILLS.summer, gold: "#F4CB4A" },
  },
  "mat-ong-vu-quang-huong-minh": {
    title: "MẬT ONG", name: "VŨ QUANG", place: `HƯƠNG MINH · ${VU_QUANG}`, window: "comb", subject: combAndBee,
    palette: { ground: "#2A211A", accent: "#BE7406", sky: ["#FFE9AE", "#F4B440"], sun: "#FFE59A", hills: HILLS.honey, gold: "#F2B632" },
  },
  "ruou-nep-ngoc-que": {
    title: "RƯỢU NẾP", name: "NGỌC QUẾ", place: `HƯƠNG MINH · ${VU_QUANG}`, window: "gate", sunAt: { x: 860, y: 520, r: 118 }, subject: riceWine,
    palette: { ground: "#1A2340", accent: "#A5311F", sky: ["#2A3A62", "#8A92B4"], sun: "#F6E9BE", hills: HILLS.night, gold: "#E8C878", ink: "#FBE9BE" },
  },
  "mat-ong-vu-quang-duc-linh": {
    title: "MẬT ONG", name: "VŨ QUANG", place: `ĐỨC LĨNH · ${MAI_HOA}`, window: "comb", subject: beeOnFlowers,
    palette: { ground: "#39573C", accent: "#B8503E", sky: ["#E6F2F0", "#F8E4B4"], sun: "#FBE7A0", hills: HILLS.spring, gold: "#F0D07A", ink: "#7A3A1C" },
  },
  "cu-do-xuan-luong": {
    title: "CU ĐƠ", name: "XUÂN LƯƠNG", place: `ĐỨC GIANG · ${MAI_HOA}`, window: "gate", sunAt: { x: 600, y: 620, r: 360 }, subject: cuDo,
    palette: { ground: "#84281C", accent: "#7A3F10", sky: ["#E9C892", "#DE9C58"], sun: "#C9702E", hills: ["#A87848", "#86683A", "#66582E"], gold: "#F2C878", ink: "#6A2410" },
  },
  "mat-ong-an-phu": {
    title: "MẬT ONG", name: "ÂN PHÚ", place: `ÂN PHÚ · ${MAI_HOA}`, window: "comb", foreground: "meadow", subject: hiveBoxes,
    palette: { ground: "#1B4A5C", accent: "#BF760E", sky: ["#DCEEF0", "#F9E7AC"], sun: "#FBE08A", hills: HILLS.summer, gold: "#F0C65E", ink: "#7A4A08" },
  },
  "mat-ong-hoa-thi": {
    title: "MẬT ONG", name: "HOA THỊ", place: `THỌ ĐIỀN · ${VU_QUANG}`, window: "comb", subject: logHive,
    palette: { ground: "#544613", accent: "#96560E", sky: ["#FFF4D6", "#F2CE84"], sun: "#F8D878", hills: ["#A8A878", "#788A4C", "#566E38"], gold: "#E9C65A" },
  },
  "cam-bu-huong-dien": {
    title: "CAM BÙ", name: "HƯƠNG ĐIỀN", place: `HƯƠNG ĐIỀN · ${VU_QUANG}`, window: "arch", foreground: "orchard", subject: camBu,
    palette: { ground: "#7C1E2C", accent: "#CC5C14", sky: ["#FDECDF", "#F7BFA4"], sun: "#F9D58C", hills: ["#B39AA0", "#6E8268", "#4A6E48"], gold: "#F4C662", ink: "#9A2430" },
  },
  "mang-kho-huong-quang": {
    title: "MĂNG KHÔ", name: "HƯƠNG QUANG", place: `HƯƠNG QUANG · ${VU_QUANG}`, window: "moon", setting: bambooGrove, subject: bambooShoots,
    palette: { ground: "#34461E", accent: "#876216", sky: ["#F3F6DC", "#D5E2A8"], sun: "#F6EBA8", hills: HILLS.spring, gold: "#DEC468", ink: "#5A4A10" },
  },
  "cam-chanh-vietgap-hop-5-kg": {
    title: "CAM CHANH", name: "HỘP 5 KG", place: `SƠN THỌ · ${VU_QUANG}`, window: "arch", foreground: "orchard", subject: crate,
    palette: { ground: "#0F4A4C", accent: "#D9691A", sky: ["#FFF0CC", "#FAD27C"], sun: "#F8B63A", hills: HILLS.autumn, gold: "#F4BE4A" },
  },
  "cam-v2": {
    title: "CAM V2", name: "HƯƠNG THỌ", place: `HƯƠNG THỌ · ${VU_QUANG}`, window: "arch", sunAt: { x: 600, y: 660, r: 350 }, subject: orangeTree,
    palette: { ground: "#29567A", accent: "#C66A14", sky: ["#E9F3EA", "#DDEBB4"], sun: "#F8EFA8", hills: HILLS.spring, gold: "#EFCB62", ink: "#1F5138" },
  },
  "gio-me-500-g": {
    title: "GIÒ ME", name: "500 G", place: `THỊ TRẤN · ${VU_QUANG}`, window: "gate", subject: gioMe,
    palette: { ground: "#5A1E20", accent: "#2B6636", sky: ["#FFF2E0", "#F5D3AC"], sun: "#F6BE88", hills: ["#B49A84", "#7F8A60", "#566E40"], gold: "#EBC27A", ink: "#6A2020" },
  },
  "hop-qua-mat-ong-3-vi": {
    title: "HỘP QUÀ", name: "MẬT ONG 3 VỊ", place: `ÂN PHÚ · ${MAI_HOA}`, window: "comb", sunAt: { x: 600, y: 600, r: 330 }, subject: giftBox,
    palette: { ground: "#1B3F33", accent: "#A2332A", sky: ["#FFF1C8", "#F6C65C"], sun: "#FCE49C", hills: HILLS.honey, gold: "#F4C24C", ink: "#8A2A20" },
  },
  buoi: {
    title: "BƯỞI", name: "ĐỨC HƯƠNG", place: `ĐỨC HƯƠNG · ${THUONG_DUC}`, window: "arch", foreground: "orchard", subject: pomelos,
    palette: { ground: "#275B40", accent: "#BE4A62", sky: ["#FCF3E0", "#F3DDA6"], sun: "#F9D9A0", hills: HILLS.summer, gold: "#E6D070", ink: "#8E2C46" },
  },
  "tra-tui-loc-thao-moc": {
    title: "TRÀ TÚI LỌC", name: "THẢO MỘC", place: `ĐỨC BỒNG · ${THUONG_DUC}`, window: "gate", subject: herbalTea,
    palette: { ground: "#3A2E56", accent: "#3F7A56", sky: ["#F3EEF6", "#EBD9C6"], sun: "#F8E4B0", hills: ["#A8A0B8", "#6E8A7A", "#4A7058"], gold: "#DCC48A", ink: "#4A356E" },
  },
  "tour-ho-ngan-truoi-1-ngay": {
    title: "MỘT NGÀY TRÊN", name: "HỒ NGÀN TRƯƠI", place: `HƯƠNG QUANG · ${VU_QUANG}`, window: "moon", sunAt: { x: 600, y: 620, r: 150 }, scenery: lake, subject: boatOnLake,
    palette: { ground: "#103E52", accent: "#C4582A", sky: ["#FDEBCB", "#F7BE92"], sun: "#F4884A", hills: ["#6E93A2", "#356E78", "#1F5560"], gold: "#EFC678" },
  },
}
