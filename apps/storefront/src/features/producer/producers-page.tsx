import type { CommuneCard, ProducerCard } from "@ocop/catalogue/http"
import { NothingYet } from "@/features/shell/nothing-yet"
import { PageFrame } from "@/features/shell/page-frame"
import { href } from "@/i18n/href"
import { producerWords } from "@/i18n/producer-words"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { Picture } from "@/ui/picture"
import { ProducerItem } from "./producer-item"

interface ProducersPageProps {
  producers: ProducerCard[]
  communes: CommuneCard[]
}

export async function ProducersPage({ producers, communes }: ProducersPageProps) {
  const locale = await readLocale()
  const words = producerWords[locale]
  return (
    <PageFrame here="/chu-the">
      <div className="wrap pt-3">
        <Breadcrumb locale={locale} crumbs={[{ name: words.title }]} />
        <h1 className="sign text-33 text-leaf md:text-46">{words.title}</h1>
        <p className="measure mt-2 mb-6 text-18">{words.lead}</p>
        {producers.length === 0 ? <NothingYet locale={locale} /> : null}
        {communes.map((commune) => {
          const local = producers.filter((producer) => producer.commune.slug === commune.slug)
          if (local.length === 0) return null
          return (
            <section key={commune.slug} aria-labelledby={`xa-${commune.slug}`} className="mt-8">
              {commune.strip ? (
                <Picture picture={commune.strip} sizes="(min-width: 72rem) 68rem, 100vw" alt="" className="aspect-[4/1] max-h-44 w-full rounded-card border border-line object-cover object-[50%_80%]" />
              ) : null}
              <h2 id={`xa-${commune.slug}`} className="sign mt-3 text-23 text-leaf md:text-33">
                <a href={href(locale, `/xa/${commune.slug}`)} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">
                  {words.in_commune(commune.name)}
                </a>
              </h2>
              <ul className="mt-3 grid gap-4 md:grid-cols-2 lg:grid-cols-3">
                {local.map((producer) => (
                  <li key={producer.id}>
                    <ProducerItem producer={producer} locale={locale} />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </PageFrame>
  )
}
