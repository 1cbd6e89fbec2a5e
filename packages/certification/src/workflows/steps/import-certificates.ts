import { audit } from "@ocop/access/audit"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../modules/certification/clock"
import { CERTIFICATION_MODULE } from "../../modules/certification/name"
import type CertificationModuleService from "../../modules/certification/service"
import { IMPORT_COLUMNS } from "../../rules"
import type { ImportCertificatesWorkflowInput } from "../import-certificates"

/** One transaction, all rows or none; nothing here can be unwritten, so it is the last step that writes. */
export const importCertificatesStep = createStep("import-certificates-step", async ({ rows, source, recorded_by, dry_run }: ImportCertificatesWorkflowInput, { container }) => {
  const column = IMPORT_COLUMNS.product.toLowerCase()
  const wanted = new Set(rows.flatMap((row) => Object.entries(row).flatMap(([title, value]) => (title.trim().toLowerCase() === column ? [value.trim().toLowerCase()] : []))))
  const products = await container.resolve(Modules.PRODUCT).listProducts({}, { select: ["id", "handle", "title"], take: null })
  const named = products.flatMap(({ id, handle, title }) => [handle, title].map((name) => [(name ?? "").toLowerCase(), id] as const)).filter(([name]) => wanted.has(name))
  const lines = await container
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .importCertificates({ rows, products: new Map(named), source, recordedBy: recorded_by, at: now(), dryRun: dry_run })
  if (!dry_run && lines.every(({ refused }) => refused === null)) {
    await audit(container, { subject: "certificate", subject_id: "import", before: null, after: { source, numbers: lines.map(({ certificate_number }) => certificate_number) } })
  }
  return new StepResponse(
    lines.map(({ decision, ...line }) => ({
      ...line,
      product_id: decision?.product_id ?? null,
      kind: decision?.kind ?? null,
      star: decision?.certificate.star ?? null,
      valid_until: decision?.certificate.valid_until.toISOString() ?? null,
    })),
  )
})
