import { Refusal } from "./root.mjs"

const LEAST = [20, 19, 0]

/** @param {string} version as in `process.versions.node` */
export function requireNode(version = process.versions.node) {
  const given = version.split(".").map(Number)
  const at = LEAST.findIndex((part, place) => given[place] !== part)
  if (at >= 0 && (given[at] ?? 0) < (LEAST[at] ?? 0)) {
    throw new Refusal(`Node ${LEAST.join(".")} or newer is needed, this is ${version}. See https://nodejs.org or run: nvm install`)
  }
}
