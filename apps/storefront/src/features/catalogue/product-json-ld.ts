import type { ProductPageView } from "@ocop/catalogue/http"
import type { BreadcrumbList, Certification, ItemAvailability, Offer, Product, WithContext } from "schema-dts"
import { env } from "@/data/env"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { shellWords } from "@/i18n/shell-words"
import { starWords } from "@/i18n/star-words"
import type { Crumb } from "@/ui/breadcrumb"

const absolute = (path: string) => `${env.storefrontUrl}${path}`

const AVAILABILITY: Record<"in_stock" | "low" | "out", ItemAvailability> = {
  in_stock: "https://schema.org/InStock",
  low: "https://schema.org/LimitedAvailability",
  out: "https://schema.org/OutOfStock",
}

interface ProductJsonLdInput {
  product: ProductPageView
  locale: Locale
  seller: string | null
}

/** The same facts the page says: no offer for what is not sold, no certification without a star that stands today. */
export function productJsonLd({ product, locale, seller }: ProductJsonLdInput): WithContext<Product> {
  const url = absolute(href(locale, `/san-pham/${product.handle}`))
  const offers = product.variants.flatMap((variant): Offer[] => {
    if (variant.price === null || variant.availability === "showcase") return []
    return [
      {
        "@type": "Offer",
        url,
        sku: variant.sku ?? undefined,
        name: variant.title,
        price: variant.price,
        priceCurrency: "VND",
        availability: AVAILABILITY[variant.availability],
        seller: seller ? { "@type": "Organization", name: seller } : undefined,
      },
    ]
  })
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    "@id": url,
    name: product.title,
    description: product.description,
    url,
    image: product.pictures.length > 0 ? product.pictures.map((picture) => absolute(picture.url)) : undefined,
    category: product.group.name,
    countryOfOrigin: { "@type": "Country", name: "VN" },
    manufacturer: product.producer
      ? { "@type": "Organization", name: product.producer.name, url: absolute(href(locale, `/chu-the/${product.producer.handle}`)) }
      : undefined,
    offers: offers.length > 0 ? offers : undefined,
    hasCertification: product.star ? certification(product.star, locale) : undefined,
  }
}

function certification(star: NonNullable<ProductPageView["star"]>, locale: Locale): Certification {
  return {
    "@type": "Certification",
    name: starWords[locale].stars(star.star),
    certificationIdentification: star.certificate_number ?? undefined,
    certificationStatus: "https://schema.org/CertificationActive",
    certificationRating: { "@type": "Rating", ratingValue: star.star, bestRating: 5 },
    validFrom: star.valid_from ?? undefined,
    expires: star.valid_until ?? undefined,
    url: star.certificate_number ? absolute(href(locale, `/chung-nhan/${encodeURIComponent(star.certificate_number)}`)) : undefined,
  }
}

export function breadcrumbJsonLd(crumbs: Crumb[], locale: Locale): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [{ name: shellWords[locale].home, path: "/" }, ...crumbs].map((crumb, index) => ({
      "@type": "ListItem" as const,
      position: index + 1,
      name: crumb.name,
      item: crumb.path === undefined ? undefined : absolute(href(locale, crumb.path)),
    })),
  }
}
