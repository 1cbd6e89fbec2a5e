/**
 * Everything in the shop that asks for the time gets this instant (`OCOP_NOW`) until the end of the test.
 * Timers and the database go on as usual.
 */
export function turnClock(to: Date | string): void {
  process.env.OCOP_NOW = new Date(to).toISOString()
}

export function letClockRun(): void {
  delete process.env.OCOP_NOW
}
