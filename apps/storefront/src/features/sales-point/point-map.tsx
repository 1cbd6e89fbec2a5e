import type { CommuneCard } from "@ocop/catalogue/http"
import type { PointNow } from "@/data/sales-points"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { pointWords } from "@/i18n/point-words"
import { classes } from "@/ui/classes"
import { Picture } from "@/ui/picture"
import { isOnRoad, namesOnMap, placeOnMap, roadName, type Spot } from "./map-spots"
import { openingInWords } from "./opening-in-words"

const at = ({ x, y }: Spot) => ({ left: `${x}%`, top: `${y}%` })
const label = "sign absolute -translate-x-1/2 -translate-y-1/2 rounded-pill bg-ink/55 px-2.5 py-0.5 text-13 whitespace-nowrap text-card md:px-4 md:py-1 md:text-18"

/** The three communes as a drawn picture, every point a number on it. Works without script; nothing comes from elsewhere. */
export function PointMap({ points, communes, today, locale }: { points: PointNow[]; communes: CommuneCard[]; today: string; locale: Locale }) {
  const words = pointWords[locale]
  return (
    <figure className="max-md:-mx-4">
      <div className="relative overflow-hidden border-y border-line md:rounded-card md:border">
        <Picture picture={{ url: "/brand/point-map.jpg", width: 1440, height: 1080, thumbhash: null, alt: words.map_alt }} sizes="(min-width: 72rem) 68rem, 100vw" first className="w-full bg-leaf-wash md:aspect-[16/10] md:object-cover md:object-bottom" />
        <div className="absolute inset-x-0 top-0 aspect-[4/3] md:top-[-20%]">
          {namesOnMap(communes).map(({ slug, name, spot }) => (
            <span key={slug} aria-hidden="true" className={label} style={at(spot)}>{name}</span>
          ))}
          {points.some(isOnRoad) ? <span aria-hidden="true" className={label} style={at(roadName)}>{words.elsewhere}</span> : null}
          <ol>
            {placeOnMap(points).map(({ point, spot }, index) => (
              <li key={point.id} className="absolute" style={at(spot)}>
                <a
                  href={href(locale, `/diem-ban/${point.handle}`)}
                  className="touch group flex -translate-x-1/2 -translate-y-1/2 items-center justify-center"
                  aria-label={`${index + 1}. ${point.name}. ${openingInWords(point.opening, { today, locale })}`}
                >
                  <span
                    className={classes(
                      "grid size-8 place-items-center rounded-full border-[3px] border-card text-16 leading-none font-semibold shadow-md shadow-ink/40 group-hover:scale-110 md:size-10 md:text-18",
                      point.opening.open ? "bg-orange text-ink" : "bg-ink text-card",
                    )}
                  >
                    {index + 1}
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <figcaption className="mt-2 px-4 text-13 text-quiet md:px-0">{words.map}</figcaption>
    </figure>
  )
}
