/** Lower case without accents: what a search compares. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{Mn}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim()
