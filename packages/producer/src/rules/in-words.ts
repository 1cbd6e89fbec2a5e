/** đồng, as people write it: "225.000 ₫" */
export const dongText = (amount: number): string => `${amount.toLocaleString("vi-VN")} ₫`

/** "2026-11-24" as people write it: "24/11/2026" */
export const dayText = (day: string): string => day.split("-").reverse().join("/")
