import { defineWords } from "../../../i18n/define-words"

/** Sales put aside. */
export const heldWords = defineWords({
  vi: {
    held_title: "Đang giữ",
    held_none: "Không có lần bán nào đang giữ.",
    take_up: "Bán tiếp",
  },
  en: {
    held_title: "Held sales",
    held_none: "No sale is held.",
    take_up: "Continue",
  },
})
