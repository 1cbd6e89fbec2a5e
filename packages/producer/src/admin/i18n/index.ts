/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-producer": { menu: { producers: "Chủ thể" } } },
  en: { "ocop-producer": { menu: { producers: "Producers" } } },
}
