import { Button, FocusModal, Heading, Input, Label, Select, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { AdminDecisionRecordedResponse, DecisionKind } from "../../http"
import { sdk } from "./sdk"
import { KIND_NAMES, todayText } from "./words"

interface DecisionFormProps {
  kind: DecisionKind
  productId: string
  /** certificate or decision it is about */
  aboutId?: string
  onClose: () => void
}

const PATHS: Record<DecisionKind, (id: string) => string> = {
  issue: () => "/admin/ocop/certificates",
  renew: (id) => `/admin/ocop/certificates/${id}/renew`,
  upgrade: (id) => `/admin/ocop/certificates/${id}/upgrade`,
  downgrade: (id) => `/admin/ocop/certificates/${id}/downgrade`,
  revoke: (id) => `/admin/ocop/certificates/${id}/revoke`,
  grace: (id) => `/admin/ocop/certificates/${id}/open-grace`,
  annul: (id) => `/admin/ocop/decisions/${id}/annul`,
}

const GRANTS: DecisionKind[] = ["issue", "renew", "upgrade"]

/** Asks for what stands on the decision; what the record refuses is said in its own words. */
export const DecisionForm = ({ kind, productId, aboutId = "", onClose }: DecisionFormProps) => {
  const grants = GRANTS.includes(kind)
  const [star, setStar] = useState("3")
  const queries = useQueryClient()
  const record = useMutation({
    mutationFn: (body: Record<string, unknown>) => sdk.client.fetch<AdminDecisionRecordedResponse>(PATHS[kind](aboutId), { method: "POST", body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["ocop-certification", productId] })
      toast.success("Đã ghi nhận quyết định", { description: "Trang công khai đổi theo trong vài giây." })
      onClose()
    },
    onError: (error) => toast.error("Chưa ghi nhận được", { description: error.message }),
  })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = Object.fromEntries([...new FormData(event.currentTarget)].filter(([, value]) => value !== ""))
    record.mutate({
      ...typed,
      ...(kind === "issue" && { product_id: productId }),
      ...((grants || kind === "downgrade") && { star: Number(star) }),
    })
  }

  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden">
          <FocusModal.Header>
            <Button type="submit" size="small" variant={kind === "revoke" || kind === "annul" ? "danger" : "primary"} isLoading={record.isPending}>
              Ghi nhận
            </Button>
          </FocusModal.Header>
          <FocusModal.Body className="overflow-y-auto">
            <div className="mx-auto flex w-full max-w-xl flex-col gap-y-5 p-8">
              <FocusModal.Title asChild>
                <Heading>{KIND_NAMES[kind]}</Heading>
              </FocusModal.Title>
              <Text size="small" className="text-ui-fg-subtle">
                Quyết định đã ghi thì không sửa, không xóa được. Ghi nhầm thì ghi thêm một quyết định hủy.
              </Text>
              <Field name="decision_number" label="Số quyết định" required placeholder="123/QĐ-UBND" />
              <Field name="signed_on" label="Ngày ký" type="date" required defaultValue={todayText()} />
              <Field name="issued_by" label="Cơ quan ban hành" required defaultValue="UBND tỉnh Hà Tĩnh" />
              {grants && <Field name="certificate_number" label="Số giấy chứng nhận" required />}
              {(grants || kind === "downgrade") && (
                <div className="flex flex-col gap-y-2">
                  <Label size="small">{kind === "downgrade" ? "Còn lại" : "Hạng"}</Label>
                  <Select value={star} onValueChange={setStar}>
                    <Select.Trigger>
                      <Select.Value />
                    </Select.Trigger>
                    <Select.Content>
                      {(kind === "downgrade" ? ["1", "2", "3", "4"] : ["3", "4", "5"]).map((value) => (
                        <Select.Item key={value} value={value}>
                          {value} sao
                        </Select.Item>
                      ))}
                    </Select.Content>
                  </Select>
                </div>
              )}
              {grants && <Field name="valid_from" label="Có hiệu lực từ ngày (bỏ trống: ngày ký)" type="date" />}
              {!grants && <Field name="effective_at" label="Có hiệu lực từ ngày (bỏ trống: ngày ký)" type="date" />}
              <Field name="criteria_set" label="Bộ tiêu chí (bỏ trống nếu không nêu)" placeholder="Q26" />
              <div className="flex flex-col gap-y-2">
                <Label size="small" htmlFor="reason">
                  {grants ? "Ghi chú" : "Lý do, theo lời của quyết định"}
                </Label>
                <Textarea id="reason" name="reason" required={!grants} minLength={3} rows={4} />
              </div>
            </div>
          </FocusModal.Body>
        </form>
      </FocusModal.Content>
    </FocusModal>
  )
}

interface FieldProps {
  name: string
  label: string
  type?: "text" | "date"
  required?: boolean
  placeholder?: string
  defaultValue?: string
}

const Field = ({ name, label, ...input }: FieldProps) => (
  <div className="flex flex-col gap-y-2">
    <Label size="small" htmlFor={name}>
      {label}
    </Label>
    <Input id={name} name={name} {...input} />
  </div>
)
