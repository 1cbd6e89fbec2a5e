import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readFairPage } from "@/data/fairs"
import { readCommunes } from "@/data/territory"
import { FairPage } from "@/features/fair/fair-page"
import { pageMetadata } from "@/features/shell/page-metadata"
import { BUILD_ONLY } from "@/features/shell/page-only"
import { Unreachable } from "@/features/shell/unreachable"
import { fairWords } from "@/i18n/fair-words"
import { formatDay } from "@/i18n/format"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ handle: BUILD_ONLY }]

type Props = PageProps<"/[locale]/hoi-cho/[handle]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params
  const [locale, answer] = await Promise.all([readLocale(), readFairPage(handle)])
  if (!answer.reached || !answer.value) return {}
  const { fair } = answer.value
  const days = fairWords[locale].days(formatDay(fair.first_day, locale), formatDay(fair.last_day, locale))
  return pageMetadata({ locale, path: `/hoi-cho/${fair.handle}`, title: fair.name, description: [`${days}, ${fair.place}, ${fair.commune.name}.`, fair.about].filter(Boolean).join(" ") })
}

export default async function Page({ params }: Props) {
  const { handle } = await params
  const [answer, communes] = await Promise.all([readFairPage(handle), readCommunes()])
  if (!answer.reached) return <Unreachable here={`/hoi-cho/${handle}`} />
  if (!answer.value) notFound()
  const { fair, today } = answer.value
  return <FairPage fair={fair} today={today} commune={communes.reached ? (communes.value.find(({ slug }) => slug === fair.commune.slug) ?? null) : null} />
}
