import { Input, Text } from "@medusajs/ui"
import { CommuneField, type CommuneKey, dayText, dongText, Failed, Field, instantText, Loading, sdk, useLanguage, useWords } from "@ocop/office"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useId, useState } from "react"
import type { TryDeliveryRequest, TryDeliveryResponse } from "../../http"
import type { ZoneDraft } from "../../rules/zone-draft"
import { deliveryWords } from "./delivery-words"
import { readGrams, readWhole } from "./zone-form"

interface TryDeliveryProps {
  origin: CommuneKey | null
  /** what is being written, in the place of what is in force */
  draft?: ZoneDraft
  /** why the draft cannot be tried yet */
  wait?: string | null
}

/** "To this commune, 12 kg": what a buyer there would read. */
export const TryDelivery = ({ origin, draft, wait = null }: TryDeliveryProps) => {
  const say = useWords(deliveryWords)
  const language = useLanguage()
  const id = useId()
  const [from, setFrom] = useState(origin)
  const [to, setTo] = useState<CommuneKey | null>(null)
  const [weight, setWeight] = useState("")
  const [keeps, setKeeps] = useState("")
  const [weight_g, keeps_days] = [readGrams(weight), keeps.trim() === "" ? null : readWhole(keeps)]
  const asked: TryDeliveryRequest | null = from && to && weight_g > 0 && (keeps_days === null || keeps_days > 0) && !wait ? { from, to, weight_g, keeps_days, draft } : null
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["ocop-delivery", "try", asked],
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    queryFn: () => sdk.client.fetch<TryDeliveryResponse>("/admin/ocop/delivery-zones/try", { method: "POST", body: asked! }),
  })
  const told = asked ? data : undefined
  return (
    // Inside a form Enter would send that form; here it only asks.
    <div className="flex flex-col gap-4" onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}>
      <div className="grid gap-4 md:grid-cols-2">
        <CommuneField label={say.tryFrom} value={from} onChange={setFrom} />
        <CommuneField label={say.tryTo} value={to} onChange={setTo} />
        <Field label={say.weight} htmlFor={`${id}-weight`}>
          <Input id={`${id}-weight`} inputMode="decimal" autoComplete="off" maxLength={8} value={weight} onChange={(event) => setWeight(event.target.value)} />
        </Field>
        <Field label={say.keeps} htmlFor={`${id}-keeps`} hint={say.keepsHint}>
          <Input id={`${id}-keeps`} inputMode="numeric" autoComplete="off" maxLength={5} value={keeps} onChange={(event) => setKeeps(event.target.value)} />
        </Field>
      </div>
      <div aria-live="polite" className="bg-ui-bg-subtle rounded-lg px-4 py-3">
        {!asked && <Text size="small" className="text-ui-fg-subtle">{wait ?? say.fillIn}</Text>}
        {asked && !told && (error ? <Failed error={error} onRetry={() => void refetch()} /> : isFetching && <Loading />)}
        {told && (
          <Text size="small" className={told.answer && !told.answer.refused ? "" : "text-ui-fg-error"}>
            <strong>{say.scopes[told.answer?.served_by ?? told.scope]}. </strong>
            {!told.answer && say.notServed}
            {told.answer?.refused && `${say.refused} “${told.answer.refused[language]}”`}
            {told.answer &&
              !told.answer.refused &&
              say.answer({
                name: told.answer.name[language],
                cost: told.answer.cost === 0 ? say.free : dongText(told.answer.cost),
                from: dayText(told.answer.from),
                to: dayText(told.answer.to),
                by: told.answer.order_by && timeOf(told.answer.order_by),
              })}
          </Text>
        )}
      </div>
    </div>
  )
}

const timeOf = (instant: string) => /\d{2}:\d{2}/.exec(instantText(instant))?.[0] ?? null
