import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readTable, SheetRefusal } from "@ocop/sheet"
import type { AdminImportCertificatesResponse } from "../../../../../http"
import { IMPORT_COLUMNS, REQUIRED_COLUMNS } from "../../../../../rules"
import { importCertificatesWorkflow } from "../../../../../workflows/import-certificates"
import type { AdminImportCertificates } from "../../validators"

/** Certificates given before this register was kept here; the star of each is what stands on its paper, and the file is named as the source. */
export async function POST(req: AuthenticatedMedusaRequest<AdminImportCertificates>, res: MedusaResponse<AdminImportCertificatesResponse>) {
  const { filename, content, dry_run } = req.validatedBody
  const { columns, rows } = await readTable(Buffer.from(content, "base64"), filename).catch((error: unknown) => {
    if (error instanceof SheetRefusal) throw new MedusaError(MedusaError.Types.INVALID_DATA, error.message, "sheet_refused")
    throw error
  })
  const known = new Set(columns.map((title) => title.toLowerCase()))
  const missing = REQUIRED_COLUMNS.map((column) => IMPORT_COLUMNS[column]).filter((title) => !known.has(title.toLowerCase()))
  if (missing.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, `Bảng thiếu cột ${missing.map((title) => `“${title}”`).join(", ")}.`, "columns_missing")
  if (rows.length === 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Bảng chưa có dòng nào dưới dòng tên cột.", "no_rows")

  const { result: lines } = await importCertificatesWorkflow(req.scope).run({
    input: { rows, source: `Nhập từ tệp ${filename}`, recorded_by: req.auth_context.actor_id, dry_run },
  })
  const accepted = lines.filter(({ refused }) => refused === null).length
  res.json({ imported: !dry_run && accepted === lines.length, accepted, lines })
}
