import { createHmac, timingSafeEqual } from "node:crypto"

/** A message older or newer than this is refused, so that an overheard one is soon worthless. */
export const SIGNATURE_TOLERANCE_SECONDS = 300

/** `t=<unix seconds>,v1=<hex HMAC-SHA256 of "<t>.<raw body>">` */
export function signWebhook({ secret, body, at }: { secret: string; body: string | Buffer; at: Date }): string {
  const t = Math.floor(at.getTime() / 1000)
  return `t=${t},v1=${digest({ secret, t, body })}`
}

export function isWebhookSignatureValid({ secret, body, header, now }: { secret: string; body: string | Buffer; header: string; now: Date }): boolean {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header)
  if (!match) return false
  const t = Number(match[1])
  if (Math.abs(now.getTime() / 1000 - t) > SIGNATURE_TOLERANCE_SECONDS) return false
  return timingSafeEqual(Buffer.from(digest({ secret, t, body }), "hex"), Buffer.from(match[2]!, "hex"))
}

function digest({ secret, t, body }: { secret: string; t: number; body: string | Buffer }): string {
  return createHmac("sha256", secret).update(`${t}.`).update(body).digest("hex")
}
