import { fill } from "../cart/fill"
import type { OrderWords } from "./words"

/** The sentence for what went wrong, as named in the address (`?loi=`) or by the server; null for anything else. */
export function orderProblem(what: string | string[] | undefined, operatorPhone: string | null, words: OrderWords): string | null {
  switch (what) {
    case "so":
      return words.error_phone
    case "sai":
    case "wrong":
    case "refused":
      return words.error_wrong
    case "nhieu":
    case "often":
      return operatorPhone ? fill(words.error_often, { phone: operatorPhone }) : words.error_often_no_phone
    case "may":
    case "unreachable":
      return words.error_backend
    case "huy":
      return operatorPhone ? fill(words.error_cancel, { phone: operatorPhone }) : words.error_cancel_no_phone
    default:
      return null
  }
}
