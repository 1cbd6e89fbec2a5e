import { defineWords } from "./define-words"

export const communeWords = defineWords({
  vi: {
    commune: (name: string) => `Xã ${name}`,
    crumb: "Ba xã",
    made_of: (names: string) => `Gồm đất của ${names}.`,
    products: (count: number) => `${count} món từ đây`,
    producers: "Người làm ở đây",
    history: "Đất này qua các đời",
    all_products: (name: string) => `Xem tất cả món của xã ${name}`,
    no_products: "Hiện chưa có món nào của xã này trong cửa hàng.",
  },
  en: {
    commune: (name: string) => `${name} commune`,
    crumb: "Three communes",
    made_of: (names: string) => `Formed from ${names}.`,
    products: (count: number) => `${count} ${count === 1 ? "product" : "products"} from here`,
    producers: "The makers here",
    history: "This land through time",
    all_products: (name: string) => `See everything from ${name}`,
    no_products: "Nothing from this commune is in the shop at the moment.",
  },
})
