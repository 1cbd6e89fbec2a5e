import type { Metadata } from "next"
import { readFairs } from "@/data/fairs"
import { readPointsNow } from "@/data/sales-points"
import { readCommunes } from "@/data/territory"
import { PointsPage } from "@/features/sales-point/points-page"
import { pageMetadata } from "@/features/shell/page-metadata"
import { Unreachable } from "@/features/shell/unreachable"
import { pointWords } from "@/i18n/point-words"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await readLocale()
  return pageMetadata({ locale, path: "/diem-ban", title: pointWords[locale].title, description: pointWords[locale].description })
}

export default async function Page() {
  const [now, communes, fairs] = await Promise.all([readPointsNow(), readCommunes(), readFairs()])
  if (!now.reached || !communes.reached) return <Unreachable here="/diem-ban" />
  return <PointsPage points={now.value.points} today={now.value.today} communes={communes.value} fairs={fairs.reached ? fairs.value.fairs : []} />
}
