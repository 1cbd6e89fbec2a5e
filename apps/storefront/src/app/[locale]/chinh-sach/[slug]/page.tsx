import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readPolicies, readPolicy } from "@/data/editorial"
import { PolicyPage } from "@/features/editorial/policy-page"
import { pageMetadata } from "@/features/shell/page-metadata"
import { BUILD_ONLY } from "@/features/shell/page-only"
import { Unreachable } from "@/features/shell/unreachable"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ slug: BUILD_ONLY }]

type Props = PageProps<"/[locale]/chinh-sach/[slug]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const [locale, policy] = await Promise.all([readLocale(), readPolicy(slug)])
  if (!policy.reached || !policy.value) return {}
  return pageMetadata({ locale, path: `/chinh-sach/${slug}`, title: policy.value.title, description: policy.value.summary })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const [policy, policies] = await Promise.all([readPolicy(slug), readPolicies()])
  if (!policy.reached || !policies.reached) return <Unreachable here={`/chinh-sach/${slug}`} />
  if (!policy.value) notFound()
  return <PolicyPage policy={policy.value} others={policies.value.filter((other) => other.slug !== slug)} />
}
