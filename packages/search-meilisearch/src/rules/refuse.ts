import { MedusaError } from "@medusajs/framework/utils"

/** What this engine cannot do as asked is refused: a result that differs a little could not be told from the right one. */
export function refuse(why: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, why)
}
