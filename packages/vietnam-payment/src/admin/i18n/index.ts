/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-payment": { menu: { transfers: "Chuyển khoản", cash: "Đối soát COD" } } },
  en: { "ocop-payment": { menu: { transfers: "Bank transfers", cash: "Cash on delivery" } } },
}
