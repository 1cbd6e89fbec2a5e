import { setTimeout as wait } from "node:timers/promises"
import { isPassing, toFault } from "./faults"

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 10_000

export interface WithPatience {
  /** what is being done, for whoever reads the error: "writing to product_v2" */
  doing: string
  attempts: number
}

/** Does something again that failed by chance (network, 408, 429, 5xx), after growing pauses or the one the server asks for. */
export async function withPatience<Answer>({ doing, attempts }: WithPatience, work: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const fault = toFault(error, doing)
      if (attempt >= attempts || !isPassing(fault)) throw fault
      const growing = FIRST_PAUSE_MS * 2 ** (attempt - 1)
      // Spread, so that processes that were turned away together do not come back together.
      await wait(Math.min(LONGEST_PAUSE_MS, fault.retry_after ?? growing * (0.5 + Math.random() / 2)))
    }
  }
}
