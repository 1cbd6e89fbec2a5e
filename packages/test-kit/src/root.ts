import { resolve } from "node:path"

/** The repository: the Medusa app itself. */
export const ROOT = resolve(__dirname, "..", "..", "..")
