let last: Promise<unknown> = Promise.resolve()

/**
 * Lets one at a time of this process through to the stock lock. The lock holds a database connection while its work takes others
 * from the same pool: fifty buyers waiting for it at once would leave none for the one whose turn it is.
 */
export function inStockQueue<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work)
  last = turn.catch(() => undefined)
  return turn
}
