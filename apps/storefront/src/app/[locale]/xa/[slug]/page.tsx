import type { Metadata } from "next"
import { notFound, permanentRedirect } from "next/navigation"
import { readCommune } from "@/data/territory"
import { pageMetadata } from "@/features/shell/page-metadata"
import { BUILD_ONLY } from "@/features/shell/page-only"
import { Unreachable } from "@/features/shell/unreachable"
import { CommunePage } from "@/features/territory/commune-page"
import { communeWords } from "@/i18n/commune-words"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ slug: BUILD_ONLY }]

type Props = PageProps<"/[locale]/xa/[slug]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const [locale, answer] = await Promise.all([readLocale(), readCommune(slug)])
  if (!answer.reached || !answer.value) return {}
  const { commune } = answer.value
  return pageMetadata({
    locale,
    path: `/xa/${commune.slug}`,
    title: communeWords[locale].commune(commune.name),
    description: commune.story ?? undefined,
    picture: `commune/${commune.slug}`,
  })
}

/** An old name leads to the commune its land lies in today. */
export default async function Page({ params }: Props) {
  const { slug } = await params
  const [locale, answer] = await Promise.all([readLocale(), readCommune(slug)])
  if (!answer.reached) return <Unreachable here={`/xa/${slug}`} />
  if (!answer.value) notFound()
  if (answer.value.moved_to) permanentRedirect(href(locale, `/xa/${answer.value.moved_to}`))
  return <CommunePage commune={answer.value.commune} />
}
