/** Whole parts of a whole, by weight, the largest remainders first; among equals the earlier. They sum to the whole; without any weight there is nothing to give to. */
export function spread(total: number, weights: readonly number[]): number[] {
  const sum = BigInt(weights.reduce((all, weight) => all + weight, 0))
  if (sum === 0n) return weights.map(() => 0)
  // đồng times đồng leaves the range in which doubles are exact.
  const parts = weights.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight)
    return { index, whole: Number(product / sum), rest: product % sum }
  })
  let left = total - parts.reduce((all, { whole }) => all + whole, 0)
  for (const part of [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))) {
    if (left-- <= 0) break
    part.whole += 1
  }
  return parts.map(({ whole }) => whole)
}
