const { randomBytes } = require("node:crypto")
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs")
const { join } = require("node:path")

const NAMES = /** @type {const} */ (["JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET", "BANK_WEBHOOK_SECRET", "LOGBOOK_SIGNING_KEY"])

/** @typedef {Record<(typeof NAMES)[number], string>} DemoSecrets */

/**
 * The demo's own secrets, made up on first use and kept in `secrets.json`, so that a restart does not log anybody out.
 * A file that cannot be read, or lacks one, is completed; what it holds stays.
 * @param {string} dataDir
 * @returns {DemoSecrets}
 */
function readDemoSecrets(dataDir) {
  const file = join(dataDir, "secrets.json")
  const known = readKnown(file)
  const missing = NAMES.filter((name) => !known[name])
  if (!missing.length) return /** @type {DemoSecrets} */ (known)

  const secrets = { ...known, ...Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString("hex")])) }
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return /** @type {DemoSecrets} */ (secrets)
}

/** @param {string} file @returns {Partial<DemoSecrets>} */
function readKnown(file) {
  try {
    const content = JSON.parse(readFileSync(file, "utf8"))
    if (typeof content !== "object" || content === null) return {}
    return Object.fromEntries(NAMES.flatMap((name) => {
      const value = content[name]
      return typeof value === "string" && value.length >= 32 ? [[name, value]] : []
    }))
  } catch {
    return {}
  }
}

module.exports = { readDemoSecrets }
