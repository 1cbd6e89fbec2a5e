/** Names in the dashboard's menu. */
export default {
  vi: { "ocop-producer": { menu: { producers: "Chủ thể", applications: "Đơn tham gia", listings: "Duyệt sản phẩm", settlements: "Đối soát, chi trả" } } },
  en: { "ocop-producer": { menu: { producers: "Producers", applications: "Applications", listings: "Listing review", settlements: "Settlement" } } },
}
