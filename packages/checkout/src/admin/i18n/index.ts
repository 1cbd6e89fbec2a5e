/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-checkout": { menu: { delivery: "Giao hàng" } } },
  en: { "ocop-checkout": { menu: { delivery: "Delivery" } } },
}
