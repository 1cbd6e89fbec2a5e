import { get, post, type RouteRule } from "./route-rule"

export const paymentRoutes: RouteRule[] = [
  get("/admin/ocop/bank-transfers", ["read", "payment"]),
  get("/admin/ocop/orders/:id/payment", ["read", "payment"]),
  ...["collect-cash", "confirm-transfer", "remit-cash", "return-transfer"].map((verb) => post(`/admin/ocop/orders/:id/${verb}`, ["write", "payment"])),
  ...["cash-on-delivery", "cash-on-delivery/sheet", "cash-remittances", "cash-remittances/:id"].map((path) => get(`/admin/ocop/${path}`, ["read", "payment"])),
  ...["cash-remittances", "cash-remittances/:id/book"].map((path) => post(`/admin/ocop/${path}`, ["write", "payment"])),
  get("/admin/ocop/orders/:id/origins", ["read", "order"]),
]
