import { defineWords } from "./define-words"

export const producerWords = defineWords({
  vi: {
    title: "Nhà vườn, cơ sở",
    description: "Hợp tác xã, tổ hợp tác và hộ sản xuất làm ra từng món, xếp theo xã.",
    lead: "Mỗi món trong cửa hàng do một người, một tổ hay một hợp tác xã làm ra. Họ ở đây.",
    in_commune: (name: string) => `Xã ${name}`,
    products_count: (count: number) => `${count}\u00a0món`,
    then: (then: string) => `ở ${then} cũ`,
    products: "Món họ làm",
    no_products: "Hiện chưa có món nào của cơ sở này trong cửa hàng.",
    story: "Chuyện của họ",
    press: "Giới thiệu theo báo chí",
    source: (source: string) => `Theo ${source}.`,
    place: (then: string | null, now: string) => (then ? `${then}, nay thuộc xã ${now}, tỉnh Hà Tĩnh` : `Xã ${now}, tỉnh Hà Tĩnh`),
  },
  en: {
    title: "Growers and makers",
    description: "The cooperatives, groups and households behind every product, by commune.",
    lead: "Everything in this shop was made by a person, a group or a cooperative. Here they are.",
    in_commune: (name: string) => `${name} commune`,
    products_count: (count: number) => `${count}\u00a0${count === 1 ? "product" : "products"}`,
    then: (then: string) => `in former ${then}`,
    products: "What they make",
    no_products: "Nothing of theirs is in the shop at the moment.",
    story: "Their story",
    press: "Shown as the press described them",
    source: (source: string) => `Source: ${source}.`,
    place: (then: string | null, now: string) => (then ? `${then}, now part of ${now} commune, Hà Tĩnh` : `${now} commune, Hà Tĩnh`),
  },
})
