/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-editorial": { menu: { operator: "Đơn vị vận hành" } } },
  en: { "ocop-editorial": { menu: { operator: "Operator" } } },
}
