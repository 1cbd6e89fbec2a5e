import { defineWords } from "../../../i18n/define-words"

/** On every screen. */
export const sharedWords = defineWords({
  vi: {
    title: "Quầy bán hàng",
    short: "Quầy",
    description: "Bán hàng tại điểm OCOP, không cần sóng.",
    noscript: "Quầy bán hàng cần JavaScript để chạy khi mất mạng. Hãy bật JavaScript rồi mở lại.",
    opening: "Đang mở quầy…",
    other_language: "English",
    back: "Quay lại",
    cancel: "Thôi",
    more: "Việc khác",
  },
  en: {
    title: "Counter",
    short: "Counter",
    description: "Sell at an OCOP point, with no signal needed.",
    noscript: "The counter needs JavaScript to work without a network. Switch JavaScript on and open it again.",
    opening: "Opening the till…",
    other_language: "Tiếng Việt",
    back: "Back",
    cancel: "Cancel",
    more: "More",
  },
})
