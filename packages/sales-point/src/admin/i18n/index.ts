/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-sales-point": { menu: { points: "Điểm bán", fairs: "Hội chợ", transfers: "Chuyển hàng", receivables: "Công nợ siêu thị", supply: "Cân đối cung cầu" } } },
  en: { "ocop-sales-point": { menu: { points: "Sales points", fairs: "Fairs", transfers: "Transfers", receivables: "Receivables", supply: "Supply balance" } } },
}
