import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parse, type Font, type Glyph } from "opentype.js"
import { n } from "./pen"

/** The shop's two typefaces, as outlines: no font needs to be installed where the picture is made. */
export type Face = "phudu" | "be-vietnam"

const FILES: Record<Face, (subset: string) => string> = {
  phudu: (subset) => join(dirname(require.resolve("@fontsource/phudu/package.json")), "files", `phudu-${subset}-800-normal.woff`),
  "be-vietnam": (subset) =>
    join(dirname(require.resolve("@fontsource/be-vietnam-pro/package.json")), "files", `be-vietnam-pro-${subset}-600-normal.woff`),
}
const loaded = new Map<Face, Font[]>()

function fonts(face: Face): Font[] {
  const known = loaded.get(face)
  if (known) return known
  const parsed = ["latin", "vietnamese", "latin-ext"].map((subset) => {
    const file = readFileSync(FILES[face](subset))
    return parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer)
  })
  loaded.set(face, parsed)
  return parsed
}

/** @throws Error when no subset has the letter: a label must not be printed with a hole in a name */
function glyphOf(face: Face, letter: string): { font: Font; glyph: Glyph } {
  for (const font of fonts(face)) {
    const glyph = font.charToGlyph(letter)
    if (glyph.index !== 0) return { font, glyph }
  }
  throw new Error(`Typeface ${face} has no letter "${letter}"`)
}

interface Placed {
  letter: string
  glyph: Glyph
  font: Font
  /** left edge, px */
  x: number
  advance: number
}

function set({ text, face, size, tracking = 0 }: Lettering): { placed: Placed[]; width: number } {
  const placed: Placed[] = []
  let x = 0
  let before: { font: Font; glyph: Glyph } | undefined
  for (const letter of text.normalize("NFC")) {
    const { font, glyph } = glyphOf(face, letter)
    const scale = size / font.unitsPerEm
    if (before?.font === font) x += kerning(font, before.glyph, glyph) * scale
    const advance = (glyph.advanceWidth ?? 0) * scale
    placed.push({ letter, glyph, font, x, advance })
    x += advance + tracking * size
    before = { font, glyph }
  }
  return { placed, width: Math.max(0, x - tracking * size) }
}

/** Some subsets carry an empty kerning class, which opentype.js answers with NaN. */
function kerning(font: Font, left: Glyph, right: Glyph): number {
  const value = font.getKerningValue(left, right)
  return Number.isFinite(value) ? value : 0
}

export interface Lettering {
  text: string
  face: Face
  size: number
  /** extra space between letters, in em */
  tracking?: number
}

export const widthOf = (lettering: Lettering): number => set(lettering).width

/** opentype.js's own `toPathData` writes NaN for some coordinates, so the commands are spelled here. */
function outline({ glyph, font, x, y, size }: { glyph: Glyph; font: Font; x: number; y: number; size: number }): string {
  return glyph
    .getPath(x, y, size, undefined, font)
    .commands.map((command) => {
      if (command.type === "Z") return "Z"
      const end = `${n(command.x)} ${n(command.y)}`
      if (command.type === "C") return `C${n(command.x1)} ${n(command.y1)} ${n(command.x2)} ${n(command.y2)} ${end}`
      if (command.type === "Q") return `Q${n(command.x1)} ${n(command.y1)} ${end}`
      return command.type + end
    })
    .join("")
}

/** One centred line. */
export function line(lettering: Lettering & { x: number; y: number; attributes: string }): string {
  const { placed, width } = set(lettering)
  const left = lettering.x - width / 2
  const d = placed.map(({ glyph, font, x }) => outline({ glyph, font, x: left + x, y: lettering.y, size: lettering.size })).join("")
  return `<path d="${d}" ${lettering.attributes}/>`
}

/** One line along a circle around (x, y); letters stand on the outside, centred on `middle` degrees (-90 is the top). */
export function arc(lettering: Lettering & { x: number; y: number; radius: number; middle?: number; inside?: boolean; attributes: string }): string {
  const { placed, width } = set(lettering)
  const { x, y, radius, middle = -90, inside = false } = lettering
  const letters = placed.map(({ glyph, font, x: left, advance }) => {
    const along = ((left + advance / 2 - width / 2) / radius) * (180 / Math.PI)
    const angle = inside ? middle - along : middle + along
    const turn = inside ? angle - 90 : angle + 90
    const radians = (angle * Math.PI) / 180
    const d = outline({ glyph, font, x: -advance / 2, y: 0, size: lettering.size })
    return `<path d="${d}" transform="translate(${n(x + radius * Math.cos(radians))} ${n(y + radius * Math.sin(radians))}) rotate(${n(turn)})"/>`
  })
  return `<g ${lettering.attributes}>${letters.join("")}</g>`
}

/** Breaks a name into at most `lines` lines, as evenly as its words allow. */
export function wrap(text: string, lines: number): string[] {
  const words = text.split(" ")
  if (lines <= 1 || words.length === 1) return [text]
  let best = [text]
  let bestLength = Infinity
  for (let cut = 1; cut < words.length; cut++) {
    const broken = [words.slice(0, cut).join(" "), ...wrap(words.slice(cut).join(" "), lines - 1)]
    const longest = Math.max(...broken.map((part) => part.length))
    if (longest < bestLength) [best, bestLength] = [broken, longest]
  }
  return best
}

/** The largest setting of a name that fits a box, on one line or two. */
export function fit({ text, face, width, height, max, tracking = 0 }: Omit<Lettering, "size"> & { width: number; height: number; max: number }) {
  const settings = [1, 2].map((count) => {
    const lines = wrap(text, count)
    const widest = Math.max(...lines.map((part) => widthOf({ text: part, face, size: 100, tracking })))
    return { lines, size: Math.min(max, (width / widest) * 100, height / (lines.length * 1.22)) }
  })
  return settings.reduce((best, setting) => (setting.size > best.size * 1.08 ? setting : best))
}
