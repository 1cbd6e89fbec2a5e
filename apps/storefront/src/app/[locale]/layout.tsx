import "../theme.css"
import type { Metadata, Viewport } from "next"
import { locale } from "next/root-params"
import type { ReactNode } from "react"
import { env } from "@/data/env"
import { isLocale, LANGUAGE_TAG } from "@/i18n/locales"
import { shellWords } from "@/i18n/shell-words"
import { FontPreloads } from "@/features/shell/font-preloads"
import { BUILD_ONLY } from "@/features/shell/page-only"

/** Nothing is rendered while building: pages are made when first asked for, from the back end as it is then. */
export function generateStaticParams() {
  return [{ locale: BUILD_ONLY }]
}

export const viewport: Viewport = { themeColor: "#FBF5E9", colorScheme: "light" }

export async function generateMetadata(): Promise<Metadata> {
  const language = await locale()
  const words = shellWords[isLocale(language) ? language : "vi"]
  return {
    metadataBase: new URL(env.storefrontUrl),
    title: { default: words.shop, template: `%s · ${words.shop}` },
    description: words.tagline,
    applicationName: words.shop,
    icons: { icon: "/brand/favicon.svg", apple: "/brand/apple-touch-icon.png" },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await locale()
  if (!isLocale(language)) return <html lang="vi"><body /></html>
  return (
    <html lang={LANGUAGE_TAG[language]}>
      <body>
        <FontPreloads />
        {children}
      </body>
    </html>
  )
}
