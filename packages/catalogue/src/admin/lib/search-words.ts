interface Words {
  title: string
  note: string
  words: string
  count: string
  days: string
  lastDay: string
  period: string
  lastDays: (days: number) => string
  none: string
  noneHint: string
}

export const searchWords: Record<"vi" | "en", Words> = {
  vi: {
    title: "Người mua tìm mà chưa có",
    note: "Những lời tìm không ra món nào, gom theo ngày, không kèm dấu vết người tìm. Đây là thứ Vũ Quang có thể làm thêm.",
    words: "Lời tìm (không dấu)",
    count: "Số lần",
    days: "Số ngày",
    lastDay: "Lần cuối",
    period: "Trong",
    lastDays: (days) => `${days} ngày qua`,
    none: "Chưa ai tìm mà không thấy",
    noneHint: "Khi người mua tìm một món chưa có, lời tìm sẽ hiện ở đây trong cùng ngày.",
  },
  en: {
    title: "Searched in vain",
    note: "Words that found nothing, counted by day, without a trace of who looked. This is what Vũ Quang could make next.",
    words: "Words (without accents)",
    count: "Times",
    days: "Days",
    lastDay: "Last on",
    period: "Within",
    lastDays: (days) => `the last ${days} days`,
    none: "Nobody has searched in vain yet",
    noneHint: "When a buyer looks for something that is not sold here, the words show up here the same day.",
  },
}
