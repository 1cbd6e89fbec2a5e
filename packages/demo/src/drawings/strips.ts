import type { Strip } from "./parts/strip"

const HILLS = {
  green: ["#7FA08A", "#3F7A4F", "#4A8448"],
  blue: ["#7C9FB0", "#3F7078", "#3A7A5C"],
  gold: ["#A8A878", "#788A4C", "#6E8A3E"],
  mist: ["#8DB0A2", "#4E8268", "#447A50"],
} satisfies Record<string, Strip["hills"]>

const sun = (x: number, y: number, r = 70, colour = "#F8C552") => ({ x, y, r, colour })

/** Landscapes by commune slug: the three of today, then the twelve units of 2019. */
export const STRIPS: Record<string, Strip> = {
  "vu-quang": { sky: ["#FDEBCB", "#F7C592"], sun: sun(1010, 210, 80, "#F4944E"), hills: HILLS.blue, rise: 1.15, features: ["lake", "boat", "bamboo", "blossom"] },
  "mai-hoa": { sky: ["#E4F0EA", "#F9E3A6"], sun: sun(420, 190), hills: HILLS.gold, rise: 0.7, features: ["rice", "village", "hives", "blossom"] },
  "thuong-duc": { sky: ["#FCEBC2", "#F8CE83"], sun: sun(700, 200, 84), hills: HILLS.green, rise: 0.85, features: ["orchard", "river"] },
  "thi-tran-vu-quang": { sky: ["#EAF0E4", "#F6D79A"], sun: sun(620, 180), hills: HILLS.green, rise: 1, features: ["river", "village"] },
  "an-phu": { sky: ["#DCEEF0", "#F9E7AC"], sun: sun(380, 170), hills: HILLS.gold, rise: 0.6, features: ["rice", "hives"] },
  "duc-giang": { sky: ["#FFF0D0", "#F4C98A"], sun: sun(1120, 190), hills: HILLS.gold, rise: 0.6, features: ["rice", "river", "village"] },
  "duc-linh": { sky: ["#FCE6D2", "#F3B68C"], sun: sun(500, 200, 76, "#F7B05A"), hills: HILLS.gold, rise: 0.65, features: ["village", "blossom"] },
  "son-tho": { sky: ["#FFF0CC", "#FAD27C"], sun: sun(900, 190), hills: HILLS.green, rise: 1.1, features: ["orchard", "blossom"] },
  "duc-huong": { sky: ["#FCF3E0", "#F3DDA6"], sun: sun(1180, 180), hills: HILLS.green, rise: 0.75, features: ["orchard", "village"] },
  "duc-bong": { sky: ["#F3EEF6", "#EBD9C6"], sun: sun(520, 190, 70, "#F6CF8A"), hills: HILLS.mist, rise: 0.8, features: ["orchard", "river"] },
  "duc-lien": { sky: ["#F9D9A8", "#EC9560"], sun: sun(440, 210, 84, "#F2683A"), hills: ["#A2706A", "#6E5A4E", "#5B5A34"], rise: 0.8, features: ["orchard"] },
  "huong-dien": { sky: ["#FDECDF", "#F7BFA4"], sun: sun(1060, 190, 70, "#F9D58C"), hills: HILLS.green, rise: 1.1, features: ["orchard", "bamboo"] },
  "huong-minh": { sky: ["#FFE9AE", "#F7C45A"], sun: sun(700, 180, 80, "#FFE59A"), hills: HILLS.gold, rise: 0.9, features: ["hives", "blossom"] },
  "huong-tho": { sky: ["#E9F3EA", "#DDEBB4"], sun: sun(980, 180, 70, "#F8EFA8"), hills: HILLS.mist, rise: 1, features: ["tea", "blossom"] },
  "huong-quang": { sky: ["#FDEBCB", "#F7BE92"], sun: sun(560, 210, 76, "#F4884A"), hills: HILLS.blue, rise: 1.2, features: ["lake", "bamboo"] },
}
