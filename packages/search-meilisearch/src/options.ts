import { MedusaError } from "@medusajs/framework/utils"

export interface MeilisearchOptions {
  /** "http://localhost:7700" */
  host: string
  /** may write: `documents.*`, `indexes.*`, `settings.*`, `tasks.get`, `stats.get`. A development server without keys needs none */
  apiKey?: string
  /** may `search` and nothing else; without it `apiKey` searches. Neither ever leaves the server */
  searchKey?: string
  /** how long a search may take; 5 s */
  searchTimeoutMs?: number
  /** how long any other request may take; 30 s */
  timeoutMs?: number
  /** how long a write is waited for; 5 min */
  taskTimeoutMs?: number
  /** how often a request is made that fails by 429, 5xx or the network, the pauses growing; 5 */
  attempts?: number
  /** most bytes sent in one write; 5 MB (Meilisearch refuses more than 100 MB) */
  batchBytes?: number
}

export const DEFAULTS = { searchTimeoutMs: 5_000, timeoutMs: 30_000, taskTimeoutMs: 300_000, attempts: 5, batchBytes: 5_000_000 }

export function validateOptions({ host, ...options }: Partial<MeilisearchOptions>): void {
  const fail = (message: string): never => {
    throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `search-meilisearch: ${message}`)
  }
  if (!host || !URL.canParse(host) || !/^https?:$/.test(new URL(host).protocol)) fail(`"host" must be an address like http://localhost:7700, got ${JSON.stringify(host)}`)
  for (const name of ["searchTimeoutMs", "timeoutMs", "taskTimeoutMs", "attempts", "batchBytes"] as const) {
    const value = options[name]
    if (value !== undefined && !(Number.isFinite(value) && value > 0)) fail(`"${name}" must be a number above 0, got ${JSON.stringify(value)}`)
  }
}
