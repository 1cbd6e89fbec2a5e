import { join } from "node:path"
import { Worker } from "node:worker_threads"
import type { AllocationLine, SupplyProblem } from "../rules/supply"

/** Longer than any year of this place takes (see `npm run bench`); a solver that hangs must not hang the office. */
const PATIENCE_MS = 60_000

/** {@link solve} on a thread of its own: the shop goes on serving. Rejects with the solver's error, or when it takes longer than a minute. */
export async function allocate(problem: SupplyProblem): Promise<AllocationLine[]> {
  const worker = new Worker(join(__dirname, "worker.js"), { workerData: problem })
  const patience = AbortSignal.timeout(PATIENCE_MS)
  try {
    return await new Promise((resolve, reject) => {
      worker.once("message", resolve)
      worker.once("error", reject)
      patience.addEventListener("abort", () => reject(new Error("The optimiser took longer than a minute")))
    })
  } finally {
    await worker.terminate()
  }
}
