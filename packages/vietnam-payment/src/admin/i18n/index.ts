/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-payment": { menu: { transfers: "Chuyển khoản" } } },
  en: { "ocop-payment": { menu: { transfers: "Bank transfers" } } },
}
