const DONG = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })

/** "225.000 ₫" */
export const dongText = (amount: number): string => DONG.format(amount).replace(/\u00a0/g, " ")
