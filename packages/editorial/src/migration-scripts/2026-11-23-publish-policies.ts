import type { MedusaContainer } from "@medusajs/framework/types"
import { policies } from "../data/policy-pages"
import { publishPoliciesWorkflow } from "../workflows/publish-policies"

/** Runs once in `medusa db:migrate`; a version already published with the same words is left alone. */
export default async function publishPolicies({ container }: { container: MedusaContainer }) {
  await publishPoliciesWorkflow(container).run({ input: { policies: [...policies] } })
}
