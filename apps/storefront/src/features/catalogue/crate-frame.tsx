import type { ReactNode } from "react"
import { breakEvenly } from "./break-evenly"

interface CrateFrameProps {
  /** decides the colours: the same product looks the same everywhere */
  seed: string
  /** large in the window, where nothing else is shown in it */
  title: string
  /** on the ribbon */
  place: string
  /** small capitals at the foot */
  region: string
  /** a photograph that fills the window */
  children?: ReactNode
  className?: string
}

interface Palette {
  ground: string
  accent: string
  sky: [top: string, low: string]
  hills: [far: string, near: string]
}

const GOLD = "#EFC15A"

/** The pairs of colours of the drawn labels. */
const PALETTES: Palette[] = [
  { ground: "#1F5138", accent: "#C85A12", sky: ["#FCEBC2", "#F8CE83"], hills: ["#7FA08A", "#3F7A4F"] },
  { ground: "#164457", accent: "#D2601A", sky: ["#EAF0E4", "#F6D79A"], hills: ["#8FA5A0", "#4F7F6A"] },
  { ground: "#6A2A1F", accent: "#1F6470", sky: ["#F9D9A8", "#EC9560"], hills: ["#A2706A", "#6E4A4E"] },
  { ground: "#3E4A1E", accent: "#B8451A", sky: ["#FFF4D2", "#F5DC8C"], hills: ["#7FAAA4", "#3F8260"] },
  { ground: "#5A1F33", accent: "#8A6A12", sky: ["#FBE7D4", "#F3B9A0"], hills: ["#A2706A", "#5B4A34"] },
  { ground: "#38305A", accent: "#B4500B", sky: ["#F3E6F0", "#EDC7A6"], hills: ["#8DB0A2", "#4E8268"] },
]

const WINDOW = "M104 1236V600A496 496 0 0 1 1096 600V1236Z"
const RAYS = Array.from({ length: 13 }, (_, index) => {
  const [from, to] = [index, index + 0.5].map((turn) => Math.PI * (1 - turn / 13)) as [number, number]
  const at = (angle: number) => `${Math.round(600 + 1200 * Math.cos(angle))} ${Math.round(820 - 1200 * Math.sin(angle))}`
  return `M600 820L${at(from)}L${at(to)}Z`
}).join("")

/**
 * A crate label for goods nobody has drawn one for: the frame, ribbon and colours of the drawn ones around the maker's photograph,
 * or around the name alone. Scales with its width; `children` lie below the paper and show through the window.
 */
export function CrateFrame({ seed, title, place, region, children, className }: CrateFrameProps) {
  const { ground, accent, sky, hills } = paletteOf(seed)
  const lines = breakEvenly(title.toLocaleUpperCase("vi"))
  const size = Math.min(150, 760 / (0.64 * Math.max(...lines.map((line) => line.length))), 560 / (1.2 * lines.length))
  const ribbon = place.toLocaleUpperCase("vi")
  const foot = region.toLocaleUpperCase("vi")
  const id = `khung-${seed}`
  return (
    <div className={`relative isolate overflow-hidden ${className ?? ""}`}>
      {children}
      <svg viewBox="0 0 1200 1500" aria-hidden="true" className="absolute inset-0 size-full" preserveAspectRatio="xMidYMid slice">
        <defs>
          <linearGradient id={id} x2="0" y2="1">
            <stop stopColor={sky[0]} />
            <stop offset="1" stopColor={sky[1]} />
          </linearGradient>
        </defs>
        {children ? null : (
          <>
            <path d="M90 90H1110V1250H90Z" fill={`url(#${id})`} />
            <path d={RAYS} fill="#FFFDF3" opacity=".55" />
            <circle cx="600" cy="820" r="230" fill="#F6B93B" opacity=".9" />
            <path d="M60 1000L250 830L390 930L560 770L760 960L900 850L1140 1010V1260H60Z" fill={hills[0]} />
            <path d="M60 1090Q330 930 620 1050T1140 1030V1260H60Z" fill={hills[1]} />
            <g fontFamily="var(--font-sign)" fontWeight="700" fontSize={size} textAnchor="middle" fill={ground} stroke={sky[0]} strokeWidth={size * 0.14} strokeLinejoin="round" paintOrder="stroke">
              {lines.map((line, index) => (
                <text key={index} x="600" y={600 + (index - (lines.length - 1) / 2) * size * 1.2 + size * 0.36}>{line}</text>
              ))}
            </g>
          </>
        )}
        <path d={`M0 0H1200V1500H0Z${WINDOW}`} fillRule="evenodd" fill={ground} />
        <path d={WINDOW} fill="none" stroke="#14170F" strokeOpacity=".35" strokeWidth="22" />
        <path d={WINDOW} fill="none" stroke={GOLD} strokeWidth="9" />
        <rect x="34" y="34" width="1132" height="1432" rx="34" fill="none" stroke={GOLD} strokeWidth="7" />
        <rect x="52" y="52" width="1096" height="1396" rx="22" fill="none" stroke={GOLD} strokeOpacity=".6" strokeWidth="3" />
        <path d="M212 1150L54 1166L100 1252L54 1336L212 1316ZM988 1150L1146 1166L1100 1252L1146 1336L988 1316Z" fill={accent} />
        <path d="M212 1150L54 1166L100 1252L54 1336L212 1316ZM988 1150L1146 1166L1100 1252L1146 1336L988 1316Z" fill="#14170F" opacity=".28" />
        <path d="M150 1128Q600 1090 1050 1128V1296Q600 1258 150 1296Z" fill={accent} />
        <path d="M150 1141Q600 1103 1050 1141M150 1283Q600 1245 1050 1283" fill="none" stroke="#FFFDF3" strokeOpacity=".5" strokeWidth="4" />
        <text x="600" y="1232" textAnchor="middle" fontFamily="var(--font-sign)" fontWeight="700" fontSize={Math.min(104, 800 / (0.64 * ribbon.length))} fill="#FFFDF3">{ribbon}</text>
        <text x="600" y="1410" textAnchor="middle" fontFamily="var(--font-body)" fontWeight="600" fontSize={Math.min(40, 900 / (0.86 * foot.length))} letterSpacing=".16em" fill="#FBE9BE">{foot}</text>
      </svg>
    </div>
  )
}

function paletteOf(seed: string): Palette {
  let sum = 7
  for (const letter of seed) sum = (sum * 31 + letter.codePointAt(0)!) % 100_003
  return PALETTES[sum % PALETTES.length]!
}
