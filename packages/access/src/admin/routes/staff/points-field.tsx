import { Checkbox, Input, Label, Text } from "@medusajs/ui"
import { Field, sdk, useWords } from "@ocop/office"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { PointNamesResponse } from "../../../http"
import { words } from "../../lib/words"
import { Chosen } from "./chosen"

export interface ChosenPoint {
  id: string
  name: string
}

const SHOWN = 8

/** Chooses sales points by name or commune; what is chosen stays in sight while another is looked for. */
export const PointsField = ({ value, onChange }: { value: ChosenPoint[]; onChange: (points: ChosenPoint[]) => void }) => {
  const say = useWords(words)
  const [typed, setTyped] = useState("")
  const { data } = useQuery({
    queryKey: ["ocop-sales-point-names", typed],
    queryFn: () => sdk.client.fetch<PointNamesResponse>("/admin/ocop/sales-point-names", { query: { q: typed, limit: SHOWN } }),
    placeholderData: keepPreviousData,
  })
  const without = (id: string) => value.filter((each) => each.id !== id)
  return (
    <Field label={say.points} htmlFor="points-find" hint={say.pointsHint}>
      {value.length > 0 && <div className="flex flex-wrap gap-2">{value.map(({ id, name }) => <Chosen key={id} name={name} onRemove={() => onChange(without(id))} />)}</div>}
      <Input
        id="points-find"
        autoComplete="off"
        placeholder={say.pointsFind}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      {data?.points.map(({ id, name, commune }) => (
        <div key={id} className="flex items-start gap-x-2 py-1">
          <Checkbox id={id} className="mt-0.5" checked={value.some((each) => each.id === id)} onCheckedChange={(checked) => onChange(checked ? [...value, { id, name }] : without(id))} />
          <Label htmlFor={id} size="small" className="min-w-0">
            {name}
            <span className="text-ui-fg-subtle block font-normal">{commune}</span>
          </Label>
        </div>
      ))}
      {data?.count === 0 && <Text size="small" className="text-ui-fg-subtle">{say.pointsNone}</Text>}
      {data && data.count > SHOWN && <Text size="small" className="text-ui-fg-subtle">{say.pointsMore(data.count - SHOWN)}</Text>}
    </Field>
  )
}
