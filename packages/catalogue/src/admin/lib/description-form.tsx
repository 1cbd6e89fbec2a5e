import { Button, Checkbox, FocusModal, Heading, Input, Label, Select, Text, Textarea, toast } from "@medusajs/ui"
import { CommuneField, type CommuneKey, Field, messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { AdminProductDescriptionResponse } from "../../http"
import { LABEL_FIELDS, LISTING_TEXTS, MONTHS, words } from "./words"

interface DescriptionFormProps {
  productId: string
  description: AdminProductDescriptionResponse
  onClose: () => void
}

/** Vietnamese on the left, English beside it. An emptied field is said to be not applicable. */
export const DescriptionForm = ({ productId, description: { listing, label, en, groups }, onClose }: DescriptionFormProps) => {
  const say = useWords(words)
  const [group, setGroup] = useState(listing?.group_code ?? "")
  const [commune, setCommune] = useState<CommuneKey | null>(listing && { code: listing.commune_code, valid_from: listing.commune_valid_from })
  const [months, setMonths] = useState<number[]>(listing?.months ?? [])
  const [perishable, setPerishable] = useState(listing?.perishable ?? false)
  const [showcase, setShowcase] = useState(listing?.showcase ?? false)
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: (body: Record<string, unknown>) =>
      sdk.client.fetch<AdminProductDescriptionResponse>(`/admin/ocop/products/${productId}/description`, { method: "POST", body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["ocop-description", productId] })
      toast.success(say.saved, { description: say.soon })
      onClose()
    },
    onError: (error) => toast.error(say.notSaved, { description: messageOf(error, say.tryAgain) }),
  })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const texts = (fields: readonly string[], prefix: string) =>
      Object.fromEntries(fields.map((name) => [name, String(typed.get(`${prefix}${name}`) ?? "").trim() || null]))
    const days = Number(typed.get("shelf_life_days"))
    const { origin, ...labelTexts } = texts(LABEL_FIELDS, "")
    save.mutate({
      listing: {
        ...texts(LISTING_TEXTS, ""),
        ...(group && { group_code: group }),
        ...(commune && { commune_code: commune.code, commune_valid_from: commune.valid_from }),
        months: [...months].sort((one, other) => one - other),
        perishable,
        showcase,
        ...(!listing && { provenance: "registered" }),
      },
      ...((label || origin) && { label: { ...labelTexts, ...(origin && { origin }), shelf_life_days: days > 0 ? days : null } }),
      en: { listing: texts(LISTING_TEXTS, "en_"), ...((label || origin) && { label: texts(LABEL_FIELDS, "en_") }) },
    })
  }

  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden">
          <FocusModal.Header>
            <FocusModal.Close asChild>
              <Button type="button" size="small" variant="secondary">{say.cancel}</Button>
            </FocusModal.Close>
            <Button type="submit" size="small" isLoading={save.isPending}>{say.save}</Button>
          </FocusModal.Header>
          <FocusModal.Body className="overflow-y-auto">
            <div className="mx-auto flex w-full max-w-3xl flex-col gap-y-6 p-6 md:p-8">
              <FocusModal.Title asChild>
                <Heading>{say.title}</Heading>
              </FocusModal.Title>
              <div className="grid gap-4 md:grid-cols-2">
                <Field label={say.group} htmlFor="group">
                  <Select value={group} onValueChange={setGroup}>
                    <Select.Trigger id="group">
                      <Select.Value placeholder={say.chooseGroup} />
                    </Select.Trigger>
                    <Select.Content>
                      {groups.map(({ code, name }) => (
                        <Select.Item key={code} value={code}>
                          {code} {name}
                        </Select.Item>
                      ))}
                    </Select.Content>
                  </Select>
                </Field>
                <CommuneField label={say.commune} hint={say.communeHint} value={commune} onChange={setCommune} />
              </div>
              <fieldset className="flex flex-col gap-y-2">
                <legend className="txt-compact-small-plus mb-2">{say.monthsWithGoods}</legend>
                <div className="flex flex-wrap gap-2">
                  {MONTHS.map((month) => (
                    <Button
                      key={month}
                      type="button"
                      size="small"
                      variant={months.includes(month) ? "primary" : "secondary"}
                      aria-pressed={months.includes(month)}
                      aria-label={say.month(month)}
                      onClick={() => setMonths((chosen) => (chosen.includes(month) ? chosen.filter((each) => each !== month) : [...chosen, month]))}
                    >
                      {month}
                    </Button>
                  ))}
                </div>
              </fieldset>
              <div className="grid items-end gap-4 md:grid-cols-2">
                <Field label={say.shelfLifeDays} htmlFor="shelf_life_days">
                  <Input id="shelf_life_days" name="shelf_life_days" type="number" min={1} defaultValue={label?.shelf_life_days?.toString()} />
                </Field>
                <div className="flex flex-col gap-y-3 pb-1">
                  <Tick id="perishable" label={say.fresh} checked={perishable} onChange={setPerishable} />
                  <Tick id="showcase" label={say.showcase} checked={showcase} onChange={setShowcase} />
                </div>
              </div>
              <Heading level="h2">{say.texts}</Heading>
              <div className="grid grid-cols-2 gap-4">
                <Text size="small" weight="plus">{say.vietnamese}</Text>
                <Text size="small" weight="plus">{say.english}</Text>
                {LISTING_TEXTS.map((name) => (
                  <Pair key={name} name={name} label={say.listing[name]} vi={listing?.[name]} en={en.listing[name]} />
                ))}
                {LABEL_FIELDS.map((name) => (
                  <Pair key={name} name={name} label={say.label[name]} vi={label?.[name]} en={en.label[name]} />
                ))}
              </div>
            </div>
          </FocusModal.Body>
        </form>
      </FocusModal.Content>
    </FocusModal>
  )
}

const Pair = ({ name, label, vi, en }: { name: string; label: string; vi?: string | null; en?: string }) => (
  <>
    <Field label={label} htmlFor={name}>
      <Textarea id={name} name={name} rows={2} defaultValue={vi ?? ""} />
    </Field>
    <Field label={`${label} (English)`} htmlFor={`en_${name}`}>
      <Textarea id={`en_${name}`} name={`en_${name}`} lang="en" rows={2} defaultValue={en ?? ""} />
    </Field>
  </>
)

const Tick = ({ id, label, checked, onChange }: { id: string; label: string; checked: boolean; onChange: (checked: boolean) => void }) => (
  <div className="flex items-center gap-x-2">
    <Checkbox id={id} checked={checked} onCheckedChange={(value) => onChange(value === true)} />
    <Label size="small" htmlFor={id}>{label}</Label>
  </div>
)
