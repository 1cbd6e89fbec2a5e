const LUNAR = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "Asia/Ho_Chi_Minh" })
const MONTH = new Intl.DateTimeFormat("en", { month: "numeric", timeZone: "Asia/Ho_Chi_Minh" })
const DAY_MS = 86_400_000
const LONGEST_YEAR = 385
/** A few days after Tết one still means the one that is. */
const STILL = 15

/** The month (1–12) of the next lunar New Year's Day. The lunar calendar of Vietnam and of China begin a month on the same day almost always. */
export function monthOfNextTet(now: Date): number {
  for (let day = -STILL; day <= LONGEST_YEAR; day++) {
    const date = new Date(now.getTime() + day * DAY_MS)
    const parts = LUNAR.formatToParts(date)
    const part = (type: string) => parts.find((each) => each.type === type)?.value
    if (part("month") === "1" && part("day") === "1") return Number(MONTH.format(date))
  }
  throw new Error(`No lunar New Year within ${LONGEST_YEAR} days of ${now.toISOString()}`)
}
