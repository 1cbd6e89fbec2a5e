const channels = (hex: string) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16))

/** Between two colours; 0 gives the first. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)]
  return `#${a.map((value, i) => Math.round(value + (b[i]! - value) * share).toString(16).padStart(2, "0")).join("")}`
}

export const lighter = (colour: string, share = 0.2): string => mix(colour, "#fff4d6", share)
export const darker = (colour: string, share = 0.2): string => mix(colour, "#1a1408", share)

/** Would light letters read better on it than dark ones? */
export function isDark(colour: string): boolean {
  const [r, g, b] = channels(colour)
  return r! * 0.299 + g! * 0.587 + b! * 0.114 < 128
}
