import { MedusaError } from "@medusajs/framework/utils"
import { WrongStep } from "./rules"

export { invalid, notFound, refused } from "@ocop/request"

/** Somebody or something else was first. Not Medusa's own 409 or 422: those replace the code, and the 409 the words too. */
export function conflict(message: string, code: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
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
