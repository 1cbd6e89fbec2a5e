/** Names in the dashboard's menu. */
export default {
  vi: {
    "ocop-certification": { menu: { overview: "Tổng quan OCOP", certificates: "Giấy chứng nhận", inspections: "Kiểm tra" } },
  },
  en: {
    "ocop-certification": { menu: { overview: "OCOP overview", certificates: "Certificates", inspections: "Inspections" } },
  },
}
