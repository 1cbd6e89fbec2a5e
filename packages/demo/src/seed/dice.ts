import { createHash } from "node:crypto"

/** Numbers and ids that are the same at every seeding of the same day: this demo's chance. */
export function diceOf(name: string) {
  let turn = 0
  const bytes = () => createHash("sha256").update(`${name}:${turn++}`).digest()
  return {
    below: (most: number) => bytes().readUInt32BE(0) % most,
    id: (at: number) => {
      const [stamp, rest] = [at.toString(16).padStart(12, "0"), bytes().toString("hex")]
      return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`
    },
  }
}
