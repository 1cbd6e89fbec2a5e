import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CertificateEvents } from "./events"
import { importCertificatesStep } from "./steps/import-certificates"

export interface ImportCertificatesWorkflowInput {
  rows: Record<string, string>[]
  /** where they were read, kept with every certificate */
  source: string
  recorded_by: string | null
  dry_run: boolean
}

/** Records a register of past certificates, all rows or none; a dry run only judges them. Emits `certificate.issued` for each. */
export const importCertificatesWorkflow = createWorkflow("import-certificates", (input: ImportCertificatesWorkflowInput) => {
  const lines = importCertificatesStep(input)
  const events = transform({ input, lines }, ({ input, lines }) =>
    input.dry_run || lines.some(({ refused }) => refused !== null) ? [] : [...new Set(lines.flatMap(({ product_id }) => product_id ?? []))].map((product_id) => ({ product_id })),
  )
  when({ events }, ({ events }) => events.length > 0).then(() => emitEventStep({ eventName: CertificateEvents.ISSUED, data: events }))
  return new WorkflowResponse(lines)
})
