import type { MedusaContainer } from "@medusajs/framework/types"
import { lotsOf } from "../lots/module"
import { findCode } from "./find-trace"

const LOOKED_AT = 10

/** The code of a lot on sale that leads to its page, the newest first: what a form may show as an example. Null: there is none. */
export async function exampleCode(container: MedusaContainer): Promise<string | null> {
  for (const lot of await lotsOf(container).codesOnSale(LOOKED_AT)) if ((await findCode(container, { lot })).length === 1) return lot
  return null
}
