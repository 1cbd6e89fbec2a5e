const WIDTH = 130
const HEIGHT = 32

/** Boxes a week as bars, oldest first, the last eight in colour; `text` below says what one sees. */
export const TrendLine = ({ weeks, text }: { weeks: readonly number[]; text: string }) => {
  const top = Math.max(1, ...weeks)
  const step = WIDTH / weeks.length
  return (
    <figure className="w-36 shrink-0">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden>
        <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-ui-border-base" />
        {weeks.map((boxes, week) => {
          const height = boxes <= 0 ? 0 : Math.max(1.5, (boxes / top) * (HEIGHT - 3))
          return <rect key={week} x={week * step + 0.5} width={step - 1} y={HEIGHT - 1 - height} height={height} className={week >= weeks.length - 8 ? "fill-ui-fg-interactive" : "fill-ui-fg-muted"} />
        })}
      </svg>
      <figcaption className="txt-compact-xsmall text-ui-fg-subtle mt-1 whitespace-normal">{text}</figcaption>
    </figure>
  )
}
