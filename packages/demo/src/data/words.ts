/** Vietnamese is the source, English a second original. */
export interface Words {
  vi: string
  en: string
}

/** The same in both languages: proper names. */
export const same = (text: string): Words => ({ vi: text, en: text })
