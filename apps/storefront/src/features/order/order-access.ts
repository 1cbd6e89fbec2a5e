import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto"

/** Orders this device may open without asking for the phone number again, newest first. */
export type OrderAccess = { code: string; phone: string }[]

const MOST_ORDERS = 8

export function rememberOrder(access: OrderAccess, code: string, phone: string): OrderAccess {
  return [{ code, phone }, ...access.filter((known) => known.code !== code)].slice(0, MOST_ORDERS)
}

export const forgetOrder = (access: OrderAccess, code: string): OrderAccess =>
  access.filter((known) => known.code !== code)

/** Sealed with AES-256-GCM: the cookie can neither be read nor altered outside this server. */
export function sealAccess(access: OrderAccess, secret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", keyFrom(secret), nonce)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(access), "utf8"), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url")
}

/** What the cookie opens; nothing at all when it was altered, sealed with another secret, or is not ours. */
export function openAccess(cookie: string | undefined, secret: string): OrderAccess {
  if (!cookie) return []
  try {
    const bytes = Buffer.from(cookie, "base64url")
    const opener = createDecipheriv("aes-256-gcm", keyFrom(secret), bytes.subarray(0, 12))
    opener.setAuthTag(bytes.subarray(12, 28))
    const text = Buffer.concat([opener.update(bytes.subarray(28)), opener.final()]).toString("utf8")
    return JSON.parse(text) as OrderAccess
  } catch {
    return []
  }
}

const keyFrom = (secret: string) => createHash("sha256").update(`order access\n${secret}`).digest()
