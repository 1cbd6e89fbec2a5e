import type { Metadata } from "next"
import { readFairs } from "@/data/fairs"
import { FairsPage } from "@/features/fair/fairs-page"
import { pageMetadata } from "@/features/shell/page-metadata"
import { Unreachable } from "@/features/shell/unreachable"
import { fairWords } from "@/i18n/fair-words"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await readLocale()
  return pageMetadata({ locale, path: "/hoi-cho", title: fairWords[locale].title, description: fairWords[locale].description })
}

export default async function Page() {
  const answer = await readFairs()
  return answer.reached ? <FairsPage {...answer.value} /> : <Unreachable here="/hoi-cho" />
}
