import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery, type BodySchema } from "@ocop/request"
import { alwaysFresh } from "./public"
import { AdminGetScannedBoxes, AdminMakePackhouseKey, AdminSettleBox, MakePackhouseKey, PrintLabels, StoreScan, StoreScanPlace } from "./validators"

const post = (matcher: string, schema: BodySchema): MiddlewareRoute => ({ matcher, methods: ["POST"], middlewares: [validateBody(schema)] })

export const traceMiddlewares: MiddlewareRoute[] = [
  ...["trace", "codes", "lots-on-sale", "epcis/events"].map((name): MiddlewareRoute => ({ matcher: `/store/ocop/${name}*`, methods: ["GET"], middlewares: [alwaysFresh] })),
  post("/store/ocop/scans", StoreScan),
  post("/store/ocop/scans/places", StoreScanPlace),
  { matcher: "/store/ocop/epcis/capture", methods: ["POST"], bodyParser: { sizeLimit: "4mb" } },
  post("/producer/labels", PrintLabels),
  post("/admin/ocop/labels", PrintLabels),
  post("/producer/packhouse-keys", MakePackhouseKey),
  post("/admin/ocop/packhouse-keys", AdminMakePackhouseKey),
  { matcher: "/admin/ocop/scanned-boxes", methods: ["GET"], middlewares: [validateQuery(AdminGetScannedBoxes, { defaults: ["id"], isList: true })] },
  post("/admin/ocop/scanned-boxes/:id/settle", AdminSettleBox),
]
