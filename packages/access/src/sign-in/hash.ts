import { randomBytes, scrypt, timingSafeEqual } from "node:crypto"

/** The cost Medusa's emailpass takes: some 60 ms and 32 MB a try. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const BYTES = 32

const derive = (secret: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => scrypt(secret.normalize("NFKC"), salt, BYTES, COST, (error, key) => (error ? reject(error) : resolve(key))))

/** "scrypt$<salt>$<key>", both base64. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16)
  return `scrypt$${salt.toString("base64")}$${(await derive(secret, salt)).toString("base64")}`
}

/** Takes as long whether there is something to compare with or not. */
export async function matchesHash(secret: string, hash: string | undefined): Promise<boolean> {
  const [, salt, key] = (hash ?? NOBODY).split("$")
  const expected = Buffer.from(key!, "base64")
  const given = await derive(secret, Buffer.from(salt!, "base64"))
  return timingSafeEqual(given, expected) && hash !== undefined
}

const NOBODY = `scrypt$${Buffer.alloc(16).toString("base64")}$${Buffer.alloc(BYTES).toString("base64")}`
