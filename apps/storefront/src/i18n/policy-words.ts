import { defineWords } from "./define-words"

export const policyWords = defineWords({
  vi: {
    crumb: "Chính sách",
    version: (version: string, on: string) => `Bản ${version}, áp dụng từ ${on}`,
    contents: "Trong trang này",
    others: "Chính sách khác",
    earlier: "Các bản trước",
    earlier_row: (version: string, on: string) => `Bản ${version}, từ ${on}`,
    hash: "Dấu vân tay của văn bản (SHA-256), ghi cùng mỗi lần bạn đồng ý",
  },
  en: {
    crumb: "Policies",
    version: (version: string, on: string) => `Version ${version}, in force since ${on}`,
    contents: "On this page",
    others: "Other policies",
    earlier: "Earlier versions",
    earlier_row: (version: string, on: string) => `Version ${version}, from ${on}`,
    hash: "Fingerprint of this text (SHA-256), stored with every consent you give",
  },
})
