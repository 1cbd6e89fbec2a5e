import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery, type BodySchema, type QuerySchema } from "@ocop/request"
import { ApiaryBody, CheckAreaBody, ChoosePhotoBody, CloseBody, EntriesQuery, GrowingAreaBody, HeadsQuery, KeepAttachmentBody, OfficeEntriesQuery, OfficeLogbooksQuery, PlotBody, SendEntriesBody } from "./validators"

const post = (matcher: string, schema: BodySchema): MiddlewareRoute => ({ matcher, methods: ["POST"], middlewares: [validateBody(schema)] })
const list = (matcher: string, schema: QuerySchema): MiddlewareRoute => ({ matcher, methods: ["GET"], middlewares: [validateQuery(schema, { defaults: ["id"], isList: true })] })
const book = "/producer/logbook"

export const logbookMiddlewares: MiddlewareRoute[] = [
  // A hundred entries with long notes.
  { ...post(`${book}/entries`, SendEntriesBody), bodyParser: { sizeLimit: "1mb" } },
  list(`${book}/entries`, EntriesQuery),
  post(`${book}/attachments`, KeepAttachmentBody),
  post(`${book}/photos/:sha256`, ChoosePhotoBody),
  post(`${book}/growing-areas`, GrowingAreaBody),
  post(`${book}/growing-areas/:id`, GrowingAreaBody),
  post(`${book}/plots`, PlotBody),
  post(`${book}/plots/:id`, PlotBody),
  post(`${book}/apiaries`, ApiaryBody),
  post(`${book}/apiaries/:id`, ApiaryBody),
  ...["growing-areas", "plots", "apiaries"].map((places) => post(`${book}/${places}/:id/close`, CloseBody)),
  list("/admin/ocop/logbook-entries", OfficeEntriesQuery),
  list("/admin/ocop/logbook-entries/sheet", OfficeEntriesQuery),
  post("/admin/ocop/growing-areas/:id/check", CheckAreaBody),
  list("/admin/ocop/logbooks", OfficeLogbooksQuery),
  list("/store/ocop/logbook-heads", HeadsQuery),
]
