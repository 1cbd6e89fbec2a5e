import type { Metadata } from "next"
import { PageFrame } from "@/features/shell/page-frame"
import { pageMetadata } from "@/features/shell/page-metadata"
import { CodeForm } from "@/features/trace/code-form"
import { RecentTraces } from "@/features/trace/recent-traces"
import { Scanner } from "@/features/trace/scanner"
import { readLocale } from "@/i18n/read-locale"
import { traceWords } from "@/i18n/trace-words"
import { Breadcrumb } from "@/ui/breadcrumb"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await readLocale()
  return pageMetadata({ locale, path: "/truy-xuat", title: traceWords[locale].title, description: traceWords[locale].look_up_text })
}

/** `?ma=` is led to the code's own page by `src/proxy.ts`. */
export default async function Page() {
  const locale = await readLocale()
  const words = traceWords[locale]
  return (
    <PageFrame here="/truy-xuat">
      <div className="sunrise pb-10">
        <div className="wrap pt-3">
          <Breadcrumb locale={locale} crumbs={[{ name: words.title }]} />
          <h1 className="sign text-33 text-leaf md:text-46">{words.title}</h1>
          <p className="measure mt-2 text-18">{words.look_up_text}</p>
          <div className="mt-6 grid gap-x-12 gap-y-8 md:grid-cols-2">
            <CodeForm locale={locale} />
            <div className="grid content-start gap-3">
              <Scanner locale={locale} />
              <noscript>
                <p className="text-quiet">{words.no_script}</p>
              </noscript>
            </div>
          </div>
          <RecentTraces locale={locale} />
        </div>
      </div>
    </PageFrame>
  )
}
