/** What is left on this phone for the book; null: the browser does not say. Bytes. */
export interface Room {
  used: number
  /** what the browser still gives */
  left: number
  /** the browser promised not to clear it away by itself */
  kept: boolean
  state: "plenty" | "little" | "full"
}

/** Twenty photographs and some hundred entries still fit. */
const LITTLE = 20 * 1024 * 1024
const FULL = 2 * 1024 * 1024

export async function readRoom(storage: StorageManager | undefined = navigator.storage): Promise<Room | null> {
  const { usage, quota } = (await storage?.estimate?.().catch(() => null)) ?? {}
  if (usage === undefined || quota === undefined) return null
  const left = Math.max(0, quota - usage)
  return { used: usage, left, kept: (await storage?.persisted?.().catch(() => false)) ?? false, state: left < FULL ? "full" : left < LITTLE ? "little" : "plenty" }
}

/** Asks the browser to keep the book even when the phone runs short; asked once something is written, when it counts. */
export const askToKeep = async () => (await navigator.storage?.persist?.().catch(() => false)) ?? false

export const isOutOfRoom = (error: unknown): boolean =>
  error instanceof Error && (error.name === "QuotaExceededError" || ("inner" in error && isOutOfRoom(error.inner)) || (error.name === "AbortError" && /quota/i.test(error.message)))
