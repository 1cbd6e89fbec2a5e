import { readOperator, readPolicies } from "@/data/editorial"
import { readCommunes } from "@/data/territory"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { shellWords } from "@/i18n/shell-words"
import { RidgeLine } from "@/ui/ridge-line"

/** For a thumb as tall as a thumb; a mouse needs less. */
const link = "inline-flex touch items-center hover:underline underline-offset-4 lg:pointer-fine:min-h-8"
const columns = "text-14 max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-6"
const heading = "sign mb-1 text-18 text-honey"

/** Who runs the shop (Luật TMĐT 122/2025 Đ.11) and the ways on. Without the back end the ways on remain. */
export async function Footer() {
  const locale = await readLocale()
  const [operator, policies, communes] = await Promise.all([readOperator(), readPolicies(), readCommunes()])
  const words = shellWords[locale]
  return (
    <footer className="mt-16 print:hidden">
      <RidgeLine look="leaf" className="block h-20 w-full md:h-28" />
      <div className="on-leaf bg-leaf text-card">
        <div className="wrap grid grid-cols-2 gap-x-6 gap-y-8 pt-6 pb-10 lg:grid-cols-[2fr_1.2fr_0.8fr_1.2fr] lg:gap-x-10">
          <section aria-labelledby="chan-trang-don-vi" className="max-lg:col-span-2">
            <h2 id="chan-trang-don-vi" className={heading}>
              {words.operator}
            </h2>
            {operator.reached ? (
              <address className="grid gap-1 text-14 leading-relaxed not-italic">
                <strong className="text-16">{operator.value.name}</strong>
                <span>{operator.value.address}</span>
                <span>{words.registration(operator.value.registration_number, operator.value.registration_issuer)}</span>
                <span className="flex flex-wrap gap-x-5">
                  <a className={link} href={`tel:${operator.value.phone.replace(/[^\d+]/g, "")}`}>
                    {words.phone}: {operator.value.phone}
                  </a>
                  <a className={link} href={`mailto:${operator.value.email}`}>
                    {operator.value.email}
                  </a>
                </span>
                {operator.value.notified ? (
                  <span>{words.notified(operator.value.notified.number, formatDay(operator.value.notified.on, locale))}</span>
                ) : null}
                {operator.value.demo ? (
                  <p className="measure mt-2 text-card/90">{words.demo_explained}</p>
                ) : null}
              </address>
            ) : (
              <p className="text-14">{words.tagline}</p>
            )}
          </section>
          <nav aria-labelledby="chan-trang-mua" className="max-lg:col-span-2">
            <h2 id="chan-trang-mua" className={heading}>
              {words.shopping}
            </h2>
            <ul className={columns}>
              <li><a className={link} href={href(locale, "/san-pham")}>{words.products}</a></li>
              <li><a className={link} href={href(locale, "/mua-vu")}>{words.seasons}</a></li>
              <li><a className={link} href={href(locale, "/chu-the")}>{words.producers}</a></li>
              <li><a className={link} href={href(locale, "/diem-ban")}>{words.sales_points}</a></li>
              <li><a className={link} href={href(locale, "/hoi-cho")}>{words.fairs}</a></li>
              <li><a className={link} href={href(locale, "/truy-xuat")}>{words.trace}</a></li>
              <li><a className={link} href={href(locale, "/gio-hang")}>{words.cart}</a></li>
              <li><a className={link} href={href(locale, "/nha-san-xuat")}>{words.for_producers}</a></li>
            </ul>
          </nav>
          {communes.reached && communes.value.length > 0 ? (
            <nav aria-labelledby="chan-trang-xa" className="max-lg:col-span-2">
              <h2 id="chan-trang-xa" className={heading}>
                {words.communes}
              </h2>
              <ul className="text-14 max-lg:flex max-lg:flex-wrap max-lg:gap-x-6">
                {communes.value.map((commune) => (
                  <li key={commune.slug}>
                    <a className={link} href={href(locale, `/xa/${commune.slug}`)}>{commune.name}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          {policies.reached && policies.value.length > 0 ? (
            <nav aria-labelledby="chan-trang-chinh-sach" className="max-lg:col-span-2">
              <h2 id="chan-trang-chinh-sach" className={heading}>
                {words.policies}
              </h2>
              <ul className={columns}>
                {policies.value.map((policy) => (
                  <li key={policy.slug}>
                    <a className={link} href={href(locale, `/chinh-sach/${policy.slug}`)}>{policy.title}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
        </div>
        <div className="wrap">
          <p className="border-t border-card/20 py-5 text-13 text-card/85">{words.no_trackers}</p>
        </div>
      </div>
    </footer>
  )
}
