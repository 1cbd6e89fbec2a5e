import { resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** The repository: the Medusa app itself. */
export const ROOT = resolve(fileURLToPath(import.meta.url), "..", "..", "..", "..")

/** A failure that is explained in one line; no stack is shown for it. */
export class Refusal extends Error {}
