import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ExampleCodeResponse } from "../../../../../http/trace"
import { exampleCode } from "../../../../../trace/example-code"

export async function GET(req: MedusaRequest, res: MedusaResponse<ExampleCodeResponse>) {
  res.json({ code: await exampleCode(req.scope) })
}
