import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Button } from "@medusajs/ui"
import { Card, Fact, Failed, Loading, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { AdminProductDescriptionResponse } from "../../http"
import { DescriptionForm } from "../lib/description-form"
import { LABEL_FIELDS, words } from "../lib/words"

/** What the label says, what kind of product it is and when its season is; the way to change it. */
const ProductDescriptionWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const say = useWords(words)
  const [editing, setEditing] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ["ocop-description", product.id],
    queryFn: () => sdk.client.fetch<AdminProductDescriptionResponse>(`/admin/ocop/products/${product.id}/description`),
  })
  const listing = data?.listing
  const group = data?.groups.find(({ code }) => code === listing?.group_code)

  return (
    <Card
      title={say.title}
      note={data && !listing ? <span className="text-ui-fg-error">{say.missing}</span> : undefined}
      badge={
        listing && (
          <>
            <Badge size="2xsmall" color={listing.showcase ? "grey" : "green"}>{listing.showcase ? say.showcase : say.forSale}</Badge>
            {listing.perishable && <Badge size="2xsmall">{say.fresh}</Badge>}
            {listing.provenance === "demo" && <Badge size="2xsmall" color="orange">{say.demo}</Badge>}
            {listing.provenance === "press" && <Badge size="2xsmall" color="blue">{say.press}</Badge>}
          </>
        )
      }
      actions={data && <Button size="small" variant="secondary" onClick={() => setEditing(true)}>{say.edit}</Button>}
    >
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {listing && <Fact label={say.group}>{group ? `${group.code} ${group.name}` : listing.group_code}</Fact>}
      {listing && <Fact label={say.season}>{listing.months.length === 12 ? say.allYear : listing.months.map(say.month).join(", ")}</Fact>}
      {listing?.season_note && <Fact label={say.listing.season_note}>{listing.season_note}</Fact>}
      {LABEL_FIELDS.map((name) => data?.label?.[name] && <Fact key={name} label={say.label[name]}>{data.label[name]}</Fact>)}
      {data && editing && <DescriptionForm productId={product.id} description={data} onClose={() => setEditing(false)} />}
    </Card>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default ProductDescriptionWidget
