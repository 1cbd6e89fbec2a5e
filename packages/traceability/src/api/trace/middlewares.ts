import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { alwaysFresh } from "./public"
import { AdminGetScannedBoxes, AdminMakePackhouseKey, AdminSettleBox, MakePackhouseKey, PrintLabels, StoreScan, StoreScanPlace } from "./validators"

const post = (matcher: string, schema: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({ matcher, methods: ["POST"], middlewares: [validateAndTransformBody(schema)] })

export const traceMiddlewares: MiddlewareRoute[] = [
  ...["trace", "codes", "epcis/events"].map((name): MiddlewareRoute => ({ matcher: `/store/ocop/${name}*`, methods: ["GET"], middlewares: [alwaysFresh] })),
  post("/store/ocop/scans", StoreScan),
  post("/store/ocop/scans/places", StoreScanPlace),
  { matcher: "/store/ocop/epcis/capture", methods: ["POST"], bodyParser: { sizeLimit: "4mb" } },
  post("/producer/labels", PrintLabels),
  post("/admin/ocop/labels", PrintLabels),
  post("/producer/packhouse-keys", MakePackhouseKey),
  post("/admin/ocop/packhouse-keys", AdminMakePackhouseKey),
  { matcher: "/admin/ocop/scanned-boxes", methods: ["GET"], middlewares: [validateAndTransformQuery(AdminGetScannedBoxes, { defaults: ["id"], isList: true })] },
  post("/admin/ocop/scanned-boxes/:id/settle", AdminSettleBox),
]
