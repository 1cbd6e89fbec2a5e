const DAY_MS = 86_400_000
const later = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** The plan of a year's fair is due by the end of November before it (plan of 2019, domain.md §1). */
const planDue = (first_day: string): string => {
  const year = Number(first_day.slice(0, 4))
  return first_day > `${year}-11-30` ? `${year}-11-30` : `${year - 1}-11-30`
}

/** What every fair needs, and by when: a beginning, which the office changes. What would be due already is due today, and never after what it is for. */
export function usualTasks({ first_day, last_day, today }: { first_day: string; last_day: string; today: string }): { title: string; due_on: string }[] {
  const before = (days: number) => later(first_day, -days)
  const wanted: [title: string, due_on: string][] = [
    ["Kế hoạch và dự toán được duyệt", planDue(first_day)],
    ["Gửi lời mời tới các chủ thể", before(40)],
    ["Thuê gian, điện, mặt bằng", before(25)],
    ["Chốt danh sách và số lượng", before(20)],
    ["Phân người trực gian", before(7)],
    ["In biển gian và nhãn giá", before(5)],
    ["Chuyển hàng tới gian", before(2)],
    ["Kiểm hàng, trả hàng, quyết toán", later(last_day, 3)],
  ]
  return wanted.map(([title, due_on]) => ({ title, due_on: due_on < today ? today : due_on })).sort((one, other) => one.due_on.localeCompare(other.due_on))
}
