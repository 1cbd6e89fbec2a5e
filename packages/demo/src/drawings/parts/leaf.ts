import { darker, lighter } from "../colour"
import { at, n, type Pen } from "../pen"

export interface LeafLook {
  length: number
  /** widest, px */
  width: number
  colour?: string
  /** how far the tip swings down, px */
  bend?: number
  veins?: number
}

/** A leaf growing from (x, y) along `turn` degrees: two halves, the upper one in the light, midrib, veins and a bright edge. */
export function leaf(pen: Pen, { x, y, turn, length, width, colour = "#2F7A45", bend = 0, veins = 6, flip = false }: LeafLook & { x: number; y: number; turn: number; flip?: boolean }): string {
  const [tx, ty, h] = [length, bend, width / 2]
  const rib = (t: number) => ({ x: tx * t, y: ty * t * t + h * 0.12 * Math.sin(t * Math.PI) })
  const upper = `M0 0C${n(tx * 0.22)} ${n(-h * 1.25)} ${n(tx * 0.68)} ${n(ty * 0.5 - h * 1.15)} ${n(tx)} ${n(ty)}`
  const middle = `C${n(tx * 0.66)} ${n(ty * 0.44 + h * 0.14)} ${n(tx * 0.33)} ${n(h * 0.16)} 0 0Z`
  const lower = `M0 0C${n(tx * 0.2)} ${n(h * 1.2)} ${n(tx * 0.7)} ${n(ty * 0.6 + h * 1.1)} ${n(tx)} ${n(ty)}`
  const light = pen.linear([[0, lighter(colour, 0.42)], [0.6, lighter(colour, 0.1)], [1, colour]], [0, 0, 0.6, 1])
  const dark = pen.linear([[0, darker(colour, 0.12)], [1, darker(colour, 0.42)]], [0, 0, 0.8, 1])
  let lines = ""
  for (let i = 1; i <= veins; i++) {
    const t = i / (veins + 1.2)
    const from = rib(t)
    const reach = h * 0.8 * Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.14))
    const ahead = length * 0.12
    lines += `M${n(from.x)} ${n(from.y)}q${n(ahead * 0.5)} ${n(-reach * 0.4)} ${n(ahead)} ${n(-reach)}`
    lines += `M${n(from.x)} ${n(from.y)}q${n(ahead * 0.5)} ${n(reach * 0.4)} ${n(ahead)} ${n(reach * 0.92)}`
  }
  return at(
    { x, y, turn, flip },
    `<path d="${upper}${middle}" fill="${light}"/><path d="${lower}${middle}" fill="${dark}"/>` +
      `<path d="${lines}" fill="none" stroke="${lighter(colour, 0.6)}" stroke-opacity=".4" stroke-width="${n(Math.max(1.2, width / 50))}" stroke-linecap="round"/>` +
      `<path d="M0 0C${n(tx * 0.33)} ${n(h * 0.16)} ${n(tx * 0.66)} ${n(ty * 0.44 + h * 0.14)} ${n(tx)} ${n(ty)}" fill="none" stroke="${lighter(colour, 0.66)}" stroke-width="${n(Math.max(2, width / 26))}" stroke-linecap="round"/>` +
      `<path d="${upper}" fill="none" stroke="${lighter(colour, 0.7)}" stroke-opacity=".55" stroke-width="${n(Math.max(1.5, width / 40))}"/>`
  )
}

/** Leaves along a twig, alternating. */
export function sprig(pen: Pen, { x, y, turn, length, leaves, leafLength, leafWidth, colour = "#2F7A45", wood = "#6B4526", flip = false }: { x: number; y: number; turn: number; length: number; leaves: number; leafLength: number; leafWidth: number; colour?: string; wood?: string; flip?: boolean }): string {
  let body = `<path d="M0 0Q${n(length * 0.5)} ${n(-length * 0.08)} ${n(length)} 0" fill="none" stroke="${wood}" stroke-width="${n(Math.max(4, leafWidth / 9))}" stroke-linecap="round"/>`
  for (let i = 0; i < leaves; i++) {
    const t = (i + 0.8) / leaves
    const side = i % 2 ? 1 : -1
    body += leaf(pen, { x: length * t, y: -length * 0.06 * Math.sin(t * Math.PI), turn: i === leaves - 1 ? 4 : side * 48, length: leafLength * (1 - 0.25 * t), width: leafWidth * (1 - 0.2 * t), colour: i % 3 ? colour : lighter(colour, 0.12) })
  }
  return at({ x, y, turn, flip }, body)
}
