/** "340 kB", "12 MB", "1,4 GB": the figure a phone's own settings show. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1_000)}\u202fkB`
  if (bytes < 1_000_000_000) return `${Math.round(bytes / 1_000_000)}\u202fMB`
  return `${(bytes / 1_000_000_000).toFixed(1).replace(".", ",")}\u202fGB`
}
