const MARKS = /[\u0300-\u036f]/g

/** "Đức Lĩnh" → "duc linh": case, accents, đ and punctuation gone, words apart by one space. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()

/** Accents kept, case and spacing gone: to prefer "Đức Lĩnh" over "Đức Linh" when the reader typed the accents. */
export const foldCase = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()

export const slugOf = (text: string): string => fold(text).replace(/ /g, "-")
