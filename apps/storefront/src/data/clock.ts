import "server-only"
import { todayInVietnam } from "@ocop/territory/rules"
import { cacheLife, cacheTag } from "next/cache"
import { env } from "./env"
import { nextMonth, shelfLife } from "./shelf-life"
import { tags } from "./tags"

/** The day it is in Hà Tĩnh, `YYYY-MM-DD`, or was at an instant. */
export const today = (at = env.now()): string => todayInVietnam(new Date(at))

/** The month it is in Hà Tĩnh, 1–12. */
export async function readMonth(): Promise<number> {
  "use cache"
  cacheTag(tags.all)
  cacheLife(shelfLife({ reached: true, value: null }, [nextMonth()]))
  return Number(new Intl.DateTimeFormat("en", { month: "numeric", timeZone: "Asia/Ho_Chi_Minh" }).format(env.now()))
}
