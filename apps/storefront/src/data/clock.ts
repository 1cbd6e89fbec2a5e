import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { env } from "./env"
import { nextMonth, shelfLife } from "./shelf-life"
import { tags } from "./tags"

/** The month it is in Hà Tĩnh, 1–12. */
export async function readMonth(): Promise<number> {
  "use cache"
  cacheTag(tags.all)
  cacheLife(shelfLife({ reached: true, value: null }, [nextMonth()]))
  return Number(new Intl.DateTimeFormat("en", { month: "numeric", timeZone: "Asia/Ho_Chi_Minh" }).format(env.now()))
}
