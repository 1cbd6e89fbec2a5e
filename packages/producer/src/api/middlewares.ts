import { defineMiddlewares } from "@medusajs/framework/http"
import { validateBody, validateQuery, type BodySchema, type QuerySchema } from "@ocop/request"
import { limitCalls, limitDrafts, limitRedeems, limitWrites } from "../joining/of-request"
import { producerQueryConfig } from "./admin/ocop/producers/query-config"
import { AdminGetProducer, AdminGetProducers, AdminUpdateProducer } from "./admin/ocop/producers/validators"
import { AdminCommissionRule, AdminEndRule, AdminGetAccounts, AdminGetEntries, AdminGetPayLists, AdminGetStatements, AdminIssueStatements, AdminWriteEntry, EnterBankAccount } from "./settlement-validators"
import {
  AdminGetApplications,
  AdminGetListings,
  AdminReason,
  AdminStep,
  InviteMember,
  MemberRole,
  NewMessage,
  NewPaper,
  OpenUpload,
  PageQuery,
  PictureOfUpload,
  PortalListingQuery,
  PortalProductQuery,
  RedeemInvitation,
  SaveListing,
  SetPrice,
  SetStock,
  StoreSaveApplication,
  StoreSubmitApplication,
} from "./validators"

const post = (matcher: string, schema: BodySchema) => ({ matcher, methods: ["POST" as const], middlewares: [validateBody(schema)] })
const list = (matcher: string, schema: QuerySchema) => ({
  matcher,
  methods: ["GET" as const],
  middlewares: [validateQuery(schema, { defaults: ["id"], isList: true })],
})
const mine = "/store/ocop/applications/mine"

/** Who may call which is a row in `@ocop/access/rules/routes/producer.ts`. The public reads producers through the catalogue. */
export default defineMiddlewares({
  routes: [
    { matcher: "/admin/ocop/producers", methods: ["GET"], middlewares: [validateQuery(AdminGetProducers, producerQueryConfig.list)] },
    { matcher: "/admin/ocop/producers.xlsx", methods: ["GET"], middlewares: [validateQuery(AdminGetProducers, producerQueryConfig.list)] },
    { matcher: "/admin/ocop/producers/:id", methods: ["GET"], middlewares: [validateQuery(AdminGetProducer, producerQueryConfig.retrieve)] },
    {
      matcher: "/admin/ocop/producers/:id",
      methods: ["POST"],
      middlewares: [validateBody(AdminUpdateProducer), validateQuery(AdminGetProducer, producerQueryConfig.retrieve)],
    },
    post("/admin/ocop/producers/:id/suspend", AdminReason),
    post("/admin/ocop/producers/:id/resume", AdminReason),
    post("/admin/ocop/producers/:id/messages", NewMessage),
    post("/admin/ocop/producers/:id/papers/:paper/:verb", AdminStep),
    post("/admin/ocop/uploads", OpenUpload),
    list("/admin/ocop/applications", AdminGetApplications),
    post("/admin/ocop/applications/:id/:verb", AdminStep),
    list("/admin/ocop/listings", AdminGetListings),
    post("/admin/ocop/listings/:id/:verb", AdminStep),

    list("/admin/ocop/settlements", AdminGetAccounts),
    list("/admin/ocop/settlements/sheet", AdminGetAccounts),
    post("/admin/ocop/settlements/:id/bank-account/:verb", AdminStep),
    list("/admin/ocop/ledger-entries", AdminGetEntries),
    list("/admin/ocop/ledger-entries/sheet", AdminGetEntries),
    post("/admin/ocop/ledger-entries", AdminWriteEntry),
    list("/admin/ocop/statements", AdminGetStatements),
    list("/admin/ocop/statements/sheet", AdminGetStatements),
    post("/admin/ocop/statements", AdminIssueStatements),
    list("/admin/ocop/pay-lists", AdminGetPayLists),
    list("/admin/ocop/pay-lists/sheet", AdminGetPayLists),
    post("/admin/ocop/payouts/:id/:verb", AdminStep),
    post("/admin/ocop/commission-rules", AdminCommissionRule),
    post("/admin/ocop/commission-rules/:id/end", AdminEndRule),
    post("/producer/bank-account", EnterBankAccount),

    { matcher: "/store/ocop/applications", methods: ["POST"], bodyParser: { sizeLimit: "16kb" }, middlewares: [limitDrafts] },
    { matcher: mine, methods: ["GET"], middlewares: [limitCalls] },
    { matcher: mine, methods: ["POST"], bodyParser: { sizeLimit: "16kb" }, middlewares: [limitCalls, validateBody(StoreSaveApplication)] },
    { matcher: `${mine}/submit`, methods: ["POST"], middlewares: [limitWrites, validateBody(StoreSubmitApplication)] },
    { matcher: `${mine}/uploads`, methods: ["POST"], middlewares: [limitCalls, validateBody(OpenUpload)] },
    { matcher: `${mine}/papers`, methods: ["POST"], middlewares: [limitCalls, validateBody(NewPaper)] },

    post("/producer/papers", NewPaper),
    post("/producer/uploads", OpenUpload),
    post("/producer/pictures", PictureOfUpload),
    post("/producer/products/:id/price", SetPrice),
    post("/producer/products/:id/stock", SetStock),
    list("/producer/products", PortalProductQuery),
    list("/producer/listings", PortalListingQuery),
    post("/producer/listings", SaveListing),
    post("/producer/listings/:id", SaveListing),
    list("/producer/orders", PageQuery),
    post("/producer/messages", NewMessage),
    post("/producer/members", InviteMember),
    post("/producer/members/:id/role", MemberRole),
    { matcher: "/producer/invitations/redeem", methods: ["POST"], middlewares: [limitRedeems, validateBody(RedeemInvitation)] },
  ],
})
