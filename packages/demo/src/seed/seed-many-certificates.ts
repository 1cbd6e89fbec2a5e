import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { certificateKey } from "@ocop/certification/rules"
import { missing, type SeedContext } from "./context"

/** Three stars for each of these products, written in two statements: a workflow for each would take minutes. */
export async function seedManyCertificates({ container }: SeedContext, productIds: string[]): Promise<void> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const known = await service.listCertificates({ product_id: productIds }, { select: ["product_id"], take: null })
  const valid_from = new Date("2025-12-01T00:00:00+07:00")
  const valid_until = new Date("2028-12-01T00:00:00+07:00")
  const products = missing(productIds, (id) => id, known.map(({ product_id }) => product_id))
  const decisions = await service.createDecisions(
    products.map((product_id) => ({
      product_id,
      kind: "issue" as const,
      number: "MH-BENCH/QĐ-UBND",
      signed_on: "2025-12-01",
      effective_at: valid_from,
      issued_by: "UBND tỉnh Hà Tĩnh",
      criteria_set: "Q1489",
      demo: true,
    })),
  )
  await service.createCertificates(
    decisions.map(({ id, product_id }) => {
      const number = `MH-BENCH-${id.slice(-12)}`
      return { decision_id: id, product_id, number, number_key: certificateKey(number), star: 3, precision: "day" as const, year: 2025, valid_from, valid_until }
    }),
  )
}
