import { Input, Textarea, toast } from "@medusajs/ui"
import { Field, FormDrawer, messageOf, sdk, todayText, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import type { InspectionKind, InspectionResponse } from "../../../http"
import { Choice } from "../decision-form"
import { inspectionWords } from "./words"

export const PlanForm = ({ onClose }: { onClose: () => void }) => {
  const say = useWords(inspectionWords)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [search, setSearch] = useState("")
  const [product, setProduct] = useState<{ id: string; title: string } | null>(null)
  const [kind, setKind] = useState<InspectionKind>("periodic")
  const [inspector, setInspector] = useState("none")
  const [on, setOn] = useState(todayText())
  const [reason, setReason] = useState("")
  const products = useQuery({
    queryKey: ["ocop-plan-products", search],
    enabled: search.trim().length > 1 && search !== product?.title,
    queryFn: () => sdk.client.fetch<{ products: { id: string; title: string }[] }>("/admin/products", { query: { q: search, limit: 6, fields: "id,title" } }),
  })
  const inspectors = useQuery({ queryKey: ["ocop-inspectors"], queryFn: () => sdk.client.fetch<{ inspectors: { id: string; name: string }[] }>("/admin/ocop/inspectors") })
  const plan = useMutation({
    mutationFn: () => sdk.client.fetch<InspectionResponse>("/admin/ocop/inspections", { method: "POST", body: { product_id: product?.id, kind, planned_on: on, reason, inspector_id: inspector === "none" ? null : inspector } }),
    onSuccess: async ({ inspection }) => {
      await queries.invalidateQueries({ queryKey: ["ocop-inspections"] })
      toast.success(say.planned, { description: inspection.code })
      navigate(`/inspections/${inspection.id}`)
    },
    onError: (error) => toast.error(say.failed, { description: messageOf(error, say.tryAgain) }),
  })
  return (
    <FormDrawer title={say.planTitle} does={say.plan} disabled={!product || reason.trim().length < 3} pending={plan.isPending} onDo={() => plan.mutate()} onClose={onClose}>
      <Field label={say.product} htmlFor="plan-product" hint={say.findProduct}>
        <Input
          id="plan-product"
          autoComplete="off"
          value={product?.title ?? search}
          onChange={(event) => {
            setProduct(null)
            setSearch(event.target.value)
          }}
        />
        {!product && products.data && (
          <ul className="shadow-elevation-card-rest rounded-md py-1">
            {products.data.products.map((each) => (
              <li key={each.id}>
                <button type="button" className="txt-compact-small hover:bg-ui-bg-base-hover w-full px-3 py-2 text-left" onClick={() => setProduct(each)}>{each.title}</button>
              </li>
            ))}
          </ul>
        )}
      </Field>
      <Choice id="plan-kind" label={say.kind} value={kind} onChange={setKind} options={(Object.keys(say.kinds) as InspectionKind[]).map((value) => ({ value, label: say.kinds[value] }))} />
      <Choice id="plan-inspector" label={say.inspector} value={inspector} onChange={setInspector} options={[{ value: "none", label: say.anyone }, ...(inspectors.data?.inspectors ?? []).map(({ id, name }) => ({ value: id, label: name }))]} />
      <Field label={say.on} htmlFor="plan-on">
        <Input id="plan-on" type="date" value={on} onChange={(event) => setOn(event.target.value)} />
      </Field>
      <Field label={say.reason} htmlFor="plan-reason">
        <Textarea id="plan-reason" rows={4} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FormDrawer>
  )
}
