import "server-only"
import { BackendUnreachable } from "./backend"

/** An answer, or the knowledge that there was none. Cached reads return it because errors lose their class on the way out of a cache. */
export type Reached<T> = { reached: true; value: T } | { reached: false }

const building = process.env.NEXT_PHASE === "phase-production-build"

/** While building nothing is asked: the shop is built without a back end, and no page is born with yesterday's prices. */
export async function reach<T>(ask: () => Promise<T>): Promise<Reached<T>> {
  if (building) return { reached: false }
  try {
    return { reached: true, value: await ask() }
  } catch (error) {
    if (!(error instanceof BackendUnreachable)) throw error
    console.warn(error.message)
    return { reached: false }
  }
}
