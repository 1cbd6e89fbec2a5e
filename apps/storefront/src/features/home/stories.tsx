import type { ProducerResponse } from "@ocop/catalogue/http"
import { homeWords } from "@/i18n/home-words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { DemoMark } from "@/ui/demo-mark"
import { Seal } from "@/ui/seal"

export function Stories({ stories, locale }: { stories: ProducerResponse["producer"][]; locale: Locale }) {
  if (stories.length === 0) return null
  const words = homeWords[locale]
  return (
    <section aria-labelledby="chuyen" className="wrap pt-14">
      <h2 id="chuyen" className="sign mb-5 text-23 text-leaf md:text-33">
        {words.stories_title}
      </h2>
      <ul className="grid gap-x-10 gap-y-8 md:grid-cols-3">
        {stories.map((producer) => (
          <li key={producer.id} className="border-t-4 border-orange pt-4">
            <div className="flex items-center gap-3">
              <Seal name={producer.name} emblem={producer.emblem} sizes="3.5rem" className="size-14" />
              <div>
                <h3 className="sign text-18">{producer.name}</h3>
                {producer.provenance === "demo" ? <DemoMark locale={locale} /> : null}
              </div>
            </div>
            <p className="mt-3">{producer.story}</p>
            <p className="mt-1">
              <a href={href(locale, `/chu-the/${producer.handle}`)} className="link inline-flex min-h-11 items-center">
                {words.stories_more(producer.name)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
