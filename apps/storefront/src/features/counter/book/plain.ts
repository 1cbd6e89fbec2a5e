/** As people type it: without marks, without capitals. */
export const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase().replace(/\s+/g, " ").trim()
