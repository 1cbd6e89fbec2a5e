const folded = (text: string) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/gi, "d").toLowerCase()

/** Whether a text holds every word that was typed, whatever the accents and capitals: "cam vu quang" finds "Cam chanh Vũ Quang". */
export const holdsWords = (text: string, typed: string): boolean => {
  const within = folded(text)
  return folded(typed).split(/\s+/).every((word) => within.includes(word))
}
