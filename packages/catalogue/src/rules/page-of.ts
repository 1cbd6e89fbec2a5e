/** Reads a page number and size from the query; what makes no sense becomes the first page and the usual size. */
export function pageOf(query: Record<string, unknown>, usual: number, most: number): { page: number; limit: number } {
  const whole = (value: unknown, fallback: number, highest: number) => {
    const number = typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : 0
    return number >= 1 && number <= highest ? number : fallback
  }
  return { page: whole(query.page, 1, 10_000), limit: whole(query.limit, usual, most) }
}
