import { qrPath } from "../../order/qr-path"

/** A QR code as one path, sharp at any size and on any paper. */
export function Qr({ text, label, className }: { text: string; label: string; className?: string }) {
  const { size, d } = qrPath(text)
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className={className}>
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  )
}
