// Draws the shop's sign and its Open Graph ground into the storefront: `npm run brand -w packages/demo`, after a build.
import { mkdir, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import drawings from "./dist/drawings/index.js"

const { drawFavicon, drawIcon, drawOpenGraph, drawPointMap, drawRidge, rasterise } = drawings
const dir = new URL("../../apps/storefront/public/brand/", import.meta.url)
await mkdir(dir, { recursive: true })
const files = {
  "favicon.svg": drawFavicon(),
  "ridge-dawn.svg": drawRidge("dawn"),
  "ridge-leaf.svg": drawRidge("leaf"),
  "icon-192.png": await rasterise(drawIcon(), 192),
  "icon-512.png": await rasterise(drawIcon(), 512),
  "icon-maskable-512.png": await rasterise(drawIcon({ bleed: true }), 512),
  "apple-touch-icon.png": await rasterise(drawIcon({ bleed: true }), 180),
  "point-map.jpg": await rasterise(drawPointMap(), 1440, "jpeg"),
  "open-graph.jpg": await rasterise(drawOpenGraph(), 1200, "jpeg"),
}
for (const [name, content] of Object.entries(files)) await writeFile(new URL(name, dir), content)
console.log(`${Object.keys(files).length} files in ${fileURLToPath(dir)}`)
