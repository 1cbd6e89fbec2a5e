import { Card, Failed, Loading, sdk, useMay, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { SupplyPlanProductResponse } from "../../../../../http"
import { AllocationTable } from "../../../../lib/supply/allocation-table"
import { BalanceChart } from "../../../../lib/supply/balance-chart"
import { Objections } from "../../../../lib/supply/objections"
import { words } from "../../../../lib/supply/words"

/** One product of a plan: the picture of its year, whose goods go where, what stands against it. */
const SupplyPlanProductPage = () => {
  const say = useWords(words)
  const may = useMay()
  const { id = "", variant_id = "" } = useParams()
  const { data, error, refetch } = useQuery({
    queryKey: ["ocop-supply-plans", id, variant_id],
    queryFn: () => sdk.client.fetch<SupplyPlanProductResponse>(`/admin/ocop/supply-plans/${id}/products/${variant_id}`),
  })
  if (!data) return <Card level="h1" title={say.title}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { supply_plan: plan, supply_plan_product: product } = data
  return (
    <div className="flex flex-col gap-y-3">
      <Card level="h1" title={product.title} note={<><div><Link className="text-ui-fg-interactive" to={`/supply/${id}`}>← {plan.title}</Link></div><div>{say.pictureNote}</div></>}>
        <BalanceChart {...data} />
      </Card>
      <Objections objections={product.objections} />
      <Card title={say.lines} note={say.linesNote}>
        <AllocationTable key={plan.made_at} {...data} editable={plan.status === "draft" && may("write:supply")} />
      </Card>
    </div>
  )
}

export default SupplyPlanProductPage
