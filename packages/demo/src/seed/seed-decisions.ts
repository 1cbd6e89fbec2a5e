import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { issueCertificateWorkflow, revokeCertificateWorkflow, upgradeCertificateWorkflow } from "@ocop/certification/workflows"
import { DEMO_DECISIONS, type GrantRow, PRESS_RECOGNITIONS, type RevocationRow } from "../data/decisions"
import type { SeedContext } from "./context"

/** Where rows 12–15 were read; the same in every language. */
const PRESS_SOURCE = "doanhnghiephoinhap.vn, 84121"
const NOT_STATED = "Bài báo không nêu"

/** What the authorities decided, oldest first. A decision already on record is not made again. Answers whether any was recorded now. */
export async function seedDecisions({ container }: SeedContext, products: Map<string, string>, evaluations: { upgrade: string }): Promise<boolean> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const productId = (handle: string) => products.get(handle)!
  const recorded = await service.listDecisionsByProduct([...products.values()])

  let decided = false
  for (const { product, star, year } of PRESS_RECOGNITIONS) {
    if (recorded.get(productId(product))?.length) continue
    decided = true
    await issueCertificateWorkflow(container).run({
      input: {
        product_id: productId(product),
        decision_number: null,
        signed_on: null,
        certificate_number: null,
        issued_by: NOT_STATED,
        star,
        recognised_year: year,
        source: PRESS_SOURCE,
      },
    })
  }

  const certificateId = async (number: string) => (await service.retrieveCertificateByNumber(number)).id
  for (const decision of DEMO_DECISIONS) {
    const before = recorded.get(productId(decision.product)) ?? []
    if (before.some(({ number, kind }) => number === decision.decision_number && kind === decision.kind)) continue
    decided = true
    if (decision.kind === "revoke") await revoke(decision, await certificateId(decision.certificate_number))
    else await grant(decision)
  }
  return decided

  async function grant({ product, kind, follows, ...paper }: GrantRow): Promise<void> {
    if (follows) await upgradeCertificateWorkflow(container).run({ input: { ...paper, evaluation_id: evaluations.upgrade, certificate_id: await certificateId(follows), demo: true } })
    else await issueCertificateWorkflow(container).run({ input: { ...paper, product_id: productId(product), demo: true } })
  }

  async function revoke({ decision_number, signed_on, issued_by, reason }: RevocationRow, certificate_id: string): Promise<void> {
    await revokeCertificateWorkflow(container).run({ input: { decision_number, signed_on, issued_by, reason, certificate_id, demo: true } })
  }
}
