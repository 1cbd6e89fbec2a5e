import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery, type BodySchema, type QuerySchema } from "@ocop/request"
import { GetLots, GetReach, GetRecalls, OfficeGetLots, OfficeLotBody, OpenLot, StartRecallBody } from "./bodies"
import { guardStock } from "./guard-stock"

const post = (matcher: string, schema: BodySchema): MiddlewareRoute => ({ matcher, methods: ["POST"], middlewares: [validateBody(schema)] })
const list = (matcher: string, schema: QuerySchema): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateQuery(schema, { defaults: ["id"], isList: true })],
})

/** Who may call which is a row in `@ocop/access/rules/routes/lots.ts`. Bodies of the portal's verbs are read by their route. */
export const lotsMiddlewares: MiddlewareRoute[] = [
  list("/producer/lots", GetLots),
  post("/producer/lots", OpenLot),
  list("/admin/ocop/lots", OfficeGetLots),
  list("/admin/ocop/lots/sheet", OfficeGetLots),
  post("/admin/ocop/lots/:id/:verb", OfficeLotBody),
  list("/admin/ocop/recalls", GetRecalls),
  post("/admin/ocop/recalls", StartRecallBody),
  list("/admin/ocop/recalls/reach", GetReach),
  post("/admin/ocop/recalls/:id/lift", OfficeLotBody),
  { matcher: "/admin/inventory-items/*", methods: ["POST", "DELETE"], middlewares: [guardStock] },
]
