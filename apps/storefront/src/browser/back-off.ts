const FIRST_MS = 2_000
const LONGEST_MS = 5 * 60_000

/** How long to wait after so many failures in a row: twice as long each time, never the same moment for two phones. */
export function backOff(failures: number, random = Math.random()): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20))
  return Math.round(longest * (0.5 + random / 2))
}
