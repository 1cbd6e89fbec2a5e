"use client"
import { dayText, GROWING_AREA_STATUS_NAMES, UNITS, type Quantity } from "@ocop/traceability/rules/logbook"
import type { ReactNode } from "react"
import { ButtonLink } from "@/ui/button"
import { fill } from "../../cart/fill"
import { useOpenBook } from "../app/book-context"
import { to } from "../app/use-route"
import { quantityInWords, siInWords } from "../book/in-words"
import { Screen } from "../parts/screen"

/** Where work is done: growing areas with their codes, plots, apiaries. */
export function PlacesScreen() {
  const { book, locale, words } = useOpenBook()
  const { growing_areas = [], plots = [], apiaries = [] } = book.facts
  const size = (area: Quantity) => [quantityInWords(area, locale), siInWords(area, locale)].filter(Boolean).join(" = ")
  return (
    <Screen title={words.places_title}>
      <Group title={words.plots} none={words.no_plots} add={{ href: to("noi", "plots", "moi"), text: words.new_plot }}>
        {plots.map(({ id, name, crop, area, trees, commune, closed_on }) => (
          <Place key={id} href={to("noi", "plots", id)} name={name} facts={[crop, size(area), trees ? `${trees} ${UNITS.cay[locale]}` : null, commune.today]} closed_on={closed_on} />
        ))}
      </Group>
      <Group title={words.apiaries} none={words.no_apiaries} add={{ href: to("noi", "apiaries", "moi"), text: words.new_apiary }}>
        {apiaries.map(({ id, name, colonies, commune, closed_on }) => (
          <Place key={id} href={to("noi", "apiaries", id)} name={name} facts={[`${colonies} ${UNITS.dan[locale]}`, commune.today]} closed_on={closed_on} />
        ))}
      </Group>
      <Group title={words.areas} none={words.no_areas} add={{ href: to("noi", "growing-areas", "moi"), text: words.new_area }}>
        {growing_areas.map(({ id, name, code, status, area, crop, closed_on }) => (
          <Place key={id} href={to("noi", "growing-areas", id)} name={name} facts={[code ?? words.p_no_code, GROWING_AREA_STATUS_NAMES[status][locale], crop, size(area)]} closed_on={closed_on} />
        ))}
      </Group>
      <p className="text-quiet">{words.needs_signal}</p>
    </Screen>
  )
}

function Group({ title, none, add, children }: { title: string; none: string; add: { href: string; text: string }; children: ReactNode[] }) {
  return (
    <section aria-label={title} className="grid gap-3">
      <h2 className="sign text-23 text-leaf">{title}</h2>
      {children.length === 0 ? <p className="text-quiet">{none}</p> : <ul className="grid gap-2">{children}</ul>}
      <ButtonLink look="secondary" href={add.href} className="min-h-14 text-18">
        + {add.text}
      </ButtonLink>
    </section>
  )
}

function Place({ href, name, facts, closed_on }: { href: string; name: string; facts: (string | null)[]; closed_on: string | null }) {
  const { words } = useOpenBook()
  return (
    <li>
      <a href={href} className="grid min-h-18 content-center rounded-card border-2 border-line bg-card px-4 py-2 hover:border-leaf">
        <span className="text-18 font-semibold">{name}</span>
        <span className="text-quiet">{facts.filter(Boolean).join(" · ")}</span>
        {closed_on && <span className="font-semibold text-alert">{fill(words.p_closed, { day: dayText(closed_on) })}</span>}
      </a>
    </li>
  )
}
