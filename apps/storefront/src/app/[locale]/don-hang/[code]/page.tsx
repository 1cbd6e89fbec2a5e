import { readOrderCode } from "@ocop/checkout/rules"
import type { Metadata } from "next"
import { readOperator } from "@/data/editorial"
import { lookUpOrder } from "@/data/orders"
import { phoneFor } from "@/features/order/access-cookie"
import { OrderDetails } from "@/features/order/order-details"
import { PhoneCheck } from "@/features/order/phone-check"
import { orderProblem } from "@/features/order/order-problem"
import { orderWords } from "@/features/order/words"
import { Lost } from "@/features/shell/lost"
import { PageFrame } from "@/features/shell/page-frame"
import { readLocale } from "@/i18n/read-locale"

/** Personal and always of this moment: rendered whole for each request, so that it needs no script to be read. */
export const instant = false

interface OrderPageProps {
  params: Promise<{ code: string }>
  searchParams: Promise<{ loi?: string | string[]; the?: string | string[]; rut?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: orderWords[await readLocale()].page_title, robots: { index: false, follow: false } }
}

export default async function OrderPage({ params, searchParams }: OrderPageProps) {
  const code = readOrderCode(decodeURIComponent((await params).code))
  if (!code) return <Lost />
  const locale = await readLocale()
  const words = orderWords[locale]
  const [phone, operator, { loi, the, rut }] = await Promise.all([phoneFor(code), readOperator(), searchParams])
  const operatorPhone = operator.reached ? operator.value.phone : null
  const answer = phone ? await lookUpOrder({ code, phone, locale }) : null
  const problem = orderProblem(answer && "none" in answer ? answer.none : loi, operatorPhone, words)
  return (
    <PageFrame here={`/don-hang/${code}`} quiet>
      <div className="wrap grid max-w-[44rem] gap-6 py-6 md:py-10">
        {phone && answer && "order" in answer ? (
          <OrderDetails order={answer.order} phone={phone} problem={problem} just={{ paid: the === "xong", withdrew: rut === "xong" }} operatorPhone={operatorPhone} words={words} locale={locale} />
        ) : (
          <PhoneCheck code={code} problem={problem} words={words} locale={locale} />
        )}
      </div>
    </PageFrame>
  )
}
