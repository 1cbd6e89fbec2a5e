import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { env } from "@/data/env"
import { readAllPaths } from "@/data/sitemap"
import { href } from "@/i18n/href"

const FIXED = ["/", "/san-pham", "/mua-vu", "/chu-the", "/diem-ban", "/hoi-cho", "/chung-nhan", "/truy-xuat"]

/** Every page in both languages, each naming the other. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const paths = await readAllPaths()
  const address = (locale: "vi" | "en", path: string) => `${env.storefrontUrl}${href(locale, path)}`
  return [...FIXED, ...(paths.reached ? paths.value : [])].flatMap((path) => {
    const languages = { vi: address("vi", path), en: address("en", path) }
    return [
      { url: languages.vi, alternates: { languages } },
      { url: languages.en, alternates: { languages } },
    ]
  })
}
