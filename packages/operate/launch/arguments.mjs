import { parseArgs } from "node:util"
import { complain, say } from "./terminal.mjs"

/**
 * What was typed behind a command. `--help` says what may stand there and ends well; what may not ends the command before it does anything.
 * @template {NonNullable<import("node:util").ParseArgsConfig["options"]>} Options
 * @param {{ usage: string, options?: Options, words?: readonly string[] | "any" }} expected words: what may stand there without dashes
 */
export function readArguments({ usage, options, words = [] }) {
  try {
    const { values, positionals } = parseArgs({ options: { .../** @type {Options} */ (options ?? {}), help: { type: "boolean", short: "h" } }, allowPositionals: true })
    if ("help" in values && values.help) {
      say(usage)
      process.exit(0)
    }
    const unknown = words === "any" ? undefined : positionals.find((word) => !words.includes(word))
    if (unknown) throw new Error(`"${unknown}" may not stand here`)
    return { values, words: positionals }
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\. To specify .*/s, "") : String(error)
    complain(`${why}\n\n${usage}`)
    process.exit(2)
  }
}
