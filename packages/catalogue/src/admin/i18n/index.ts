/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-catalogue": { menu: { searches: "Tìm mà chưa có" } } },
  en: { "ocop-catalogue": { menu: { searches: "Searched in vain" } } },
}
