import type { MedusaResponse } from "@medusajs/framework/http"
import type { Locale } from "@ocop/request"

export interface TooMany {
  res: MedusaResponse
  seconds: number
  locale: Locale
  of: "sign_in" | "code"
}

const WORDS = {
  sign_in: {
    vi: (minutes: number) => `Sai quá nhiều lần nên tài khoản tạm khóa. Hãy thử lại sau ${minutes} phút, hoặc đặt lại mật khẩu.`,
    en: (minutes: number) => `Too many wrong tries: the account is locked for now. Try again in ${minutes} min, or reset the password.`,
  },
  code: {
    vi: (minutes: number) => `Bạn đã xin hoặc thử mã quá nhiều lần. Hãy thử lại sau ${minutes} phút.`,
    en: (minutes: number) => `Too many codes asked for or tried. Try again in ${minutes} min.`,
  },
}

/** 429, with the time to wait in words and in `retry-after`. */
export function tooMany({ res, seconds, locale, of }: TooMany): void {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  res.setHeader("retry-after", String(seconds))
  res.status(429).json({ type: "not_allowed", code: "too_many_tries", message: WORDS[of][locale](minutes) })
}
