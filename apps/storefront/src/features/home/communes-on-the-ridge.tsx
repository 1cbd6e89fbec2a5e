import type { CommuneCard, ProducerCard } from "@ocop/catalogue/http"
import { homeWords } from "@/i18n/home-words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { Picture } from "@/ui/picture"
import { RidgeLine } from "@/ui/ridge-line"
import { Seal } from "@/ui/seal"

interface CommunesProps {
  communes: CommuneCard[]
  producers: ProducerCard[]
  locale: Locale
}

const NAMED = 5

/** The three communes of today under their ridge, each with the makers who live there. */
export function CommunesOnTheRidge({ communes, producers, locale }: CommunesProps) {
  const words = homeWords[locale]
  return (
    <section aria-labelledby="ba-xa" className="mt-14">
      <RidgeLine look="leaf" className="block h-20 w-full md:h-28" />
      <div className="on-leaf -mt-px bg-leaf pb-12 text-card">
        <div className="wrap">
          <h2 id="ba-xa" className="sign text-23 text-honey md:text-33">
            {words.producers_title}
          </h2>
          <p className="measure mt-1 mb-6">{words.producers_text}</p>
          <ul className="grid gap-6 lg:grid-cols-3">
            {communes.map((commune) => {
              const local = producers.filter((producer) => producer.commune.slug === commune.slug)
              return (
                <li key={commune.slug} className="overflow-hidden rounded-card border border-card/20 bg-ink/15">
                  {commune.strip ? (
                    <Picture picture={commune.strip} sizes="(min-width: 64rem) 23rem, 100vw" alt="" className="aspect-[16/5] w-full object-cover" />
                  ) : null}
                  <div className="p-4">
                    <h3 className="sign text-23">
                      <a href={href(locale, `/xa/${commune.slug}`)} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">
                        {commune.name}
                      </a>
                    </h3>
                    {commune.made_of.length > 0 ? <p className="text-14 text-card/90">{words.made_of(commune.made_of.join(", "))}</p> : null}
                    <ul className="mt-2 text-14">
                      {local.slice(0, NAMED).map((producer) => (
                        <li key={producer.id} className="border-t border-card/15">
                          <a href={href(locale, `/chu-the/${producer.handle}`)} className="flex min-h-11 items-center gap-3 underline-offset-4 hover:underline">
                            <Seal name={producer.name} emblem={producer.emblem} sizes="2rem" className="size-8 border-0" />
                            <span className="min-w-0 grow">{producer.name}</span>
                            <span className="shrink-0 text-13 whitespace-nowrap text-card/85">{words.products_count(producer.product_count)}</span>
                          </a>
                        </li>
                      ))}
                    </ul>
                  </div>
                </li>
              )
            })}
          </ul>
          <p className="mt-5">
            <a href={href(locale, "/chu-the")} className="inline-flex min-h-11 items-center font-semibold text-honey underline underline-offset-4">
              {words.producers_more}
            </a>
          </p>
        </div>
      </div>
    </section>
  )
}
