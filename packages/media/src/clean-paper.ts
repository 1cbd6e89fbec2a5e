import { cleanPicture } from "./clean-picture"

export interface CleanPaper {
  bytes: Buffer
  mime_type: "application/pdf" | "image/jpeg"
}

/** A PDF stays as it is; a photo is decoded and encoded anew, so that nothing but the picture is kept. Told apart by content. */
export async function cleanPaper(bytes: Buffer): Promise<CleanPaper> {
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-") return { bytes, mime_type: "application/pdf" }
  const picture = await cleanPicture(bytes)
  return { bytes: picture.bytes, mime_type: "image/jpeg" }
}

/** Headers of a private file, shown only to who may, never run inside a page of ours. */
export const privateFileHeaders = ({ mime_type, filename }: { mime_type: string; filename: string }): Record<string, string> => ({
  "Content-Type": mime_type,
  "Content-Disposition": `inline; filename*=UTF-8''${encodeURIComponent(filename)}`,
  "Cache-Control": "private, no-store",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
})
