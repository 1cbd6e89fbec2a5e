/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-traceability": { menu: { lots: "Lô hàng", recalls: "Thu hồi", growing: "Vùng trồng", labels: "Nhãn và khóa" } } },
  en: { "ocop-traceability": { menu: { lots: "Lots", recalls: "Recalls", growing: "Growing areas", labels: "Labels and keys" } } },
}
