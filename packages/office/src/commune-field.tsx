import { Input, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useId, useState } from "react"
import { Field } from "./field"
import { sdk } from "./sdk"
import { useWords } from "./words"

/** A commune for as long as it kept its name and borders. */
export interface CommuneKey {
  code: string
  valid_from: string
}

interface Unit extends CommuneKey {
  valid_to: string | null
  full_name: string
  district_name: string | null
  province_name: string
}
interface UnitMatch {
  unit: Unit
  matched_as: Unit | null
}

const words = {
  vi: { placeholder: "Gõ tên xã, cũ hoặc mới, không cần dấu", now: "nay thuộc", until: "đến", none: "Không có xã nào tên như vậy.", failed: "Chưa tìm được. Gõ lại để thử." },
  en: { placeholder: "Type the commune's old or new name, accents not needed", now: "now in", until: "until", none: "No commune has such a name.", failed: "Could not search. Type again to retry." },
}

interface CommuneFieldProps {
  label: string
  hint?: string
  value: CommuneKey | null
  onChange: (commune: CommuneKey) => void
}

/** Finds a commune by an old or a new name; an old one keeps its own name and says where it lies now. */
export const CommuneField = ({ label, hint, value, onChange }: CommuneFieldProps) => {
  const say = useWords(words)
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = useQuery({
    queryKey: ["ocop-unit", value?.code, value?.valid_from],
    enabled: value !== null,
    queryFn: () => sdk.client.fetch<{ unit: Unit; today: Unit[] }>(`/admin/ocop/units/${value?.code}`, { query: { on: value?.valid_from } }),
  })
  const found = useQuery({
    queryKey: ["ocop-units", typed],
    enabled: (typed ?? "").trim().length > 1,
    queryFn: () => sdk.client.fetch<{ units: UnitMatch[] }>("/admin/ocop/units", { query: { q: typed, level: "commune", limit: 8 } }),
  })
  const options = (found.data?.units ?? []).flatMap(({ unit, matched_as }) => (matched_as ? [{ unit: matched_as, now: unit }, { unit, now: null }] : [{ unit, now: null }]))
  const nameOf = (unit: Unit, now: Unit | null | undefined) =>
    `${unit.full_name}${unit.valid_to ? `, ${unit.district_name ?? unit.province_name} (${say.until} ${unit.valid_to.slice(0, 4)}${now && now.full_name !== unit.full_name ? `, ${say.now} ${now.full_name}` : ""})` : `, ${unit.province_name}`}`
  const pick = ({ code, valid_from }: Unit) => {
    onChange({ code, valid_from })
    setTyped(null)
  }
  return (
    <Field label={label} htmlFor={id} hint={hint}>
      <div className="relative">
        <Input
          id={id}
          role="combobox"
          aria-expanded={typed !== null && options.length > 0}
          aria-controls={`${id}-options`}
          autoComplete="off"
          placeholder={say.placeholder}
          value={typed ?? (chosen.data ? nameOf(chosen.data.unit, chosen.data.today[0]) : "")}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => setTyped(null)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && typed !== null) {
              event.preventDefault()
              if (options[0]) pick(options[0].unit)
            }
          }}
        />
        {typed !== null && found.isFetched && (
          <ul id={`${id}-options`} role="listbox" className="bg-ui-bg-component shadow-elevation-flyout absolute z-10 mt-1 w-full overflow-hidden rounded-lg py-1">
            {options.map(({ unit, now }) => (
              <li key={`${unit.code} ${unit.valid_from}`} role="option" aria-selected={false}>
                <button type="button" className="hover:bg-ui-bg-component-hover w-full px-3 py-2 text-left" onMouseDown={(event) => event.preventDefault()} onClick={() => pick(unit)}>
                  <Text size="small">{nameOf(unit, now)}</Text>
                </button>
              </li>
            ))}
            {options.length === 0 && <Text size="small" className="text-ui-fg-subtle px-3 py-2">{found.error ? say.failed : say.none}</Text>}
          </ul>
        )}
      </div>
    </Field>
  )
}
