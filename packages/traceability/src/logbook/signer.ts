import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from "node:crypto"

/** PKCS#8 of an Ed25519 key is this and 32 bytes of seed (RFC 8410, 7). */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex")

export interface Signer {
  /** first 16 hex digits of SHA-256 over the public key (SPKI, DER) */
  key_id: string
  /** SPKI, PEM */
  public_key: string
  /** base64url */
  sign(text: string): string
}

const keyIdOf = (key: KeyObject): string => createHash("sha256").update(key.export({ type: "spki", format: "der" })).digest("hex").slice(0, 16)

/** The Ed25519 key a secret stands for: its seed is SHA-256 of the secret, so that any long text will do and the same text is the same key. */
export function signerOf(secret: string): Signer {
  const seed = createHash("sha256").update(`ocop-logbook:${secret}`).digest()
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" })
  const public_key = createPublicKey(key)
  return {
    key_id: keyIdOf(public_key),
    public_key: public_key.export({ type: "spki", format: "pem" }).toString(),
    sign: (text) => sign(null, Buffer.from(text, "utf8"), key).toString("base64url"),
  }
}
