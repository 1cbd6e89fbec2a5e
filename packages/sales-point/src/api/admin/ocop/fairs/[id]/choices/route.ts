import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveFair } from "../../../../../../fair/module"
import { offeredBy } from "../../../../../../fair/offered"
import { producersByName } from "../../../../../../fair/read-fairs"
import type { FairChoicesResponse } from "../../../../../../http"

/** Producers that have anything to bring, and what. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairChoicesResponse>) {
  const fair = await retrieveFair(req.scope, req.params.id ?? "")
  const [producers, offered] = await Promise.all([producersByName(req.scope), offeredBy(req.scope, undefined, fair.last_day)])
  res.json({
    producers: producers.flatMap(({ id, name }) => {
      const own = offered.filter(({ producer_id }) => producer_id === id).map(({ variant_id, title }) => ({ variant_id, title }))
      return own.length > 0 ? [{ id, name, offered: own }] : []
    }),
  })
}
