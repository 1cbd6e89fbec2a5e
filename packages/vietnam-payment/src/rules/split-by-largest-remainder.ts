/**
 * Splits a sum of đồng over weights so that the parts are whole and always sum to the whole (law 4 of the house).
 * The largest remainders get the odd đồng; among equals the earlier part. Without any weight the parts are as even as can be.
 * Throws RangeError on a negative or broken total or weight.
 */
export function splitByLargestRemainder(total: number, weights: number[]): number[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`Total must be a whole number of đồng, got ${total}`)
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) throw new RangeError("Weights must be whole and not negative")
  if (weights.length === 0) {
    if (total > 0) throw new RangeError("There is nobody to give the sum to")
    return []
  }

  const sum = weights.reduce((a, b) => a + b, 0)
  const shares = sum === 0 ? weights.map(() => 1) : weights
  const whole = BigInt(shares.reduce((a, b) => a + b, 0))
  // BigInt: total × weight may leave the range in which doubles are exact.
  const parts = shares.map((share) => {
    const product = BigInt(total) * BigInt(share)
    return { floor: Number(product / whole), remainder: product % whole }
  })
  let left = total - parts.reduce((a, part) => a + part.floor, 0)
  const order = parts.map((_, index) => index).sort((a, b) => compare(parts[b]!.remainder, parts[a]!.remainder) || a - b)
  const result = parts.map((part) => part.floor)
  for (const index of order) {
    if (left === 0) break
    result[index]! += 1
    left -= 1
  }
  return result
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
