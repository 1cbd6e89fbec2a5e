import type { DayOfWeek, OpeningHoursSpecification, Store, WithContext } from "schema-dts"
import type { PointPage } from "@/data/sales-points"
import { env } from "@/data/env"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"

const DAYS: DayOfWeek[] = ["https://schema.org/Monday", "https://schema.org/Tuesday", "https://schema.org/Wednesday", "https://schema.org/Thursday", "https://schema.org/Friday", "https://schema.org/Saturday", "https://schema.org/Sunday"]

/** A LocalBusiness with the hours the page says; special days ahead are named with their date. */
export function pointJsonLd({ point, today, locale }: { point: PointPage; today: string; locale: Locale }): WithContext<Store> {
  const week = point.hours.week.flatMap((spans, day): OpeningHoursSpecification[] => spans.map(({ from, to }) => ({ "@type": "OpeningHoursSpecification", dayOfWeek: DAYS[day], opens: from, closes: to === "24:00" ? "23:59" : to })))
  const special = point.hours.exceptions
    .filter(({ on }) => on >= today)
    .flatMap(({ on, spans }): OpeningHoursSpecification[] => (spans.length === 0 ? [{ "@type": "OpeningHoursSpecification", validFrom: on, validThrough: on, opens: "00:00", closes: "00:00" }] : spans.map(({ from, to }) => ({ "@type": "OpeningHoursSpecification", validFrom: on, validThrough: on, opens: from, closes: to }))))
  return {
    "@context": "https://schema.org",
    "@type": "Store",
    name: point.name,
    description: point.about ?? undefined,
    url: `${env.storefrontUrl}${href(locale, `/diem-ban/${point.handle}`)}`,
    telephone: point.phone ?? undefined,
    address: { "@type": "PostalAddress", streetAddress: point.address, addressLocality: point.commune.name, addressRegion: point.commune.province || undefined, addressCountry: "VN" },
    geo: point.position ? { "@type": "GeoCoordinates", ...point.position } : undefined,
    openingHoursSpecification: week,
    specialOpeningHoursSpecification: special.length > 0 ? special : undefined,
    currenciesAccepted: "VND",
  }
}
