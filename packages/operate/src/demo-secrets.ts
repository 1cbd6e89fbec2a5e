import { randomBytes } from "node:crypto"
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const NAMES = ["JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET", "BANK_WEBHOOK_SECRET", "LOGBOOK_SIGNING_KEY"] as const

export type DemoSecrets = Record<(typeof NAMES)[number], string>

/**
 * The demo's own secrets, made up on first use and kept in `secrets.json`, so that a restart does not log anybody out.
 * A file that cannot be read, or lacks one, is completed; what it holds stays.
 */
export function readDemoSecrets(dataDir: string): DemoSecrets {
  const file = join(dataDir, "secrets.json")
  const known = readKnown(file)
  const missing = NAMES.filter((name) => !known[name])
  if (!missing.length) return known as DemoSecrets

  const secrets = { ...known, ...Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString("hex")])) }
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets as DemoSecrets
}

function readKnown(file: string): Partial<DemoSecrets> {
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"))
    if (typeof content !== "object" || content === null) return {}
    return Object.fromEntries(NAMES.flatMap((name) => {
      const value = (content as Record<string, unknown>)[name]
      return typeof value === "string" && value.length >= 32 ? [[name, value]] : []
    }))
  } catch {
    return {}
  }
}
