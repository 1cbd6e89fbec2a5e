/** What a recording is, judged by its first bytes alone; null when it is none that a phone's recorder makes. */
export function voiceType(bytes: Uint8Array): "audio/webm" | "audio/ogg" | "audio/mp4" | "audio/mpeg" | "audio/aac" | null {
  const begins = (at: number, ...wanted: number[]) => wanted.every((byte, index) => bytes[at + index] === byte)
  if (begins(0, 0x1a, 0x45, 0xdf, 0xa3)) return "audio/webm"
  if (begins(0, 0x4f, 0x67, 0x67, 0x53)) return "audio/ogg"
  if (begins(4, 0x66, 0x74, 0x79, 0x70)) return "audio/mp4"
  if (begins(0, 0x49, 0x44, 0x33)) return "audio/mpeg"
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0) return "audio/aac"
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0) return "audio/mpeg"
  return null
}
