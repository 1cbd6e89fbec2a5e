import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { EllipsisHorizontal } from "@medusajs/icons"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, DropdownMenu, IconButton, StatusBadge, Text } from "@medusajs/ui"
import { Card, dayText, Failed, Loading, sdk, useMay, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { AdminCertificateView, AdminProductCertificationResponse, DecisionKind, StarView } from "../../http"
import { DecisionForm } from "../lib/decision-form"
import { spanText, STATE_COLOR, type Words, words } from "../lib/words"

/** The star a product has now, why, and the decisions an office may add. Nobody types a star: it follows from what is recorded here. */
const ProductStarWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const say = useWords(words)
  const may = useMay()
  const [form, setForm] = useState<{ kind: DecisionKind; aboutId?: string } | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ["ocop-certification", product.id],
    queryFn: () => sdk.client.fetch<AdminProductCertificationResponse>(`/admin/ocop/products/${product.id}/certification`),
  })
  const standing = data?.certificates.find(({ stands }) => stands)
  const last = data?.certificates[0]

  return (
    <Card
      title={data ? (data.star ? say.stars(data.star.star) : say.noStar) : say.starTitle}
      note={data && whyText(data.star, last, say)}
      actions={
        data && may("write:decision") && (
          <>
            {!standing && <Button size="small" variant="secondary" onClick={() => setForm({ kind: "issue" })}>{say.recordGrant}</Button>}
            {last?.state === "expired" && <Button size="small" variant="secondary" onClick={() => setForm({ kind: "grace", aboutId: last.id })}>{say.openGrace}</Button>}
            {standing && (
              <DropdownMenu>
                <DropdownMenu.Trigger asChild>
                  <IconButton size="small" variant="transparent" aria-label={say.decisions}>
                    <EllipsisHorizontal />
                  </IconButton>
                </DropdownMenu.Trigger>
                <DropdownMenu.Content>
                  {(["renew", "upgrade", "revoke"] as const).map((kind) => (
                    <DropdownMenu.Item key={kind} onClick={() => setForm({ kind, aboutId: standing.id })}>
                      {say.kinds[kind]}…
                    </DropdownMenu.Item>
                  ))}
                </DropdownMenu.Content>
              </DropdownMenu>
            )}
          </>
        )
      }
    >
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data?.certificates.map((certificate) => (
        <div key={certificate.id} className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
          <div>
            <Text size="small" weight="plus" leading="compact">
              {certificate.number ?? say.unknownNumber(certificate.source)} · {say.star(certificate.star)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">{spanText(certificate, say, dayText)}</Text>
          </div>
          <StatusBadge color={STATE_COLOR[certificate.state]}>{say.states[certificate.state]}</StatusBadge>
        </div>
      ))}
      {data && data.decisions.length > 0 && (
        <div className="flex flex-col gap-y-3 px-6 py-4">
          <Text size="small" weight="plus">{say.decisions}</Text>
          {data.decisions.map((decision) => (
            <div key={decision.id} className="flex items-start justify-between gap-x-4">
              <Text size="small" className={decision.annulled ? "text-ui-fg-muted line-through" : "text-ui-fg-subtle"}>
                {decision.signed_on ? dayText(decision.signed_on) : say.noDay} · {say.kinds[decision.kind]} · {decision.number ?? say.noNumber} · {decision.issued_by}
                {decision.reason ? ` · ${decision.reason}` : ""}
              </Text>
              {may("write:decision") && !decision.annulled && decision.kind !== "annul" && (
                <Button size="small" variant="transparent" className="shrink-0" onClick={() => setForm({ kind: "annul", aboutId: decision.id })}>{say.mistaken}</Button>
              )}
            </div>
          ))}
        </div>
      )}
      {data && form && <DecisionForm {...form} productId={product.id} certification={data} onClose={() => setForm(null)} />}
    </Card>
  )
}

function whyText(star: StarView | null, last: AdminCertificateView | undefined, say: Words): string {
  if (star?.precision === "year") return say.why.year(star)
  if (star?.valid_until) return say.why.dated(star.certificate_number ?? "", dayText(star.valid_until), say.states[star.state])
  if (!last) return say.why.none
  if (last.state === "revoked" && last.revoked_at) return say.why.revoked(last.number ?? "", dayText(last.revoked_at))
  return say.why.other(last.number ?? "", say.states[last.state])
}

export const config = defineWidgetConfig({ zone: "product.details.side.before" })

export default ProductStarWidget
