/** Says and does something as if it were another day: what is written then carries that day. */
export async function asOf<Result>(at: Date, work: () => Promise<Result>): Promise<Result> {
  const before = process.env.OCOP_NOW
  process.env.OCOP_NOW = at.toISOString()
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.OCOP_NOW
    else process.env.OCOP_NOW = before
  }
}
