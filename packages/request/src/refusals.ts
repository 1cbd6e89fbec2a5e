import { MedusaError } from "@medusajs/framework/utils"

/** 404. */
export function notFound(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, message)
}

/** 400 `not_allowed`: as things stand this cannot be done. `code` names the reason to programs. */
export function refused(message: string, code?: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}

/** 400 `invalid_data`: what was sent cannot be meant. `code` names the reason to programs. */
export function invalid(message: string, code?: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}
