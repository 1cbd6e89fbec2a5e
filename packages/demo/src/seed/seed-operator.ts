import { EDITORIAL_MODULE, type EditorialModuleService } from "@ocop/editorial/modules/editorial"
import { recordOperatorWorkflow } from "@ocop/editorial/workflows"
import { OPERATOR } from "../data/operator"
import type { SeedContext } from "./context"

/** Who runs the demonstration, unless somebody has said who runs the shop. */
export async function seedOperator({ container }: SeedContext): Promise<void> {
  const [known] = await container.resolve<EditorialModuleService>(EDITORIAL_MODULE).listOperatorFacts({}, { take: 1 })
  if (known) return
  const { name, address, registration_issuer, ...facts } = OPERATOR
  await recordOperatorWorkflow(container).run({
    input: {
      ...facts,
      effective_from: "2026-07-01T00:00:00+07:00",
      name: name.vi,
      name_en: name.en,
      address: address.vi,
      address_en: address.en,
      registration_issuer: registration_issuer.vi,
      registration_issuer_en: registration_issuer.en,
      demo: true,
    },
  })
}
