import { defineWords } from "./define-words"

export const monthWords = defineWords({
  vi: {
    short: ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"],
    long: ["tháng 1", "tháng 2", "tháng 3", "tháng 4", "tháng 5", "tháng 6", "tháng 7", "tháng 8", "tháng 9", "tháng 10", "tháng 11", "tháng 12"],
    all_year: "quanh năm",
    not_stated: "chưa nêu mùa",
    from_to: (from: string, to: string) => `${from} đến ${to}`,
  },
  en: {
    short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    long: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    all_year: "all year",
    not_stated: "season not stated",
    from_to: (from: string, to: string) => `${from} to ${to}`,
  },
})
