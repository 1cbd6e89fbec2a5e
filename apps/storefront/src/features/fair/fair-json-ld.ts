import type { Event, WithContext } from "schema-dts"
import type { FairPage } from "@/data/fairs"
import { env } from "@/data/env"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"

/** An Event with its days in Vietnam's time, its place and who is there. */
export function fairJsonLd({ fair, locale }: { fair: FairPage; locale: Locale }): WithContext<Event> {
  const makers = new Map(fair.booths.flatMap(({ producers }) => producers.map((producer) => [producer.handle, producer.name] as const)))
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: fair.name,
    description: fair.about ?? undefined,
    url: `${env.storefrontUrl}${href(locale, `/hoi-cho/${fair.handle}`)}`,
    startDate: `${fair.first_day}T${fair.opens_at}:00+07:00`,
    endDate: `${fair.last_day}T${fair.closes_at}:00+07:00`,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    isAccessibleForFree: true,
    location: { "@type": "Place", name: fair.place, address: { "@type": "PostalAddress", streetAddress: fair.place, addressLocality: fair.commune.name, addressRegion: fair.commune.province || undefined, addressCountry: "VN" } },
    performer: [...makers].map(([handle, name]) => ({ "@type": "Organization" as const, name, url: `${env.storefrontUrl}${href(locale, `/chu-the/${handle}`)}` })),
  }
}
