/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-sales-point": { menu: { points: "Điểm bán" } } },
  en: { "ocop-sales-point": { menu: { points: "Sales points" } } },
}
