import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { AdminProductDescriptionResponse } from "../../http"
import { DescriptionForm } from "../lib/description-form"
import { LABEL_FIELDS } from "../lib/fields"
import { sdk } from "../lib/sdk"

/** What the label says, what kind of product it is and when its season is; the way to change it. */
const ProductDescriptionWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const [editing, setEditing] = useState(false)
  const { data, isError } = useQuery({
    queryKey: ["ocop-description", product.id],
    queryFn: () => sdk.client.fetch<AdminProductDescriptionResponse>(`/admin/ocop/products/${product.id}/description`),
  })
  const group = data?.groups.find(({ code }) => code === data.listing?.group_code)

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <div>
          <Heading level="h2">Nhãn và mùa vụ</Heading>
          {data && !data.listing && (
            <Text size="small" className="text-ui-fg-error">Chưa ghi nhóm và xã xuất xứ nên sản phẩm chưa hiện trên trang công khai.</Text>
          )}
          {isError && <Text size="small" className="text-ui-fg-error">Chưa đọc được thông tin. Tải lại trang để thử lại.</Text>}
        </div>
        {data && <Button size="small" variant="secondary" onClick={() => setEditing(true)}>Sửa</Button>}
      </div>
      {data?.listing && (
        <>
          <Row label="Nhóm" value={group ? `${group.code} ${group.name}` : data.listing.group_code} />
          <Row label="Mùa" value={data.listing.months.length === 12 ? "Quanh năm" : data.listing.months.map((month) => `tháng ${month}`).join(", ")} />
          <Row label="Nói thêm về mùa" value={data.listing.season_note} />
          <div className="flex gap-x-2 px-6 py-4">
            <Badge size="2xsmall">{data.listing.showcase ? "Chỉ giới thiệu, không bán" : "Bán trên trang"}</Badge>
            {data.listing.perishable && <Badge size="2xsmall">Hàng tươi</Badge>}
            {data.listing.provenance === "demo" && <Badge size="2xsmall">Dữ liệu minh họa</Badge>}
            {data.listing.provenance === "press" && <Badge size="2xsmall">Theo báo chí</Badge>}
          </div>
        </>
      )}
      {data?.label && LABEL_FIELDS.map(({ name, label }) => <Row key={name} label={label} value={data.label?.[name] ?? null} />)}
      {data && editing && <DescriptionForm productId={product.id} description={data} onClose={() => setEditing(false)} />}
    </Container>
  )
}

const Row = ({ label, value }: { label: string; value: string | null }) =>
  value ? (
    <div className="grid grid-cols-2 gap-x-4 px-6 py-3">
      <Text size="small" weight="plus">{label}</Text>
      <Text size="small" className="text-ui-fg-subtle">{value}</Text>
    </div>
  ) : null

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default ProductDescriptionWidget
