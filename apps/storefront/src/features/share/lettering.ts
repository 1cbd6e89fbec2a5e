import "server-only"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { parse, type Font } from "opentype.js"

type Face = "sign" | "body"

const require = createRequire(join(/* turbopackIgnore: true */ process.cwd(), "package.json"))
const SUBSETS = ["latin", "vietnamese"]
const FILES: Record<Face, (subset: string) => string> = {
  sign: (subset) => join(dirname(require.resolve("@fontsource/phudu/package.json")), "files", `phudu-${subset}-800-normal.woff`),
  body: (subset) => join(dirname(require.resolve("@fontsource/be-vietnam-pro/package.json")), "files", `be-vietnam-pro-${subset}-600-normal.woff`),
}
const parsed = new Map<Face, Font[]>()

function fontsOf(face: Face): Font[] {
  const known = parsed.get(face)
  if (known) return known
  const fonts = SUBSETS.map((subset) => {
    const file = readFileSync(FILES[face](subset))
    return parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer)
  })
  parsed.set(face, fonts)
  return fonts
}

/** Letters a typeface lacks (an emoji in a name) are left out: a shared picture is better without them than with boxes. */
function set(text: string, face: Face, size: number) {
  let x = 0
  const placed = [...text.normalize("NFC")].flatMap((letter) => {
    const font = fontsOf(face).find((candidate) => candidate.charToGlyph(letter).index !== 0)
    if (!font) return []
    const glyph = font.charToGlyph(letter)
    const at = x
    x += ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm
    return [{ font, glyph, at }]
  })
  return { placed, width: x }
}

export const widthOf = (text: string, face: Face, size: number) => set(text, face, size).width

const n = (value: number | undefined) => (Number.isFinite(value) ? Number((value ?? 0).toFixed(1)) : 0)

interface Line {
  text: string
  face: Face
  size: number
  x: number
  y: number
  fill: string
}

/** One line as outlines, so that no font needs to be installed where the picture is made. */
export function drawLine({ text, face, size, x, y, fill }: Line): string {
  const d = set(text, face, size)
    .placed.map(({ font, glyph, at }) =>
      glyph
        .getPath(x + at, y, size, undefined, font)
        .commands.map((command) => {
          if (command.type === "Z") return "Z"
          const end = `${n(command.x)} ${n(command.y)}`
          if (command.type === "C") return `C${n(command.x1)} ${n(command.y1)} ${n(command.x2)} ${n(command.y2)} ${end}`
          if (command.type === "Q") return `Q${n(command.x1)} ${n(command.y1)} ${end}`
          return command.type + end
        })
        .join(""),
    )
    .join("")
  return `<path d="${d}" fill="${fill}"/>`
}

/** The words in as few lines as fit the width; at most `most`, the last one shortened. */
export function breakLines(text: string, face: Face, size: number, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, face, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""}…`]
}
