/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-sales-point": { menu: { points: "Điểm bán", transfers: "Chuyển hàng" } } },
  en: { "ocop-sales-point": { menu: { points: "Sales points", transfers: "Transfers" } } },
}
