import type { Metadata } from "next"
import { readHarvestCalendar, readProducer, readProducers } from "@/data/catalogue"
import { readSalesPoints } from "@/data/sales-points"
import { readCommunes } from "@/data/territory"
import { HomePage } from "@/features/home/home-page"
import { storytellers } from "@/features/home/storytellers"
import { pageMetadata } from "@/features/shell/page-metadata"
import { Unreachable } from "@/features/shell/unreachable"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ locale: await readLocale(), path: "/" })
}

export default async function Page() {
  const [calendar, communes, producers, salesPoints] = await Promise.all([readHarvestCalendar(), readCommunes(), readProducers(), readSalesPoints()])
  if (!calendar.reached || !communes.reached || !producers.reached || !salesPoints.reached) return <Unreachable here="/" />
  const told = await Promise.all(storytellers(calendar.value, producers.value).map(readProducer))
  const stories = told.flatMap((answer) => (answer.reached && answer.value?.story ? [answer.value] : []))
  return <HomePage calendar={calendar.value} communes={communes.value} producers={producers.value} salesPoints={salesPoints.value} stories={stories} />
}
