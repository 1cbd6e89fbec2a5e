import type { Metadata } from "next"
import { readHarvestCalendar } from "@/data/catalogue"
import { HarvestPage } from "@/features/season/harvest-page"
import { pageMetadata } from "@/features/shell/page-metadata"
import { Unreachable } from "@/features/shell/unreachable"
import { readLocale } from "@/i18n/read-locale"
import { seasonWords } from "@/i18n/season-words"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await readLocale()
  const words = seasonWords[locale]
  return pageMetadata({ locale, path: "/mua-vu", title: words.title, description: words.description, picture: "shop/season" })
}

export default async function Page() {
  const calendar = await readHarvestCalendar()
  return calendar.reached ? <HarvestPage calendar={calendar.value} /> : <Unreachable here="/mua-vu" />
}
