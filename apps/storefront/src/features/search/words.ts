import { defineWords } from "@/i18n/define-words"

export const searchWords = defineWords({
  vi: {
    panel: "Gợi ý tìm kiếm",
    products: "Sản phẩm",
    producers: "Nhà vườn",
    communes: "Xã",
    stories: "Câu chuyện",
    recent: "Vừa tìm trên máy này",
    forget: "Xóa các từ vừa tìm",
    spelled: (words: string) => `Có phải bạn tìm “${words}”?`,
    then: (name: string) => `trước là ${name}`,
    count: (count: number) => `${count} sản phẩm`,
    found: (count: number) => `${count} gợi ý, dùng phím mũi tên để chọn`,
    none: "Không có gợi ý",
    none_hint: "Nhấn Enter để tìm trong mọi chữ của sản phẩm",
  },
  en: {
    panel: "Search suggestions",
    products: "Products",
    producers: "Growers",
    communes: "Communes",
    stories: "Stories",
    recent: "Searched on this device",
    forget: "Forget these searches",
    spelled: (words: string) => `Did you mean “${words}”?`,
    then: (name: string) => `formerly ${name}`,
    count: (count: number) => (count === 1 ? "1 product" : `${count} products`),
    found: (count: number) => (count === 1 ? "1 suggestion, choose with the arrow keys" : `${count} suggestions, choose with the arrow keys`),
    none: "No suggestions",
    none_hint: "Press Enter to look through every word of the products",
  },
})
