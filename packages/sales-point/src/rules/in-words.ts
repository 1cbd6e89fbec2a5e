/** đồng, as people write it: "85.000 ₫" */
export const dongText = (amount: number): string => `${amount.toLocaleString("vi-VN")} ₫`

/** "2026-12-10" as people write it: "10/12/2026" */
export const dayText = (day: string): string => day.split("-").reverse().join("/")
