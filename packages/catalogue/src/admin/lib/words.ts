/** Fields of a label (NĐ 37/2026/NĐ-CP Đ.42), in the order the form asks for them. */
export const LABEL_FIELDS = ["net_quantity", "ingredients", "shelf_life", "storage", "usage", "warnings", "origin", "responsible_party", "standards"] as const
export type LabelField = (typeof LABEL_FIELDS)[number]

export const LISTING_TEXTS = ["unit", "season_note", "story"] as const
export type ListingText = (typeof LISTING_TEXTS)[number]

export const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

interface Words {
  title: string
  missing: string
  edit: string
  save: string
  cancel: string
  group: string
  chooseGroup: string
  season: string
  allYear: string
  month: (month: number) => string
  monthsWithGoods: string
  commune: string
  communeHint: string
  fresh: string
  showcase: string
  forSale: string
  demo: string
  press: string
  shelfLifeDays: string
  vietnamese: string
  english: string
  saved: string
  soon: string
  notSaved: string
  tryAgain: string
  whatItIs: string
  texts: string
  label: Record<LabelField, string>
  listing: Record<ListingText, string>
}

export const words: { vi: Words; en: Words } = {
  vi: {
    title: "Nhãn và mùa vụ",
    missing: "Chưa ghi nhóm và xã xuất xứ nên sản phẩm chưa hiện trên trang công khai.",
    edit: "Sửa",
    save: "Lưu",
    cancel: "Thôi",
    group: "Nhóm sản phẩm",
    chooseGroup: "Chọn nhóm",
    season: "Mùa",
    allYear: "Quanh năm",
    month: (month) => `tháng ${month}`,
    monthsWithGoods: "Tháng có hàng",
    commune: "Xã xuất xứ",
    communeHint: "Tên cũ thì trang công khai ghi kèm tên xã hiện nay.",
    fresh: "Hàng tươi, mau hỏng",
    showcase: "Chỉ giới thiệu, không bán trên trang",
    forSale: "Bán trên trang",
    demo: "Dữ liệu minh họa",
    press: "Theo báo chí",
    shelfLifeDays: "Hạn dùng, số ngày",
    vietnamese: "Tiếng Việt",
    english: "English",
    saved: "Đã lưu",
    soon: "Trang công khai đổi theo trong vài giây.",
    notSaved: "Chưa lưu được",
    tryAgain: "Hãy thử lại.",
    whatItIs: "Sản phẩm",
    texts: "Lời trên trang và trên nhãn",
    label: {
      net_quantity: "Định lượng",
      ingredients: "Thành phần",
      shelf_life: "Hạn dùng, ghi trên nhãn",
      storage: "Bảo quản",
      usage: "Hướng dẫn sử dụng",
      warnings: "Cảnh báo",
      origin: "Xuất xứ",
      responsible_party: "Tổ chức, cá nhân chịu trách nhiệm",
      standards: "Tiêu chuẩn, số công bố",
    },
    listing: { unit: "Bán theo (ví dụ: hộp 5 kg)", season_note: "Nói thêm về mùa", story: "Câu chuyện sản phẩm" },
  },
  en: {
    title: "Label and season",
    missing: "Group and commune of origin are missing, so the product is not on the public site yet.",
    edit: "Edit",
    save: "Save",
    cancel: "Cancel",
    group: "Product group",
    chooseGroup: "Choose a group",
    season: "Season",
    allYear: "All year",
    month: (month) => new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" }).format(new Date(Date.UTC(2026, month - 1))),
    monthsWithGoods: "Months with goods",
    commune: "Commune of origin",
    communeHint: "With an old name the public page adds today's commune.",
    fresh: "Fresh, spoils soon",
    showcase: "Shown only, not sold on the site",
    forSale: "Sold on the site",
    demo: "Demonstration data",
    press: "As the press tells it",
    shelfLifeDays: "Shelf life in days",
    vietnamese: "Tiếng Việt",
    english: "English",
    saved: "Saved",
    soon: "The public page follows within seconds.",
    notSaved: "Not saved",
    tryAgain: "Please try again.",
    whatItIs: "Product",
    texts: "Words on the page and the label",
    label: {
      net_quantity: "Net quantity",
      ingredients: "Ingredients",
      shelf_life: "Shelf life as printed",
      storage: "Storage",
      usage: "How to use",
      warnings: "Warnings",
      origin: "Origin",
      responsible_party: "Responsible organisation or person",
      standards: "Standards, declaration no.",
    },
    listing: { unit: "Sold by (e.g. box of 5 kg)", season_note: "More about the season", story: "Product story" },
  },
}
