import { MedusaError } from "@medusajs/framework/utils"
import { WrongStep } from "./rules"

export function notFound(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, message)
}

export function refused(message: string, code?: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}

export function invalid(message: string, code?: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}

/** Medusa answers 422; its own 409 would carry words about idempotency instead of ours. */
export function conflict(message: string, code: string): never {
  throw new MedusaError(MedusaError.Types.DUPLICATE_ERROR, message, code)
}

/** A rule says no in words; over HTTP that is 400 with the code `wrong_step`. */
export function ruled<Result>(ask: () => Result): Result {
  try {
    return ask()
  } catch (error) {
    if (error instanceof WrongStep) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, error.message, "wrong_step")
    throw error
  }
}

export const MOVED_ON = "Vừa có người khác xử lý trước bạn. Hãy tải lại trang để xem trạng thái mới."
