import { Input, Textarea, toast } from "@medusajs/ui"
import { CommuneField, type CommuneKey, Field, FormDrawer, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { FairResponse, FairView } from "../../../http"
import { fairWords } from "./words"

const BLANK = { name: "", handle: "", about: "", place: "", first_day: "", last_day: "", answers_by: "", opens_at: "08:00", closes_at: "21:00" }

/** Plans a fair, or changes what is said about one. */
export const FairForm = ({ fair, onClose, onMade }: { fair: FairView | null; onClose: () => void; onMade?: (id: string) => void }) => {
  const say = useWords(fairWords)
  const client = useQueryClient()
  const [text, setText] = useState(fair ? { ...BLANK, ...Object.fromEntries(Object.keys(BLANK).map((key) => [key, fair[key as keyof typeof BLANK] ?? ""])) } : BLANK)
  const [commune, setCommune] = useState<CommuneKey | null>(fair ? { code: fair.commune_code, valid_from: fair.commune_valid_from } : null)
  const save = useMutation({
    mutationFn: () => {
      const { handle, about, ...facts } = text
      const body = { ...facts, about: about.trim() || null, commune_code: commune?.code, commune_valid_from: commune?.valid_from, ...(!fair && { handle: handle.trim() }) }
      return sdk.client.fetch<FairResponse>(fair ? `/admin/ocop/fairs/${fair.id}` : "/admin/ocop/fairs", { method: "POST", body })
    },
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: ["ocop-fairs"] })
      toast.success(say.done)
      onClose()
      if (!fair) onMade?.(answer.fair.id)
    },
  })
  const ready = commune !== null && Object.entries(text).every(([key, value]) => key === "about" || (key === "handle" && fair) || value.trim() !== "")
  const field = (id: keyof typeof BLANK, label: string, more: { hint?: string; type?: string; longest?: number } = {}) => (
    <Field label={label} htmlFor={`fair-${id}`} {...(more.hint && { hint: more.hint })}>
      <Input id={`fair-${id}`} type={more.type ?? "text"} value={text[id]} maxLength={more.longest ?? 200} onChange={(event) => setText({ ...text, [id]: event.target.value })} />
    </Field>
  )
  return (
    <FormDrawer title={fair ? fair.name : say.add} does={fair ? say.save : say.plan} disabled={!ready} pending={save.isPending} refused={save.error} onDo={() => save.mutate()} onClose={onClose}>
      {field("name", say.name, { longest: 120 })}
      {!fair && field("handle", say.handle, { hint: say.handleHint, longest: 80 })}
      <CommuneField label={say.commune} value={commune} onChange={setCommune} />
      {field("place", say.place)}
      <div className="grid grid-cols-2 gap-4">
        {field("first_day", say.firstDay, { type: "date" })}
        {field("last_day", say.lastDay, { type: "date" })}
        {field("opens_at", say.opensAt, { type: "time" })}
        {field("closes_at", say.closesAt, { type: "time" })}
      </div>
      {field("answers_by", say.answersBy, { type: "date" })}
      <Field label={say.about} htmlFor="fair-about">
        <Textarea id="fair-about" rows={4} maxLength={600} value={text.about} onChange={(event) => setText({ ...text, about: event.target.value })} />
      </Field>
    </FormDrawer>
  )
}
