import { defineWords } from "./define-words"

export const starWords = defineWords({
  vi: {
    stars: (count: number) => `OCOP ${count} sao`,
    until: (day: string) => `đến ${day}`,
    recognised: (year: number) => `công nhận năm ${year}`,
    recognised_short: (year: number) => `năm ${year}`,
    see_certificate: (number: string) => `Xem giấy chứng nhận số ${number}`,
  },
  en: {
    stars: (count: number) => `OCOP ${count} stars`,
    until: (day: string) => `until ${day}`,
    recognised: (year: number) => `recognised in ${year}`,
    recognised_short: (year: number) => `in ${year}`,
    see_certificate: (number: string) => `See certificate no. ${number}`,
  },
})
