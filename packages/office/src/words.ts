import { useTranslation } from "react-i18next"

export type Language = "vi" | "en"

/** The language of the dashboard, as far as we speak it. */
export function useLanguage(): Language {
  return useTranslation().i18n.language?.startsWith("vi") ? "vi" : "en"
}

/** Both languages have the same words: `const words = { vi: { … }, en: { … } }`, then `const say = useWords(words)`. */
export function useWords<Words>(words: { vi: Words; en: Words }): Words {
  return words[useLanguage()]
}
