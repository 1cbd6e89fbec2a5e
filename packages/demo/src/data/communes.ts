import type { Words } from "./words"

export interface CommuneRow {
  /** key of today's unit */
  code: string
  valid_from: string
  slug: string
  name: string
  story: Words
}

/** What is to be said of the three communes of today (`domain.md` §5; areas from the resolution of 16/06/2025). */
export const COMMUNES: CommuneRow[] = [
  {
    code: "18313",
    valid_from: "2025-07-01",
    slug: "vu-quang",
    name: "Vũ Quang",
    story: {
      vi: "Xã rộng nhất trong ba xã, 533,5 km², lập ngày 01/07/2025 từ thị trấn Vũ Quang và các xã Hương Minh, Quang Thọ, Thọ Điền. Cam bù, mật ong, mật mía, chè, dầu lạc và tinh bột nghệ trong cửa hàng này phần nhiều đến từ đây.",
      en: "The widest of the three communes, 533.5 km², formed on 1 July 2025 from Vũ Quang town and the communes of Hương Minh, Quang Thọ and Thọ Điền. Most of the cam bù, honey, cane syrup, tea, peanut oil and turmeric in this shop comes from here.",
    },
  },
  {
    code: "18322",
    valid_from: "2025-07-01",
    slug: "mai-hoa",
    name: "Mai Hoa",
    story: {
      vi: "Xã Mai Hoa rộng 45,85 km², lập ngày 01/07/2025 từ ba xã Ân Phú, Đức Giang và Đức Lĩnh: đất của mật ong Ân Phú, cu đơ Đức Giang và hồng giòn Đức Lĩnh.",
      en: "Mai Hoa, 45.85 km², was formed on 1 July 2025 from Ân Phú, Đức Giang and Đức Lĩnh: home of Ân Phú honey, Đức Giang cu đơ and the crisp persimmons of Đức Lĩnh.",
    },
  },
  {
    code: "18328",
    valid_from: "2025-07-01",
    slug: "thuong-duc",
    name: "Thượng Đức",
    story: {
      vi: "Xã Thượng Đức rộng 58,32 km², lập ngày 01/07/2025 từ ba xã Đức Bồng, Đức Hương và Đức Liên. Cam Thượng Bồng, cam Bảo Lê và cam Khe Son mang tên từ vùng này.",
      en: "Thượng Đức, 58.32 km², was formed on 1 July 2025 from Đức Bồng, Đức Hương and Đức Liên. Thượng Bồng, Bảo Lê and Khe Son oranges come from here.",
    },
  },
]
