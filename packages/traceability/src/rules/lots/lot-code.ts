import { fold } from "@ocop/territory/rules"

/** GS1 AI (10): up to 20 characters. Ours are readable over the telephone; a producer's own may hold any printable character. */
export const LOT_CODE_LONGEST = 20

export const isLotCode = (code: string): boolean => code.length >= 1 && code.length <= LOT_CODE_LONGEST && code.trim() === code && !/[\p{C}\p{Zl}\p{Zp}]/u.test(code)

/** "Cam chanh" + 2026-11-20 → "CAM261120"; a letter follows: A, B, … Z, AA. */
export function lotCodeStem(title: string, made_on: string): string {
  const words = fold(title).toUpperCase().replace(/[^A-Z ]/g, " ").split(" ").filter(Boolean)
  const name = (words[0] ?? "LO").length >= 3 ? words[0]! : words.slice(0, 3).join("")
  return `${(name || "LO").slice(0, 4)}${made_on.slice(2).replaceAll("-", "")}`
}

/** 0 → "A", 25 → "Z", 26 → "AA" */
export function lotLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : lotLetters(Math.floor(index / 26) - 1) + letter
}

/** The first code of this stem that nobody has. */
export function nextLotCode(stem: string, taken: ReadonlySet<string>): string {
  for (let index = 0; ; index++) {
    const code = stem + lotLetters(index)
    if (!taken.has(code)) return code
  }
}
