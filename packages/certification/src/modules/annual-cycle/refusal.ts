import { MedusaError } from "@medusajs/framework/utils"
import type { MoveRefusal } from "../../rules/year"

/** A refused step as HTTP says it: 403 for the wrong role, 400 for the rest; the message names what is possible. */
export const refusalError = ({ code, message }: MoveRefusal): MedusaError =>
  new MedusaError(code === "wrong_role" ? MedusaError.Types.FORBIDDEN : MedusaError.Types.NOT_ALLOWED, message, code)

export const notAllowed = (message: string, code: string): MedusaError => new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
