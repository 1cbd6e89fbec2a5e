import { useOpenTill } from "../app/till-context"

/** Who sells, and where; the law asks for it (domain.md §8). */
export function PaperHead() {
  const { words, shelf } = useOpenTill()
  const { operator, point } = shelf
  return (
    <header>
      <div>
        <strong>{operator.name}</strong>
        <span>{operator.address}</span>
        <span>{words.r_registration} {operator.registration_number}</span>
        <span>{words.r_phone} {operator.phone}</span>
      </div>
      <div>
        <b>{point.name}</b>
        <span>{point.address}</span>
      </div>
    </header>
  )
}

/** Who signs, with room for the hand. */
export function Signatures({ names }: { names: readonly string[] }) {
  const { words } = useOpenTill()
  return (
    <div className="signatures">
      {names.map((name) => (
        <div key={name}>
          <b>{name}</b>
          <small>{words.r_sign}</small>
        </div>
      ))}
    </div>
  )
}

/** `wide`: may be long, and has a line of its own where two stand beside each other. */
export const Pair = ({ term, value, wide = false, figure = false }: { term: string; value: string; wide?: boolean; figure?: boolean }) => (
  <div className={wide ? "wide" : undefined}>
    <dt>{term}</dt>
    <dd className={figure ? "figure" : undefined}>{value}</dd>
  </div>
)
