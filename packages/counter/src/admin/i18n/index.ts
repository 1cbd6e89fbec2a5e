/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-counter": { menu: { shifts: "Ca bán hàng" } } },
  en: { "ocop-counter": { menu: { shifts: "Till shifts" } } },
}
