export const SHORTEST_PASSWORD = 8
/** scrypt reads all of it: a megabyte would be a way to keep the shop busy. */
export const LONGEST_PASSWORD = 128

/** Passwords that everybody tries first, and what people here would think of next. */
const EVERYBODY_KNOWS = [
  "12345678", "123456789", "1234567890", "87654321", "11111111", "00000000", "88888888", "66666666", "password", "matkhau", "qwertyui", "abcd1234",
  "vuquang", "ocop", "camvuquang", "hatinh", "anhyeuem", "iloveyou", "admin",
]

export type PasswordFault = "too_short" | "too_long" | "everybody_knows" | "own_name"

/** What is wrong with a password, or null. Long and own is what counts; no rule about signs, which only makes people write it down. */
export function faultOfPassword(password: string, identifier = ""): PasswordFault | null {
  if ([...password].length < SHORTEST_PASSWORD) return "too_short"
  if (password.length > LONGEST_PASSWORD) return "too_long"
  const plain = password.toLowerCase().replace(/[\s._-]/g, "")
  if (new Set(plain).size < 4 || EVERYBODY_KNOWS.some((known) => plain === known || plain.replace(/\d{1,4}$/, "") === known)) return "everybody_knows"
  const own = identifier.toLowerCase().split("@")[0]!.replace(/^\+84/, "")
  return own.length >= 5 && plain.includes(own.replace(/[\s._-]/g, "")) ? "own_name" : null
}

export const PASSWORD_WORDS: Record<PasswordFault, { vi: string; en: string }> = {
  too_short: { vi: `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự. Vài từ dễ nhớ ghép lại là tốt nhất.`, en: `A password needs at least ${SHORTEST_PASSWORD} characters. A few words in a row are best.` },
  too_long: { vi: `Mật khẩu dài nhất ${LONGEST_PASSWORD} ký tự.`, en: `A password has at most ${LONGEST_PASSWORD} characters.` },
  everybody_knows: { vi: "Mật khẩu này ai cũng đoán được. Hãy chọn mật khẩu khác.", en: "Everybody would guess this password. Please choose another." },
  own_name: { vi: "Mật khẩu không được chứa số điện thoại hoặc tên thư của bạn.", en: "The password must not contain your telephone number or e-mail name." },
}
