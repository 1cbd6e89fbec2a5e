import type { HealthLevel } from "../../http"

export const LEVEL_COLOR: Record<HealthLevel, "red" | "orange" | "green"> = { dying: "red", watch: "orange", healthy: "green" }

const vi = {
  title: "Sức khỏe điểm bán",
  note: "Mỗi điểm so với chính nó năm trước và với các điểm khác cùng mặt hàng. Hết mùa không bị tính là bán chậm.",
  empty: "Chưa có điểm bán nào đang mở",
  name: "Điểm bán",
  level: "Tình trạng",
  kind: "Loại",
  why: "Vì sao",
  fine: "Không có gì đáng lo",
  trend: "26 tuần qua",
  trendText: (now: number, usual: number | null) => `Bán ${now} hộp trong 8 tuần${usual === null ? "" : `, lẽ ra ${usual}`}`,
  points: (count: number) => `${count} điểm`,
  young: "chưa đủ lâu để so",
  lastSale: "Bán lần cuối",
  never: "chưa bán",
  onHand: "Còn",
  boxes: (count: number) => `${count.toLocaleString("vi-VN")} hộp`,
  certified: (percent: number) => `${percent}% có sao`,
  open: "Xem sức khỏe",
}

const en: typeof vi = {
  title: "Health of sales points",
  note: "Each point beside its own last year and beside the other points with the same goods. The end of a season is no weakness.",
  empty: "No point is open yet",
  name: "Sales point",
  level: "State",
  kind: "Kind",
  why: "Why",
  fine: "Nothing to worry about",
  trend: "Last 26 weeks",
  trendText: (now, usual) => `${now} boxes in 8 weeks${usual === null ? "" : `, ${usual} would be usual`}`,
  points: (count) => `${count} ${count === 1 ? "point" : "points"}`,
  young: "too young to compare",
  lastSale: "Last sale",
  never: "none yet",
  onHand: "On hand",
  boxes: (count) => `${count.toLocaleString("en")} ${count === 1 ? "box" : "boxes"}`,
  certified: (percent) => `${percent}% with a star`,
  open: "See health",
}

export const healthWords = { vi, en }
