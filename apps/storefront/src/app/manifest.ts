import type { MetadataRoute } from "next"
import { shellWords } from "@/i18n/shell-words"

export default function manifest(): MetadataRoute.Manifest {
  const { shop, tagline } = shellWords.vi
  return {
    name: shop,
    short_name: "Vũ Quang",
    description: tagline,
    lang: "vi",
    start_url: "/",
    display: "standalone",
    background_color: "#FBF5E9",
    theme_color: "#FBF5E9",
    icons: [
      { src: "/brand/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/brand/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/brand/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  }
}
