import { availableParallelism } from "node:os"
import { join } from "node:path"
import { Worker } from "node:worker_threads"
import type { SupplyYear } from "../rules/supply"
import type { Allocated } from "./solve-year"

/** Longer than any year of this place takes (see `npm run bench`); a solver that hangs must not hang the office. */
const PATIENCE_MS = 60_000
/** A thread takes longer to begin than it needs for these. */
const VARIANTS_A_THREAD = 100
const MOST_THREADS = 4

/** {@link solveYear} on threads of its own: the shop goes on serving. Rejects with the solver's error, or when it takes longer than a minute. */
export async function allocate(year: SupplyYear): Promise<Allocated> {
  const variants = [...year.variants]
  const threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism(), Math.ceil(variants.length / VARIANTS_A_THREAD)))
  const size = Math.ceil(variants.length / threads)
  const parts = await Promise.all(Array.from({ length: threads }, (_, part) => onThread({ ...year, variants: new Map(variants.slice(part * size, (part + 1) * size)) })))
  return { lines: parts.flatMap(({ lines }) => lines), standings: new Map(parts.flatMap(({ standings }) => [...standings])) }
}

async function onThread(year: SupplyYear): Promise<Allocated> {
  const worker = new Worker(join(__dirname, "worker.js"), { workerData: year })
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
