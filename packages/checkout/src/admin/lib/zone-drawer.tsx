import { Trash } from "@medusajs/icons"
import { Button, Heading, Hint, IconButton, Input, Label, toast } from "@medusajs/ui"
import { type CommuneKey, Field, FormDrawer, messageOf, sdk, useLanguage, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { DeclareDeliveryZoneRequest, DeliveryZoneView } from "../../http"
import type { ZoneScope } from "../../rules/delivery"
import { type ZoneField, zoneProblems, zoneProblemTexts } from "../../rules/zone-draft"
import { deliveryWords } from "./delivery-words"
import { TryDelivery } from "./try-delivery"
import { toDraft, toForm, withStep, type ZoneForm } from "./zone-form"

interface ZoneDrawerProps {
  scope: ZoneScope
  /** in force now */
  zone: DeliveryZoneView | null
  origin: CommuneKey | null
  onClose: () => void
}

/** One zone being written down; problems stand beside their field once it has been left or sent, and it can be tried before it holds. */
export const ZoneDrawer = ({ scope, zone, origin, onClose }: ZoneDrawerProps) => {
  const say = useWords(deliveryWords)
  const language = useLanguage()
  const client = useQueryClient()
  const [form, setForm] = useState(() => toForm(zone, scope))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [sent, setSent] = useState(false)
  const draft = toDraft(form, scope)
  const problems = zoneProblems(draft)
  const isWrong = Object.keys(problems).length > 0
  const problem = (field: ZoneField) => {
    const found = problems[field]
    return found && (sent || left.has(field)) ? zoneProblemTexts[found][language] : undefined
  }
  const leave = (field: ZoneField) => () => setLeft((before) => new Set(before).add(field))
  const set = (change: Partial<ZoneForm>) => setForm({ ...form, ...change })
  const setStep = (index: number, change: Partial<ZoneForm["rates"][number]>) => set({ rates: form.rates.map((rate, at) => (at === index ? { ...rate, ...change } : rate)) })

  const declare = useMutation({
    mutationFn: () => sdk.client.fetch("/admin/ocop/delivery-zones", { method: "POST", body: { ...draft, replaces: zone?.id ?? null } satisfies DeclareDeliveryZoneRequest }),
    onSuccess: async () => {
      toast.success(say.saved, { description: say.soon })
      await client.invalidateQueries({ queryKey: ["ocop-delivery"] })
      onClose()
    },
    onError: (error) => toast.error(say.notSaved, { description: messageOf(error, say.tryAgain) }),
  })
  const submit = () => {
    setSent(true)
    if (!isWrong) declare.mutate()
  }

  return (
    <FormDrawer title={say.scopes[scope]} text={say.about[scope]} does={say.declare} disabled={sent && isWrong} pending={declare.isPending} onDo={submit} onClose={onClose}>
      <Field label={say.name} htmlFor="zone-name" error={problem("name")}>
        <Input id="zone-name" maxLength={80} value={form.name} aria-invalid={Boolean(problem("name"))} onBlur={leave("name")} onChange={(event) => set({ name: event.target.value })} />
      </Field>
      <Field label={say.nameEn} htmlFor="zone-name-en" error={problem("name_en")}>
        <Input id="zone-name-en" lang="en" maxLength={80} value={form.name_en} aria-invalid={Boolean(problem("name_en"))} onBlur={leave("name_en")} onChange={(event) => set({ name_en: event.target.value })} />
      </Field>
      <fieldset className="flex flex-col gap-y-2">
        <legend className="txt-compact-small-plus mb-2">{say.days}</legend>
        <div className="grid grid-cols-2 gap-3">
          {(["lead_days_min", "lead_days_max"] as const).map((field) => (
            <div key={field} className="flex flex-col gap-y-1">
              <Label size="xsmall" htmlFor={`zone-${field}`}>{field === "lead_days_min" ? say.fastest : say.slowest}</Label>
              <Input id={`zone-${field}`} inputMode="numeric" autoComplete="off" maxLength={2} value={form[field]} aria-invalid={Boolean(problem("lead_days"))} onBlur={field === "lead_days_max" ? leave("lead_days") : undefined} onChange={(event) => set({ [field]: event.target.value })} />
            </div>
          ))}
        </div>
        <Hint variant={problem("lead_days") ? "error" : "info"}>{problem("lead_days") ?? say.daysHint}</Hint>
      </fieldset>
      <Field label={say.orderBy} optional={say.optional} htmlFor="zone-order-by" hint={say.orderByHint} error={problem("order_by")}>
        <Input id="zone-order-by" inputMode="numeric" autoComplete="off" placeholder="15:00" maxLength={5} value={form.order_by} aria-invalid={Boolean(problem("order_by"))} onBlur={leave("order_by")} onChange={(event) => set({ order_by: event.target.value })} />
      </Field>
      {scope !== "pickup" && (
        <fieldset className="flex flex-col gap-y-2">
          <legend className="txt-compact-small-plus mb-2">{say.rates}</legend>
          <div className="text-ui-fg-subtle txt-compact-xsmall grid grid-cols-[1fr_1fr_2rem] gap-2" aria-hidden>
            <span>{say.upTo}</span>
            <span>{say.charge}</span>
          </div>
          {form.rates.map((rate, index) => {
            const wrong = problem(`rates.${index}.up_to_g`) ?? problem(`rates.${index}.price`)
            return (
              <div key={index}>
                <div className="grid grid-cols-[1fr_1fr_2rem] items-center gap-2">
                  <Input aria-label={`${say.step(index + 1)}: ${say.upTo}`} inputMode="decimal" autoComplete="off" maxLength={8} value={rate.up_to_kg} aria-invalid={Boolean(problem(`rates.${index}.up_to_g`))} onBlur={leave(`rates.${index}.up_to_g`)} onChange={(event) => setStep(index, { up_to_kg: event.target.value })} />
                  <Input aria-label={`${say.step(index + 1)}: ${say.charge}`} inputMode="numeric" autoComplete="off" maxLength={12} value={rate.price} aria-invalid={Boolean(problem(`rates.${index}.price`))} onBlur={leave(`rates.${index}.price`)} onChange={(event) => setStep(index, { price: event.target.value })} />
                  <IconButton type="button" variant="transparent" aria-label={say.removeStep(index + 1)} onClick={() => set({ rates: form.rates.filter((_, at) => at !== index) })}>
                    <Trash />
                  </IconButton>
                </div>
                {wrong && <Hint variant="error">{wrong}</Hint>}
              </div>
            )
          })}
          <Hint variant={problem("rates") ? "error" : "info"}>{problem("rates") ?? say.ratesHint}</Hint>
          <Button type="button" size="small" variant="secondary" className="self-start" onClick={() => setForm(withStep(form))}>{say.addStep}</Button>
        </fieldset>
      )}
      {scope !== "pickup" && (
        <section className="border-ui-border-base flex flex-col gap-4 border-t pt-4">
          <Heading level="h3">{say.tryDraft}</Heading>
          <TryDelivery origin={origin} draft={draft} wait={isWrong ? say.fixFirst : null} />
        </section>
      )}
    </FormDrawer>
  )
}
