import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readHarvestCalendar } from "@/data/catalogue"
import { readPointPage } from "@/data/sales-points"
import { readCommunes } from "@/data/territory"
import { ClosedPoint } from "@/features/sales-point/closed-point"
import { PointPage } from "@/features/sales-point/point-page"
import { pageMetadata } from "@/features/shell/page-metadata"
import { BUILD_ONLY } from "@/features/shell/page-only"
import { Unreachable } from "@/features/shell/unreachable"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ handle: BUILD_ONLY }]

type Props = PageProps<"/[locale]/diem-ban/[handle]">

const SEASONAL = 4

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params
  const [locale, answer] = await Promise.all([readLocale(), readPointPage(handle)])
  if (!answer.reached || !answer.value) return {}
  const { point } = answer.value
  return pageMetadata({ locale, index: point.status !== "closed", path: `/diem-ban/${point.handle}`, title: point.name, description: point.status === "closed" ? undefined : [point.about, `${point.address}, ${point.commune.name}. ${point.opening_hours}.`].filter(Boolean).join(" ") })
}

export default async function Page({ params }: Props) {
  const { handle } = await params
  const [answer, communes, calendar] = await Promise.all([readPointPage(handle), readCommunes(), readHarvestCalendar()])
  if (!answer.reached) return <Unreachable here={`/diem-ban/${handle}`} />
  if (!answer.value) notFound()
  const { point, goods, today } = answer.value
  if (point.status === "closed") return <ClosedPoint point={point} />
  const there = new Set(goods.map(({ product }) => product.id))
  // A commune's point tells of its own land, the others of all.
  const around = (slug: string) => point.kind !== "commune" || slug === point.commune.slug
  const seasonal = calendar.reached
    ? calendar.value.rows
        .filter((row) => row.months.length < 12 && row.months.includes(calendar.value.month))
        .map((row) => row.product)
        .filter((product) => product.availability !== "showcase" && !there.has(product.id) && around(product.commune.slug))
        .slice(0, SEASONAL)
    : []
  return <PointPage point={point} goods={goods} seasonal={seasonal} today={today} commune={communes.reached ? (communes.value.find(({ slug }) => slug === point.commune.slug) ?? null) : null} />
}
