import { defineMiddlewares, type MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery, type BodySchema, type QuerySchema } from "@ocop/request"
import { AdminGetPointHealth } from "./admin/ocop/point-health/validators"
import { AdminAddPaper, AdminCreateSalesPoint, AdminGetSalesPoints, AdminPointReason, AdminPublishRegulation, AdminUpdateSalesPoint } from "./admin/ocop/sales-points/validators"
import { AdminAgreeStallPrices, AdminCountStall, AdminEndStallContract, AdminGetReceivables, AdminReturnStallGoods, AdminSignStallContract, AdminTakeStallPayment, AdminWriteDeliveryNote } from "./admin/ocop/receivables/validators"
import { AdminDraftTransfer, AdminEndMarkDown, AdminFindAgain, AdminGetBook, AdminGetGiftBoxes, AdminGetLosses, AdminGetShelf, AdminGetShelfLife, AdminGetTransfers, AdminLoseAtPoint, AdminMakeGiftBoxKind, AdminMakeGiftBoxes, AdminMakeMarkDown, AdminSetMarkDownRule, AdminStepTransfer, ProducerDraftTransfer, ProducerGetGoods, ProducerStepTransfer } from "./admin/ocop/transfers/validators"
import { AdminAddSupplyWish, AdminDraftSupplyTransfers, AdminEditSupplyPlan, AdminGetSupplyPlanProducts, AdminGetSupplyPlans, AdminGetSupplyWishes, AdminMakeSupplyPlan, AdminReason, GetSupply, SaySupply } from "./admin/ocop/supply-plans/validators"
import { AdminAddBooth, AdminAddCost, AdminAddShift, AdminAddTask, AdminChangeCost, AdminChangeFair, AdminChangeTask, AdminGetFairs, AdminInvite, AdminPlaceInvitation, AdminPlanFair, AdminStepFair, AnswerFair } from "./admin/ocop/fairs/validators"
import { StoreGetSalesPoints } from "./store/ocop/sales-points/validators"

import { FAIR_VERBS } from "../rules/fair"

const post = (matcher: string, schema: BodySchema): MiddlewareRoute => ({ matcher, methods: ["POST"], middlewares: [validateBody(schema)] })
const get = (matcher: string, schema: QuerySchema): MiddlewareRoute => ({ matcher, methods: ["GET"], middlewares: [validateQuery(schema, {})] })
const verb = (name: string) => post(`/admin/ocop/sales-points/:id/${name}`, AdminPointReason)

