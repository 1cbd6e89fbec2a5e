import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { env } from "@/data/env"

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/gio-hang", "/thanh-toan", "/don-hang/", "/en/gio-hang", "/en/thanh-toan", "/en/don-hang/", "/api/", "/truy-xuat/", "/en/truy-xuat/", "/*/21/"] },
    sitemap: `${env.storefrontUrl}/sitemap.xml`,
  }
}
