interface Sector {
  vi: string
  en: string
  /** code, sheet (null: a group that has sub-groups, for records that state no more), Vietnamese, English */
  groups: [code: string, sheet: number | null, vi: string, en: string][]
}

/** The same list stands in annex I of QĐ 148/QĐ-TTg (24/02/2023) and of QĐ 26/2026/QĐ-TTg, so it is in force without a break. */
export const CLASSIFICATION_IN_FORCE_FROM = "2023-02-24"
export const CLASSIFICATION_LEGAL_BASIS = "Phụ lục I, Quyết định 148/QĐ-TTg 24/02/2023; Phụ lục I, Quyết định 26/2026/QĐ-TTg 22/05/2026"

export const CLASSIFICATION: Sector[] = [
  {
    vi: "Thực phẩm",
    en: "Food",
    groups: [
      ["I.1a", 1, "Rau, củ, quả, hạt tươi", "Fresh vegetables, tubers, fruit and seeds"],
      ["I.1b", 2, "Thịt, thủy sản, trứng, sữa tươi", "Fresh meat, fish, eggs and milk"],
      ["I.2a", 3, "Gạo, ngũ cốc, hạt sơ chế", "Rice, cereals and grains"],
      ["I.2b", 4, "Mật ong, các loại mật và nông sản thực phẩm khác", "Honey, syrups and other farm food"],
      ["I.3", null, "Thực phẩm chế biến", "Processed food"],
      ["I.3a", 5, "Đồ ăn nhanh", "Ready-to-eat food"],
      ["I.3b", 6, "Chế biến từ gạo, ngũ cốc", "Made from rice and cereals"],
      ["I.3c", 7, "Chế biến từ rau, củ, quả, hạt", "Made from vegetables, fruit and seeds"],
      ["I.3d", 8, "Chế biến từ thịt, thủy sản, trứng, sữa, mật ong", "Made from meat, fish, eggs, milk or honey"],
      ["I.4a", 9, "Tương, nước mắm, gia vị dạng lỏng", "Sauces and liquid condiments"],
      ["I.4b", 10, "Gia vị khác", "Other spices"],
      ["I.5a", 11, "Chè (trà)", "Tea"],
      ["I.5b", 12, "Trà thảo mộc", "Herbal infusions"],
      ["I.6", 13, "Cà phê, ca cao", "Coffee and cocoa"],
    ],
  },
  {
    vi: "Đồ uống",
    en: "Drinks",
    groups: [
      ["II.1", null, "Đồ uống có cồn", "Alcoholic drinks"],
      ["II.1a", 14, "Rượu trắng", "White spirits"],
      ["II.1b", 15, "Đồ uống có cồn khác", "Other alcoholic drinks"],
      ["II.2a", 16, "Nước khoáng, nước uống tinh khiết", "Mineral and purified water"],
      ["II.2b", 17, "Đồ uống không cồn", "Soft drinks"],
    ],
  },
  {
    vi: "Dược liệu và sản phẩm từ dược liệu",
    en: "Herbal products",
    groups: [
      ["III.1", 18, "Thực phẩm chức năng, thuốc dược liệu", "Food supplements and herbal medicine"],
      ["III.2", 19, "Mỹ phẩm có thành phần thảo dược", "Herbal cosmetics"],
      ["III.3", 20, "Tinh dầu và sản phẩm thảo dược khác", "Essential oils and other herbal goods"],
    ],
  },
  {
    vi: "Thủ công mỹ nghệ",
    en: "Crafts",
    groups: [
      ["IV.1", 21, "Thủ công mỹ nghệ", "Handicrafts"],
      ["IV.2", 22, "Vải, may mặc", "Textiles and garments"],
    ],
  },
  {
    vi: "Sinh vật cảnh",
    en: "Ornamental plants and animals",
    groups: [
      ["V.1", 23, "Hoa", "Flowers"],
      ["V.2", 24, "Cây cảnh", "Ornamental plants"],
      ["V.3", 25, "Động vật cảnh", "Ornamental animals"],
    ],
  },
  {
    vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
    en: "Community and eco-tourism",
    groups: [["VI", 26, "Du lịch cộng đồng, du lịch sinh thái", "Community and eco-tourism"]],
  },
]