/** The store's reads are public; who may call the office's stands in `@ocop/access/rules/routes/sales-point.ts`. */
export default defineMiddlewares({
  routes: [
    get("/store/ocop/sales-points", StoreGetSalesPoints),
    get("/admin/ocop/sales-points", AdminGetSalesPoints),
    get("/admin/ocop/sales-points/sheet", AdminGetSalesPoints),
    post("/admin/ocop/sales-points", AdminCreateSalesPoint),
    post("/admin/ocop/sales-points/:id", AdminUpdateSalesPoint),
    ...["approve", "open", "suspend", "close"].map(verb),
    post("/admin/ocop/sales-points/:id/papers", AdminAddPaper),
    post("/admin/ocop/sales-points/:id/papers/:paper_id/withdraw", AdminPointReason),
    post("/admin/ocop/point-regulations", AdminPublishRegulation),
    get("/admin/ocop/sales-points/:id/book", AdminGetBook),
    get("/admin/ocop/sales-points/:id/losses", AdminGetLosses),
    post("/admin/ocop/sales-points/:id/losses", AdminLoseAtPoint),
    post("/admin/ocop/sales-points/:id/losses/:loss_id/found", AdminFindAgain),
    post("/admin/ocop/sales-points/:id/mark-downs", AdminMakeMarkDown),
    post("/admin/ocop/sales-points/:id/mark-downs/:mark_down_id/end", AdminEndMarkDown),
    get("/admin/ocop/sales-points/:id/gift-boxes", AdminGetGiftBoxes),
    post("/admin/ocop/sales-points/:id/gift-boxes", AdminMakeGiftBoxes),
    post("/admin/ocop/gift-box-kinds", AdminMakeGiftBoxKind),
    post("/admin/ocop/mark-down-rules", AdminSetMarkDownRule),
    get("/admin/ocop/transfers", AdminGetTransfers),
    get("/admin/ocop/transfers/sheet", AdminGetTransfers),
    get("/admin/ocop/transfers/shelf", AdminGetShelf),
    post("/admin/ocop/transfers", AdminDraftTransfer),
    ...["ready", "dispatch", "receive", "cancel"].map((name) => post(`/admin/ocop/transfers/:id/${name}`, AdminStepTransfer)),
    post("/admin/ocop/transfers/:id/delivery-note", AdminWriteDeliveryNote),
    post("/admin/ocop/sales-points/:id/stall/contracts", AdminSignStallContract),
    post("/admin/ocop/sales-points/:id/stall/contracts/:contract_id/end", AdminEndStallContract),
    post("/admin/ocop/sales-points/:id/stall/prices", AdminAgreeStallPrices),
    post("/admin/ocop/sales-points/:id/stall/counts", AdminCountStall),
    post("/admin/ocop/sales-points/:id/stall/payments", AdminTakeStallPayment),
    post("/admin/ocop/sales-points/:id/stall/payments/:payment_id/undo", AdminPointReason),
    post("/admin/ocop/sales-points/:id/stall/receivables/:charge_id/returns", AdminReturnStallGoods),
    get("/admin/ocop/receivables", AdminGetReceivables),
    get("/admin/ocop/receivables/sheet", AdminGetReceivables),
    get("/admin/ocop/shelf-life", AdminGetShelfLife),
    get("/admin/ocop/shelf-life/sheet", AdminGetShelfLife),
    get("/admin/ocop/point-health", AdminGetPointHealth),
    get("/admin/ocop/point-health/sheet", AdminGetPointHealth),
    get("/producer/goods-at-points", ProducerGetGoods),
    post("/producer/transfers", ProducerDraftTransfer),
    ...["dispatch", "cancel"].map((name) => post(`/producer/transfers/:id/${name}`, ProducerStepTransfer)),
    get("/admin/ocop/supply-plans", AdminGetSupplyPlans),
    get("/admin/ocop/supply-plans/sheet", AdminGetSupplyPlans),
    post("/admin/ocop/supply-plans", AdminMakeSupplyPlan),
    post("/admin/ocop/supply-plans/:id", AdminMakeSupplyPlan),
    post("/admin/ocop/supply-plans/:id/lines", AdminEditSupplyPlan),
    post("/admin/ocop/supply-plans/:id/transfers", AdminDraftSupplyTransfers),
    post("/admin/ocop/supply-plans/:id/drop", AdminReason),
    get("/admin/ocop/supply-plans/:id/products", AdminGetSupplyPlanProducts),
    get("/admin/ocop/supply-wishes", AdminGetSupplyWishes),
    post("/admin/ocop/supply-wishes", AdminAddSupplyWish),
    get("/admin/ocop/fairs", AdminGetFairs),
    get("/admin/ocop/fairs/sheet", AdminGetFairs),
    post("/admin/ocop/fairs", AdminPlanFair),
    post("/admin/ocop/fairs/:id", AdminChangeFair),
    ...FAIR_VERBS.map((name) => post(`/admin/ocop/fairs/:id/${name}`, AdminStepFair)),
    post("/admin/ocop/fairs/:id/booths", AdminAddBooth),
    post("/admin/ocop/fairs/:id/invitations", AdminInvite),
    post("/admin/ocop/fairs/:id/invitations/:invitation_id", AdminPlaceInvitation),
    post("/admin/ocop/fairs/:id/invitations/:invitation_id/answer", AnswerFair),
    post("/admin/ocop/fairs/:id/tasks", AdminAddTask),
    post("/admin/ocop/fairs/:id/tasks/:task_id", AdminChangeTask),
    post("/admin/ocop/fairs/:id/costs", AdminAddCost),
    post("/admin/ocop/fairs/:id/costs/:cost_id", AdminChangeCost),
    post("/admin/ocop/fairs/:id/shifts", AdminAddShift),
    post("/producer/fairs/:id/answer", AnswerFair),
    get("/producer/supply-statements", GetSupply),
    post("/producer/supply-statements", SaySupply),
  ],
})
