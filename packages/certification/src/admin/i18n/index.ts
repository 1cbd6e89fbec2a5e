/** Names in the dashboard's menu. */
export default {
  vi: {
    "ocop-certification": { menu: { overview: "Tổng quan OCOP", certificates: "Giấy chứng nhận", inspections: "Kiểm tra", ideas: "Ý tưởng", plans: "Phương án", dossiers: "Hồ sơ sản phẩm", cycles: "Chu trình năm", score_sheets: "Phiếu chấm của tôi", sessions: "Phiên Hội đồng", criteria_sets: "Bộ tiêu chí" } },
  },
  en: {
    "ocop-certification": { menu: { overview: "OCOP overview", certificates: "Certificates", inspections: "Inspections", ideas: "Ideas", plans: "Business plans", dossiers: "Dossiers", cycles: "Yearly cycle", score_sheets: "My score sheets", sessions: "Council sessions", criteria_sets: "Criteria sets" } },
  },
}
