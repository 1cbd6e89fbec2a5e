import type { CodeChoice } from "@ocop/traceability/http"
import { PageFrame } from "@/features/shell/page-frame"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { traceWords } from "@/i18n/trace-words"
import { Breadcrumb } from "@/ui/breadcrumb"
import { CodeForm } from "./code-form"

/** Several makers gave a lot this code: whoever holds the box says which one it is. */
export async function SharedCode({ code, choices, here }: { code: string; choices: readonly CodeChoice[]; here: string }) {
  const locale = await readLocale()
  const words = traceWords[locale]
  return (
    <PageFrame here={here}>
      <div className="wrap pt-3 pb-10">
        <Breadcrumb locale={locale} crumbs={[{ name: words.title, path: "/truy-xuat" }, { name: code.slice(0, 60) }]} />
        <h1 className="sign text-33 text-leaf md:text-46">{words.shared_title}</h1>
        <p className="measure mt-2 text-18">{words.shared_text(choices.length)}</p>
        <div className="mt-6 grid gap-x-12 gap-y-10 md:grid-cols-2">
          <ul className="divide-y divide-line rounded-card border border-line bg-card">
            {choices.map(({ path, lot, title, producer, made_on }) => (
              <li key={path}>
                <a href={href(locale, path)} className="grid min-h-14 gap-0.5 px-4 py-3 hover:bg-leaf-wash">
                  <span className="text-18 leading-snug font-semibold underline underline-offset-4">{title}</span>
                  <span className="break-words text-quiet">
                    {producer} · {words.packed_on} {formatDay(made_on, locale)} · {words.lot(lot)}
                  </span>
                </a>
              </li>
            ))}
          </ul>
          <CodeForm locale={locale} />
        </div>
      </div>
    </PageFrame>
  )
}
