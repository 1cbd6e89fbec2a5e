import { darker, lighter } from "../colour"
import { arc, fit } from "../lettering"
import { n, type Pen } from "../pen"

/** A silk band bowed like a smile upside down, ends folded behind it, the name on it as large as it fits. */
export function ribbon({ pen, text, x, y, width, height, colour, ink, bow = 2600, max = 104 }: { pen: Pen; text: string; x: number; y: number; width: number; height: number; colour: string; ink: string; bow?: number; max?: number }): string {
  const half = width / 2
  const sag = (px: number) => bow - Math.sqrt(bow * bow - (px - x) ** 2)
  const edge = (from: number, to: number, dy: number) => `${n(from)} ${n(y + dy + sag(from))}A${bow} ${bow} 0 0 ${to > from ? 1 : 0} ${n(to)} ${n(y + dy + sag(to))}`
  const [left, right] = [x - half, x + half]
  const band = `M${edge(left, right, -height / 2)}L${edge(right, left, height / 2)}Z`
  const tail = (side: 1 | -1) => {
    const inner = x + side * (half - 62)
    const outer = x + side * (half + 96)
    const top = y - height / 2 + sag(outer) + 22
    const bottom = y + height / 2 + sag(outer) + 20
    return `M${n(inner)} ${n(top - 6)}L${n(outer)} ${n(top + 8)}L${n(outer - side * 46)} ${n((top + bottom) / 2 + 4)}L${n(outer)} ${n(bottom)}L${n(inner)} ${n(bottom - 10)}Z`
  }
  const fold = (side: 1 | -1) => {
    const edgeX = x + side * half
    const foot = y + height / 2 + sag(edgeX)
    return `M${n(edgeX)} ${n(foot)}L${n(edgeX - side * 62)} ${n(foot + 24)}L${n(edgeX - side * 62)} ${n(foot - 6)}Z`
  }
  const silk = pen.linear([[0, lighter(colour, 0.2)], [0.5, colour], [1, darker(colour, 0.14)]])
  const sheen = pen.linear([[0, "#ffffff", 0], [0.22, "#ffffff", 0.22], [0.4, "#ffffff", 0], [0.8, "#000000", 0], [1, "#000000", 0.14]], [0, 0, 1, 0])
  const behind = pen.linear([[0, darker(colour, 0.3)], [1, darker(colour, 0.12)]], [0, 0, 1, 0.4])
  const setting = fit({ text, face: "phudu", width: width - 110, height: height - 26, max, tracking: 0.015 })
  const count = setting.lines.length
  const letters = setting.lines.map((part, i) => {
    const baseline = y + setting.size * 0.355 + (i - (count - 1) / 2) * setting.size * 1.17
    const common = { text: part, face: "phudu" as const, size: setting.size, tracking: 0.015, x, radius: bow }
    return arc({ ...common, y: baseline + bow + 4, attributes: `fill="${darker(colour, 0.5)}" opacity=".4"` }) + arc({ ...common, y: baseline + bow, attributes: `fill="${ink}"` })
  })
  const line = (dy: number) => `<path d="M${edge(left, right, dy)}" fill="none" stroke="${lighter(colour, 0.6)}" stroke-opacity=".75" stroke-width="3"/>`
  return (
    `<path d="${tail(-1)}${tail(1)}" fill="${behind}"/><path d="${fold(-1)}${fold(1)}" fill="${darker(colour, 0.55)}"/>` +
    `<path d="${band}" fill="#1a1408" opacity=".28" transform="translate(4 12)"/><path d="${band}" fill="${silk}"/><path d="${band}" fill="${sheen}"/>` +
    line(-height / 2 + 11) + line(height / 2 - 11) + letters.join("")
  )
}
