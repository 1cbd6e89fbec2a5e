import type { Metadata } from "next"
import { readProducers } from "@/data/catalogue"
import { readCommunes } from "@/data/territory"
import { ProducersPage } from "@/features/producer/producers-page"
import { pageMetadata } from "@/features/shell/page-metadata"
import { Unreachable } from "@/features/shell/unreachable"
import { producerWords } from "@/i18n/producer-words"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await readLocale()
  return pageMetadata({ locale, path: "/chu-the", title: producerWords[locale].title, description: producerWords[locale].description })
}

export default async function Page() {
  const [producers, communes] = await Promise.all([readProducers(), readCommunes()])
  if (!producers.reached || !communes.reached) return <Unreachable here="/chu-the" />
  return <ProducersPage producers={producers.value} communes={communes.value} />
}
