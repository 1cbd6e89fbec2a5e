import type { PolicyRef, PolicyResponse } from "@ocop/editorial/http"
import { PageFrame } from "@/features/shell/page-frame"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import { policyWords } from "@/i18n/policy-words"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"

interface PolicyPageProps {
  policy: PolicyResponse["policy"]
  others: PolicyRef[]
}

export async function PolicyPage({ policy, others }: PolicyPageProps) {
  const locale = await readLocale()
  const words = policyWords[locale]
  return (
    <PageFrame here={`/chinh-sach/${policy.slug}`}>
      <div className="wrap pt-1">
        <Breadcrumb locale={locale} crumbs={[{ name: policy.title }]} />
        <h1 className="sign text-33 text-leaf md:text-46">{policy.title}</h1>
        <p className="mt-1 text-14 text-quiet">{words.version(policy.version, formatDay(policy.effective_on, locale))}</p>
        <div className="mt-6 grid items-start gap-x-14 gap-y-8 lg:grid-cols-[1fr_16rem]">
          <article className="measure">
            <p className="rounded-card border border-line bg-card p-5 text-18">{policy.summary}</p>
            {policy.sections.map((section) => (
              <section key={section.id} aria-labelledby={section.id} className="mt-8">
                <h2 id={section.id} className="text-23 leading-snug font-semibold text-leaf">
                  {section.heading}
                </h2>
                {section.paragraphs.map((paragraph) => (
                  <p key={paragraph} className="mt-2.5 whitespace-pre-line">
                    {paragraph}
                  </p>
                ))}
              </section>
            ))}
            <footer className="mt-10 border-t border-line pt-4 text-13 text-quiet">
              {policy.earlier_versions.length > 0 ? (
                <>
                  <h2 className="font-semibold">{words.earlier}</h2>
                  <ul className="mb-3">
                    {policy.earlier_versions.map((earlier) => (
                      <li key={earlier.version}>{words.earlier_row(earlier.version, formatDay(earlier.effective_on, locale))}</li>
                    ))}
                  </ul>
                </>
              ) : null}
              <p>
                {words.hash}: <code className="break-all">{policy.text_hash}</code>
              </p>
            </footer>
          </article>
          <div className="grid gap-6 text-14 max-lg:row-start-1">
            {policy.sections.length > 2 ? (
              <nav aria-label={words.contents}>
                <h2 className="sign text-16 text-leaf">{words.contents}</h2>
                <ul>
                  {policy.sections.map((section) => (
                    <li key={section.id}>
                      <a href={`#${section.id}`} className="flex min-h-11 items-center py-1 leading-tight hover:text-orange-ink hover:underline">
                        {section.heading}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            ) : null}
            <nav aria-label={words.others} className="max-lg:hidden">
              <h2 className="sign text-16 text-leaf">{words.others}</h2>
              <ul>
                {others.map((other) => (
                  <li key={other.slug}>
                    <a href={href(locale, `/chinh-sach/${other.slug}`)} className="flex min-h-11 items-center hover:text-orange-ink hover:underline">
                      {other.title}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </div>
      </div>
    </PageFrame>
  )
}
