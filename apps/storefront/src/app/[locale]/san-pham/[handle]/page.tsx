import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readProduct } from "@/data/catalogue"
import { ProductPage } from "@/features/catalogue/product-page"
import { pageMetadata } from "@/features/shell/page-metadata"
import { BUILD_ONLY } from "@/features/shell/page-only"
import { Unreachable } from "@/features/shell/unreachable"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ handle: BUILD_ONLY }]

type Props = PageProps<"/[locale]/san-pham/[handle]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params
  const [locale, product] = await Promise.all([readLocale(), readProduct(handle)])
  if (!product.reached || !product.value) return {}
  return pageMetadata({
    locale,
    path: `/san-pham/${handle}`,
    title: product.value.title,
    description: product.value.description,
    picture: `product/${handle}`,
  })
}

export default async function Page({ params }: Props) {
  const { handle } = await params
  const product = await readProduct(handle)
  if (!product.reached) return <Unreachable here={`/san-pham/${handle}`} />
  if (!product.value) notFound()
  return <ProductPage product={product.value} />
}
