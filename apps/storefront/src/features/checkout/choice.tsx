import type { ReactNode } from "react"

interface ChoiceProps {
  name: string
  value: string
  checked: boolean
  onChoose: () => void
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

/** One of several, as a whole row to press. */
export function Choice({ name, value, checked, onChoose, label, hint, disabled }: ChoiceProps) {
  return (
    <label
      className={`flex min-h-14 cursor-pointer items-start gap-3 rounded-card border-2 bg-card px-4 py-3 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-orange-ink ${
        checked ? "border-leaf bg-leaf-wash" : "border-field hover:border-leaf"
      }`}
    >
      <input
        type="radio"
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
        className="mt-0.5 size-5 shrink-0 accent-leaf outline-none"
      />
      <span className="grid gap-0.5">
        <span className="font-semibold">{label}</span>
        {hint && <span className="text-14 text-quiet">{hint}</span>}
      </span>
    </label>
  )
}
