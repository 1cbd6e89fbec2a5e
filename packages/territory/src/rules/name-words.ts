import type { UnitLevel } from "../http"
import { fold } from "./fold"

export interface TypeWord {
  level: UnitLevel
  type: string
}

/** What people write before the name of a unit, folded, longest first. */
const TYPE_WORDS: [string, TypeWord[]][] = [
  ["thanh pho", [{ level: "province", type: "thành phố" }, { level: "district", type: "thành phố" }]],
  ["thi tran", [{ level: "commune", type: "thị trấn" }]],
  ["thi xa", [{ level: "district", type: "thị xã" }]],
  ["dac khu", [{ level: "commune", type: "đặc khu" }]],
  ["phuong", [{ level: "commune", type: "phường" }]],
  ["huyen", [{ level: "district", type: "huyện" }]],
  ["quan", [{ level: "district", type: "quận" }]],
  ["tinh", [{ level: "province", type: "tỉnh" }]],
  ["tp", [{ level: "province", type: "thành phố" }, { level: "district", type: "thành phố" }]],
  ["tt", [{ level: "commune", type: "thị trấn" }]],
  ["tx", [{ level: "district", type: "thị xã" }]],
  ["xa", [{ level: "commune", type: "xã" }]],
  ["p", [{ level: "commune", type: "phường" }]],
  ["x", [{ level: "commune", type: "xã" }]],
  ["h", [{ level: "district", type: "huyện" }]],
  ["q", [{ level: "district", type: "quận" }]],
  ["t", [{ level: "province", type: "tỉnh" }]],
]

const SHORT_WORDS = new Map([
  ["tp", "thanh pho"],
  ["tt", "thi tran"],
  ["tx", "thi xa"],
  ["p", "phuong"],
  ["x", "xa"],
  ["h", "huyen"],
  ["q", "quan"],
])

/** What stands before the name of a street or hamlet: the name after it is no commune. */
const BEFORE_OTHER_NAMES = new Set(["duong", "pho", "ngo", "ngach", "hem", "thon", "xom", "ap", "ban", "khu", "cho", "cau"])

export const namesOtherThing = (word: string | undefined): boolean => word !== undefined && BEFORE_OTHER_NAMES.has(word)

/** "tt vu quang" → "thi tran vu quang" */
export function spelledOut(folded: string): string {
  const [first = "", ...rest] = folded.split(" ")
  return rest.length > 0 ? [SHORT_WORDS.get(first) ?? first, ...rest].join(" ") : folded
}

/** Short and former names people still write for a province, folded. */
const ALIASES = new Map([
  ["hcm", "ho chi minh"],
  ["tphcm", "ho chi minh"],
  ["sai gon", "ho chi minh"],
  ["hn", "ha noi"],
  ["thua thien hue", "hue"],
  ["tt hue", "hue"],
  ["brvt", "ba ria vung tau"],
])

export const aliasOf = (key: string): string => ALIASES.get(key) ?? key

/** The word for a kind of unit standing right before `end` in `words`, if any: how many words, and what it can mean. */
export function typeWordBefore(words: readonly string[], end: number): { length: number; means: TypeWord[] } | null {
  for (const [text, means] of TYPE_WORDS) {
    const length = text.includes(" ") ? 2 : 1
    if (end >= length && words.slice(end - length, end).join(" ") === text) return { length, means }
  }
  return null
}

/** "Xã Mai Hoa", "TT. Vũ Quang", "H.Vũ Quang" → the bare folded name; a name that is nothing but such a word stays. */
export function nameKey(text: string): string {
  const words = fold(text).split(" ")
  for (const [word] of TYPE_WORDS) {
    const length = word.includes(" ") ? 2 : 1
    if (words.length > length && words.slice(0, length).join(" ") === word) return words.slice(length).join(" ")
  }
  return words.join(" ")
}
