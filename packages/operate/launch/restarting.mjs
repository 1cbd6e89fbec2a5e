import { complain, say, seconds } from "./terminal.mjs"

/**
 * A process that is started again and again. Whoever asks while it is on its way up is served by one more start, however many ask.
 * @param {object} input
 * @param {string} input.name
 * @param {() => import("./processes.mjs").Child} input.start
 * @param {(child: import("./processes.mjs").Child) => Promise<void>} input.ready rejects when it will not answer
 * @param {() => boolean} [input.stopping] true: its end is what was asked for
 */
export function restarting({ name, start, ready, stopping = () => false }) {
  /** @type {import("./processes.mjs").Child | undefined} */
  let child
  /** @type {Promise<void> | undefined} */
  let running
  /** @type {Promise<void> | undefined} */
  let waiting

  const startAgain = async () => {
    const since = Date.now()
    const before = child
    child = undefined
    await before?.stop()
    await before?.ended
    const mine = (child = start())
    await ready(mine)
    if (before) say(`    The ${name} is back after ${seconds(since)}.`)
    void mine.ended.then(() => child === mine && !stopping() && complain(`The ${name} ended; it is started again when a file is saved.`))
  }

  /** Resolves when a process answers that was started after this call. @returns {Promise<void>} */
  const again = () => {
    if (running) return (waiting ??= running.catch(() => undefined).then(() => ((waiting = undefined), again())))
    running = startAgain().finally(() => (running = undefined))
    return running
  }
  return { again }
}
