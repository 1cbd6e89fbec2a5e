import { Button, Checkbox, FocusModal, Heading, Input, Label, Select, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { AdminProductDescriptionResponse } from "../../http"
import { LABEL_FIELDS, MONTHS } from "./fields"
import { sdk } from "./sdk"

interface DescriptionFormProps {
  productId: string
  description: AdminProductDescriptionResponse
  onClose: () => void
}

const LISTING_TEXTS = [
  { name: "unit", label: "Bán theo (ví dụ: hộp 5 kg)" },
  { name: "season_note", label: "Nói thêm về mùa" },
  { name: "story", label: "Câu chuyện sản phẩm" },
] as const

/** Vietnamese on the left, English beside it. An emptied field is said to be not applicable. */
export const DescriptionForm = ({ productId, description: { listing, label, en, groups }, onClose }: DescriptionFormProps) => {
  const [group, setGroup] = useState(listing?.group_code ?? "")
  const [months, setMonths] = useState<number[]>(listing?.months ?? [])
  const [perishable, setPerishable] = useState(listing?.perishable ?? false)
  const [showcase, setShowcase] = useState(listing?.showcase ?? false)
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: (body: Record<string, unknown>) =>
      sdk.client.fetch<AdminProductDescriptionResponse>(`/admin/ocop/products/${productId}/description`, { method: "POST", body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["ocop-description", productId] })
      toast.success("Đã lưu", { description: "Trang công khai đổi theo trong vài giây." })
      onClose()
    },
    onError: (error) => toast.error("Chưa lưu được", { description: error.message }),
  })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const texts = (fields: readonly { name: string }[], prefix: string) =>
      Object.fromEntries(fields.map(({ name }) => [name, String(typed.get(`${prefix}${name}`) ?? "").trim() || null]))
    const days = Number(typed.get("shelf_life_days"))
    const { origin, ...labelTexts } = texts(LABEL_FIELDS, "")
    const commune_code = String(typed.get("commune_code") ?? "").trim()
    const commune_valid_from = String(typed.get("commune_valid_from") ?? "").trim()
    save.mutate({
      listing: {
        ...texts(LISTING_TEXTS, ""),
        ...(group && { group_code: group }),
        ...(commune_code && commune_valid_from && { commune_code, commune_valid_from }),
        months,
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
            <Button type="submit" size="small" isLoading={save.isPending}>Lưu</Button>
          </FocusModal.Header>
          <FocusModal.Body className="overflow-y-auto">
            <div className="mx-auto flex w-full max-w-3xl flex-col gap-y-6 p-8">
              <FocusModal.Title asChild>
                <Heading>Nhãn và mùa vụ</Heading>
              </FocusModal.Title>
              <div className="flex flex-col gap-y-2">
                <Label size="small">Nhóm sản phẩm</Label>
                <Select value={group} onValueChange={setGroup}>
                  <Select.Trigger>
                    <Select.Value placeholder="Chọn nhóm" />
                  </Select.Trigger>
                  <Select.Content>
                    {groups.map(({ code, name }) => (
                      <Select.Item key={code} value={code}>
                        {code} {name}
                      </Select.Item>
                    ))}
                  </Select.Content>
                </Select>
              </div>
              <div className="grid grid-cols-2 gap-4">
                <TextField name="commune_code" label="Mã xã xuất xứ" defaultValue={listing?.commune_code} />
                <TextField name="commune_valid_from" label="Xã có từ ngày (YYYY-MM-DD)" defaultValue={listing?.commune_valid_from} />
              </div>
              <fieldset className="flex flex-col gap-y-2">
                <legend className="txt-compact-small-plus">Tháng có hàng</legend>
                <div className="flex flex-wrap gap-2">
                  {MONTHS.map((month) => (
                    <Button
                      key={month}
                      type="button"
                      size="small"
                      variant={months.includes(month) ? "primary" : "secondary"}
                      aria-pressed={months.includes(month)}
                      onClick={() => setMonths((chosen) => (chosen.includes(month) ? chosen.filter((each) => each !== month) : [...chosen, month]))}
                    >
                      {month}
                    </Button>
                  ))}
                </div>
              </fieldset>
              <Tick id="perishable" label="Hàng tươi, mau hỏng" checked={perishable} onChange={setPerishable} />
              <Tick id="showcase" label="Chỉ giới thiệu, không bán trên trang" checked={showcase} onChange={setShowcase} />
              <TextField name="shelf_life_days" label="Hạn dùng, số ngày" type="number" defaultValue={label?.shelf_life_days?.toString()} />
              <div className="grid grid-cols-2 gap-4">
                <Text size="small" weight="plus">Tiếng Việt</Text>
                <Text size="small" weight="plus">English</Text>
                {LISTING_TEXTS.map((field) => (
                  <Pair key={field.name} {...field} vi={listing?.[field.name]} en={en.listing[field.name]} />
                ))}
                {LABEL_FIELDS.map((field) => (
                  <Pair key={field.name} {...field} vi={label?.[field.name]} en={en.label[field.name]} />
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
    <div className="flex flex-col gap-y-2">
      <Label size="small" htmlFor={name}>{label}</Label>
      <Textarea id={name} name={name} rows={2} defaultValue={vi ?? ""} />
    </div>
    <div className="flex flex-col gap-y-2">
      <Label size="small" htmlFor={`en_${name}`}>{label} (English)</Label>
      <Textarea id={`en_${name}`} name={`en_${name}`} rows={2} defaultValue={en ?? ""} />
    </div>
  </>
)

const TextField = ({ name, label, ...input }: { name: string; label: string; type?: "text" | "number"; defaultValue?: string }) => (
  <div className="flex flex-col gap-y-2">
    <Label size="small" htmlFor={name}>{label}</Label>
    <Input id={name} name={name} {...input} />
  </div>
)

const Tick = ({ id, label, checked, onChange }: { id: string; label: string; checked: boolean; onChange: (checked: boolean) => void }) => (
  <div className="flex items-center gap-x-2">
    <Checkbox id={id} checked={checked} onCheckedChange={(value) => onChange(value === true)} />
    <Label size="small" htmlFor={id}>{label}</Label>
  </div>
)
