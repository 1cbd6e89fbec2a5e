import { type Words } from "./words"

/** What was read, and where. Press rows say no more than this (`domain.md` §6, P1–P4). */
export const PRESS = {
  P1: {
    vi: "Báo Hà Tĩnh (baohatinh.vn, bài 203076): 11 sản phẩm của 10 chủ thể huyện Vũ Quang, năm 2020",
    en: "Hà Tĩnh newspaper (baohatinh.vn, article 203076): 11 products of 10 makers of Vũ Quang district, 2020",
  },
  P1_P4: {
    vi: "Báo Hà Tĩnh (baohatinh.vn, bài 203076), năm 2020, và huyenvuquang.com",
    en: "Hà Tĩnh newspaper (baohatinh.vn, article 203076), 2020, and huyenvuquang.com",
  },
  P2: {
    vi: "doanhnghiephoinhap.vn, bài 84121: bốn sản phẩm của Vũ Quang được công nhận OCOP 3 sao năm 2024",
    en: "doanhnghiephoinhap.vn, article 84121: four products of Vũ Quang recognised with three OCOP stars in 2024",
  },
  P3: {
    vi: "Bài của báo Hà Tĩnh, đọc qua bản chép tại tinthethaonews.org",
    en: "Hà Tĩnh newspaper, read in a copy at tinthethaonews.org",
  },
} as const satisfies Record<string, Words>
