import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readProducer } from "@/data/catalogue"
import { ProducerPage } from "@/features/producer/producer-page"
import { pageMetadata } from "@/features/shell/page-metadata"
import { BUILD_ONLY } from "@/features/shell/page-only"
import { Unreachable } from "@/features/shell/unreachable"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ handle: BUILD_ONLY }]

type Props = PageProps<"/[locale]/chu-the/[handle]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params
  const [locale, producer] = await Promise.all([readLocale(), readProducer(handle)])
  if (!producer.reached || !producer.value) return {}
  return pageMetadata({ locale, path: `/chu-the/${handle}`, title: producer.value.name, description: producer.value.summary, picture: `producer/${handle}` })
}

export default async function Page({ params }: Props) {
  const { handle } = await params
  const producer = await readProducer(handle)
  if (!producer.reached) return <Unreachable here={`/chu-the/${handle}`} />
  if (!producer.value) notFound()
  return <ProducerPage producer={producer.value} />
}
