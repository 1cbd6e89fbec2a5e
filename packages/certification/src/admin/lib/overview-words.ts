import type { WaitingMatter } from "../../http"

const vi = {
  title: "Tổng quan OCOP",
  note: "Việc chờ hôm nay, giấy sắp hết hạn, và cả năm trong một hình.",
  waiting: "Chờ xử lý",
  nothingWaits: "Hôm nay không có việc nào chờ",
  nothingWaitsHint: "Đề xuất của kiểm tra, hồ sơ đã chấm và lịch kiểm tra đến hạn sẽ hiện ở đây.",
  matters: {
    measures: "đề xuất kiểm tra chờ lãnh đạo quyết định",
    decisions: "hồ sơ đã có kết quả, chờ quyết định công nhận",
    inspections: "lần kiểm tra đến ngày",
  } as Record<WaitingMatter, string>,
  overdue: (count: number) => `${count} quá hạn`,
  open: "Xem",
  ending: "Giấy chứng nhận sắp hết hạn",
  within: (days: number) => `trong ${days} ngày`,
  from: (days: number) => `sau ${days} ngày`,
  none: "Không có giấy nào hết hạn trong 180 ngày tới.",
  standing: "Đang còn hiệu lực",
  stars: (star: number) => `${star} sao`,
  year: (year: number) => `Năm ${year}`,
  recognised: "công nhận",
  ended: "hết hiệu lực",
  month: (month: number) => `T${month}`,
  chart: (year: number) => `Giấy chứng nhận được công nhận và hết hiệu lực theo tháng, năm ${year}`,
}

const en: typeof vi = {
  title: "OCOP overview",
  note: "What waits today, what runs out soon, the year at a glance.",
  waiting: "Waiting",
  nothingWaits: "Nothing waits today",
  nothingWaitsHint: "Proposals of inspectors, scored dossiers and visits that are due show here.",
  matters: { measures: "inspection proposals await the leader", decisions: "scored dossiers await a decision", inspections: "visits are due" },
  overdue: (count) => `${count} overdue`,
  open: "Open",
  ending: "Certificates about to end",
  within: (days) => `within ${days} days`,
  from: (days) => `beyond ${days} days`,
  none: "No certificate ends within 180 days.",
  standing: "In force",
  stars: (star) => `${star} stars`,
  year: (year) => `Year ${year}`,
  recognised: "recognised",
  ended: "ended",
  month: (month) => String(month),
  chart: (year) => `Certificates recognised and ended by month, ${year}`,
}

export const overviewWords = { vi, en }
