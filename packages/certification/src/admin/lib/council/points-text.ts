const points = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 })

/** "87", "62,25" */
export const pointsText = (total: number): string => points.format(total)
