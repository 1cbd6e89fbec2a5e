/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-producer": { menu: { producers: "Chủ thể", applications: "Đơn tham gia", listings: "Duyệt sản phẩm" } } },
  en: { "ocop-producer": { menu: { producers: "Producers", applications: "Applications", listings: "Listing review" } } },
}
