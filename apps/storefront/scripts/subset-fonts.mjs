import { createRequire } from "node:module"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import subsetFont from "subset-font"

// Writes src/app/fonts: the shop's typefaces with the letters of Vietnamese and English only. Run again when a package has a new drawing:
// `npm run fonts -w apps/storefront`. A letter that is not there is set in the next font of the family list.
const require = createRequire(import.meta.url)
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("")

const LETTERS = {
  latin: `${range(0x20, 0x7e)}\u00a0©«»·×°±½ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý–—‘’“”„…•→←↑↓−²³`,
  vietnamese: `ĂăĐđĨĩŨũƠơƯư₫${range(0x1ea0, 0x1ef9)}`,
}
const FACES = [
  ["phudu", 700],
  ["be-vietnam-pro", 400],
  ["be-vietnam-pro", 600],
]

const target = join(import.meta.dirname, "..", "src", "app", "fonts")
mkdirSync(target, { recursive: true })
for (const [family, weight] of FACES) {
  const files = join(require.resolve(`@fontsource/${family}/package.json`), "..", "files")
  for (const [script, letters] of Object.entries(LETTERS)) {
    const whole = readFileSync(join(files, `${family}-${script}-${weight}-normal.woff2`))
    writeFileSync(join(target, `${family}-${script}-${weight}.woff2`), await subsetFont(whole, letters, { targetFormat: "woff2", noHinting: true }))
  }
}
