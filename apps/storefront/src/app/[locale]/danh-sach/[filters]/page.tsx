import type { Metadata } from "next"
import { readProducts } from "@/data/catalogue"
import { fromSegment, isNarrowed, toQuery } from "@/features/catalogue/filters"
import { ProductList } from "@/features/catalogue/product-list"
import { pageMetadata } from "@/features/shell/page-metadata"
import { BUILD_ONLY } from "@/features/shell/page-only"
import { Unreachable } from "@/features/shell/unreachable"
import { catalogueWords } from "@/i18n/catalogue-words"
import { readLocale } from "@/i18n/read-locale"

/** `/san-pham?…`, brought here by `src/proxy.ts`. */
export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ filters: BUILD_ONLY }]

type Props = PageProps<"/[locale]/danh-sach/[filters]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale()
  const filters = fromSegment((await params).filters)
  const words = catalogueWords[locale]
  return pageMetadata({
    locale,
    path: `/san-pham${filters.page > 1 ? `?trang=${filters.page}` : ""}`,
    title: filters.q ? words.title_searched(filters.q) : words.title,
    description: words.description,
    index: !filters.q && !isNarrowed(filters) && filters.sort === "lien-quan",
  })
}

export default async function ListPage({ params }: Props) {
  const filters = fromSegment((await params).filters)
  const here = `/san-pham${toQuery(filters)}`
  const list = await readProducts(filters)
  if (!list.reached) return <Unreachable here={here} />
  return <ProductList list={list.value} filters={filters} here={here} />
}
