import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { AdminCertificateView, AdminProductCertificationResponse, DecisionKind, StarView } from "../../http"
import { DecisionForm } from "../lib/decision-form"
import { sdk } from "../lib/sdk"
import { dayText, KIND_NAMES, STATE_NAMES } from "../lib/words"

/** The star a product has now, why, and the decisions an office may add. Nobody types a star: it follows from what is recorded here. */
const ProductStarWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const [form, setForm] = useState<{ kind: DecisionKind; aboutId?: string } | null>(null)
  const { data, isError } = useQuery({
    queryKey: ["ocop-certification", product.id],
    queryFn: () => sdk.client.fetch<AdminProductCertificationResponse>(`/admin/ocop/products/${product.id}/certification`),
  })
  const standing = data?.certificates.find(({ stands }) => stands)
  const last = data?.certificates[0]

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <div>
          <Heading level="h2">{data ? starText(data.star) : "Sao OCOP"}</Heading>
          {data && <Text size="small" className="text-ui-fg-subtle">{whyText(data.star, last)}</Text>}
          {isError && <Text size="small" className="text-ui-fg-error">Chưa đọc được quyết định. Tải lại trang để thử lại.</Text>}
        </div>
        <div className="flex gap-x-2">
          {!standing && <Button size="small" variant="secondary" onClick={() => setForm({ kind: "issue" })}>Ghi quyết định công nhận</Button>}
          {standing && (
            <>
              <Button size="small" variant="secondary" onClick={() => setForm({ kind: "renew", aboutId: standing.id })}>Công nhận lại</Button>
              <Button size="small" variant="secondary" onClick={() => setForm({ kind: "upgrade", aboutId: standing.id })}>Nâng hạng</Button>
              <Button size="small" variant="danger" onClick={() => setForm({ kind: "revoke", aboutId: standing.id })}>Thu hồi</Button>
            </>
          )}
          {last?.state === "expired" && <Button size="small" variant="secondary" onClick={() => setForm({ kind: "grace", aboutId: last.id })}>Gia hạn</Button>}
        </div>
      </div>
      {data && data.certificates.length > 0 && <Certificates certificates={data.certificates} />}
      {data && data.decisions.length > 0 && (
        <div className="flex flex-col gap-y-3 px-6 py-4">
          <Text size="small" weight="plus">Các quyết định, cũ trước</Text>
          {data.decisions.map((decision) => (
            <div key={decision.id} className="flex items-start justify-between gap-x-4">
              <Text size="small" className={decision.annulled ? "text-ui-fg-muted line-through" : ""}>
                {decision.signed_on ? dayText(decision.signed_on) : "Không rõ ngày"} · {KIND_NAMES[decision.kind]} · {decision.number ?? "không rõ số"} · {decision.issued_by}
                {decision.reason ? ` · ${decision.reason}` : ""}
              </Text>
              {!decision.annulled && decision.kind !== "annul" && (
                <Button size="small" variant="transparent" onClick={() => setForm({ kind: "annul", aboutId: decision.id })}>Ghi nhầm?</Button>
              )}
            </div>
          ))}
        </div>
      )}
      {form && <DecisionForm {...form} productId={product.id} onClose={() => setForm(null)} />}
    </Container>
  )
}

const Certificates = ({ certificates }: { certificates: AdminCertificateView[] }) => (
  <Table>
    <Table.Header>
      <Table.Row>
        <Table.HeaderCell>Giấy chứng nhận</Table.HeaderCell>
        <Table.HeaderCell>Hạng</Table.HeaderCell>
        <Table.HeaderCell>Hiệu lực</Table.HeaderCell>
        <Table.HeaderCell>Trạng thái hôm nay</Table.HeaderCell>
      </Table.Row>
    </Table.Header>
    <Table.Body>
      {certificates.map((certificate) => (
        <Table.Row key={certificate.id}>
          <Table.Cell>{certificate.number ?? `Không rõ số, theo ${certificate.source ?? "nguồn"}`}</Table.Cell>
          <Table.Cell>{certificate.star} sao</Table.Cell>
          <Table.Cell>{spanText(certificate)}</Table.Cell>
          <Table.Cell>
            <StatusBadge color={STATE_NAMES[certificate.state].color}>{STATE_NAMES[certificate.state].label}</StatusBadge>
          </Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
)

const spanText = ({ precision, recognised_year, valid_from, valid_until, grace_until }: AdminCertificateView): string =>
  precision === "year" ? `công nhận năm ${recognised_year}` : `${dayText(valid_from)} – ${dayText(grace_until ?? valid_until)}`

const starText = (star: StarView | null): string => (star ? `OCOP ${star.star} sao` : "Chưa có sao OCOP")

function whyText(star: StarView | null, last: AdminCertificateView | undefined): string {
  if (star?.precision === "year") return `Công nhận năm ${star.recognised_year}, theo ${star.source ?? "báo chí"}; nguồn không nêu số giấy và ngày.`
  if (star?.valid_until) return `Giấy chứng nhận ${star.certificate_number ?? ""}, hết hiệu lực từ ngày ${dayText(star.valid_until)}. ${STATE_NAMES[star.state].label}.`
  if (!last) return "Chưa có quyết định nào về sản phẩm này."
  if (last.state === "revoked" && last.revoked_at) return `Giấy ${last.number ?? ""} bị thu hồi từ ngày ${dayText(last.revoked_at)}.`
  return `Giấy ${last.number ?? ""}: ${STATE_NAMES[last.state].label.toLowerCase()}.`
}

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default ProductStarWidget
