import { TextAreaField } from "../fields"

interface TextPartsProps {
  /** [name, question, what is written] */
  parts: readonly (readonly [string, string, string])[]
  editable: boolean
}

/** Questions with long answers: fields while they may be written, plain words afterwards. */
export function TextParts({ parts, editable }: TextPartsProps) {
  if (editable) return parts.map(([name, label, value]) => <TextAreaField key={name} id={name} name={name} label={label} defaultValue={value} maxLength={8_000} rows={3} />)
  return (
    <dl className="divide-y divide-line">
      {parts.map(([name, label, value]) => (
        <div key={name} className="grid gap-1 py-3">
          <dt className="font-semibold">{label}</dt>
          <dd className="whitespace-pre-line">{value || "–"}</dd>
        </div>
      ))}
    </dl>
  )
}
