import { bambooShoots, honeyBox, orange, showcase, tea } from "./goods"

/** One address of every kind of page. */
export const PAGE_KINDS = [
  "/",
  "/san-pham",
  "/san-pham?q=cam&sao=3",
  "/san-pham?q=khongcogidau",
  `/san-pham/${orange.handle}`,
  `/san-pham/${showcase.handle}`,
  "/chu-the",
  "/chu-the/htx-cam-son-tho",
  "/xa/vu-quang",
  "/mua-vu",
  "/diem-ban",
  "/diem-ban/diem-ban-ocop-vu-quang",
  "/hoi-cho",
  "/hoi-cho/phien-cho-cam-mat-ong",
  `/chung-nhan/${honeyBox.certificate}`,
  `/chung-nhan/${tea.certificate}`,
  `/chung-nhan/${bambooShoots.certificate}`,
  "/chung-nhan/KHONG-CO-SO-NAY",
  "/chinh-sach/quyen-rieng-tu",
  "/gio-hang",
  "/thanh-toan",
  "/don-hang/VQ9912999997",
  "/khong-co-trang-nay",
]

export const inEnglish = (path: string) => (path === "/" ? "/en" : `/en${path}`)
