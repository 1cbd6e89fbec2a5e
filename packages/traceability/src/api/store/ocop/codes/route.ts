import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CodeResponse } from "../../../../http/trace"
import { readTypedCode, tracePath } from "../../../../rules/identifiers"
import { findCode } from "../../../../trace/find-trace"
import { unknownCode } from "../../../trace/public"

/** Where leads what somebody typed. A code of seven letters may be a short code or the code of a lot: both are tried. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CodeResponse>) {
  const typed = String(req.query.code ?? "").slice(0, 300)
  const code = readTypedCode(typed)
  if (!code) return unknownCode()
  if (code.kind === "trace") return void res.json({ path: tracePath(code.key), choices: [] })
  const asLot = typed.normalize("NFC").toUpperCase().replace(/\s+/g, "")
  const choices = await findCode(req.scope, code.kind === "short" ? { short: code.code, lot: asLot } : { lot: code.lot })
  const [only, another] = choices
  if (!only) return unknownCode()
  res.json(another ? { path: null, choices } : { path: only.path, choices: [] })
}
