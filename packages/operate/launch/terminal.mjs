const began = Date.now()

// Whoever read along may be gone before us; what was started must be stopped all the same.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined)

/** @param {number} since */
export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** @param {string} text */
export const say = (text) => process.stdout.write(`${text}\n`)

/** @param {string} text */
export const complain = (text) => process.stderr.write(`✗ ${text}\n`)

/**
 * One step of a command, told when it begins and when it is done.
 * Work that answers "unchanged" was not needed this time.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const since = Date.now()
  say(`  … ${name}`)
  const result = await work()
  const took = result === "unchanged" ? "unchanged" : seconds(since)
  say(`  ✓ ${name.padEnd(44)} ${took.padStart(9)}   (${seconds(began)} in all)`)
  return result
}
