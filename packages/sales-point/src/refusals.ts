import { MedusaError } from "@medusajs/framework/utils"

export function notFound(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, message)
}

export function refused(message: string, code?: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}

export function invalid(message: string, code?: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}
