import { buildSync } from "esbuild"
import type { NextConfig } from "next"
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants"
import { join } from "node:path"
import { securityHeaders } from "./src/security-headers"

const config: NextConfig = {
  /** `npm test` builds beside the developer's own build */
  distDir: process.env.STOREFRONT_DIST_DIR ?? ".next",
  agentRules: false,
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  cacheMaxMemorySize: 128 * 1024 * 1024,
  images: {
    formats: ["image/avif", "image/webp"],
    localPatterns: [{ pathname: "/media/**", search: "" }, { pathname: "/brand/*.jpg", search: "" }],
    deviceSizes: [360, 480, 560, 680, 828, 1080],
    imageSizes: [64, 96, 160, 240],
    qualities: [70],
    minimumCacheTTL: 60 * 60 * 24 * 365,
  },
  experimental: {
    /** What a visitor sees comes from this process's memory: a restart must not bring back pages of yesterday's prices. */
    isrFlushToDisk: false,
    /** Links here load whole documents: what a client-side navigation would wait for is nobody's concern in `npm run dev`. */
    instantInsights: { validationLevel: "manual-warning" },
  },
  rewrites: async () => ({
    beforeFiles: [
      /** Vietnamese has no prefix: `/san-pham` is served by `/vi/san-pham`. */
      { source: "/", destination: "/vi" },
      { source: "/.well-known/ocop-logbook.json", destination: "/api/logbook-heads" },
      { source: "/.well-known/gs1resolver", destination: "/api/gs1-resolver" },
      { source: "/:path((?!vi(?:/|$)|en(?:/|$)|api/|epcis/|_next/|media/|opengraph/|brand/|[^/]+\\.[a-z0-9]+$).+)", destination: "/vi/:path" },
    ],
    afterFiles: [],
    fallback: [],
  }),
  redirects: async () => [
    { source: "/vi", destination: "/", permanent: true },
    { source: "/vi/:path*", destination: "/:path*", permanent: true },
  ],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders() },
    { source: "/:language(en)?/nha-san-xuat/so-ghi-chep", headers: securityHeaders({ ownMedia: true }) },
    // The decoder behind the camera is WebAssembly, on these two pages.
    { source: "/:language(en)?/truy-xuat", headers: securityHeaders({ webAssembly: true }) },
    { source: "/:language(en)?/quay", headers: securityHeaders({ webAssembly: true }) },
  ],
}

/** The workers that open logbook and counter without a network stand beside the pages, outside of what Next bundles. */
function buildWorkers() {
  buildSync({
    entryPoints: ["logbook-worker", "counter-worker"].map((name) => join(import.meta.dirname, `src/worker/${name}.ts`)),
    outdir: join(import.meta.dirname, "public"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
  })
}

export default function configuration(phase: string): NextConfig {
  if (phase === PHASE_PRODUCTION_BUILD || phase === PHASE_DEVELOPMENT_SERVER) buildWorkers()
  return config
}
