import type { Metadata } from "next"
import { href } from "@/i18n/href"
import { OPEN_GRAPH_LOCALE, type Locale } from "@/i18n/locales"
import { shellWords } from "@/i18n/shell-words"

interface PageMetadata {
  locale: Locale
  /** path without language; the canonical address of both languages is made of it */
  path: string
  title?: string
  description?: string
  /** what the shared picture shows: `product/cam-chanh` */
  picture?: string
  index?: boolean
}

/** Title, description, canonical address, the other language, and the picture shown where the page is shared. */
export function pageMetadata({ locale, path, title, description, picture = "shop/home", index = true }: PageMetadata): Metadata {
  const words = shellWords[locale]
  const about = description ?? words.tagline
  const image = { url: `/opengraph/${locale}/${picture}`, width: 1200, height: 630, alt: title ?? words.shop }
  return {
    title: title ?? { absolute: `${words.shop} · ${words.tagline}` },
    description: about,
    alternates: {
      canonical: href(locale, path),
      languages: { vi: href("vi", path), en: href("en", path), "x-default": href("vi", path) },
    },
    openGraph: {
      type: "website",
      siteName: words.shop,
      locale: OPEN_GRAPH_LOCALE[locale],
      url: href(locale, path),
      title: title ?? words.shop,
      description: about,
      images: [image],
    },
    twitter: { card: "summary_large_image" },
    robots: index ? undefined : { index: false, follow: true },
  }
}
