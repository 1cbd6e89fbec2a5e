import { MedusaError } from "@medusajs/framework/utils"

/** Something Meilisearch could not or would not do. `status` 429 and `retry_after` (ms) are what the Search Module's own patience looks for. */
export class MeilisearchFault extends MedusaError {
  readonly status?: number
  readonly retry_after?: number
  /** Meilisearch's own code: "index_not_found" */
  readonly fault?: string

  constructor(type: string, message: string, { cause, status, retry_after, fault }: { cause?: unknown; status?: number; retry_after?: number; fault?: string } = {}) {
    super(type, message)
    this.cause = cause
    this.status = status
    this.retry_after = retry_after
    this.fault = fault
  }
}

/** The parts of the client's errors that are read here; the client is an ES module of its own, so classes are told apart by name. */
interface ClientError extends Error {
  cause?: { code?: string; message?: string }
  response?: Response
}

export function toFault(error: unknown, doing: string): MeilisearchFault {
  if (error instanceof MeilisearchFault) return error
  const { name, message, cause, response } = error as ClientError
  if (name === "MeilisearchApiError" && response) {
    const fault = cause?.code
    const gone = fault === "index_not_found"
    const retry_after = secondsOf(response.headers.get("retry-after"))
    return new MeilisearchFault(gone ? MedusaError.Types.NOT_FOUND : MedusaError.Types.UNEXPECTED_STATE, `Meilisearch refused ${doing}: ${cause?.message ?? message} (${fault ?? response.status})`, { cause: error, status: response.status, retry_after, fault })
  }
  // Waited for long enough already.
  if (name === "MeilisearchTaskTimeOutError") return new MeilisearchFault(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch has not finished in time: ${message}`, { cause: error, status: 400, fault: "task_timeout" })
  if (name === "SyntaxError") return new MeilisearchFault(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch answered ${doing} with something that is no JSON`, { cause: error })
  const why = cause?.message ? `${message}: ${cause.message}` : message
  return new MeilisearchFault(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch could not be reached for ${doing}: ${why}`, { cause: error })
}

/** Whether the same request may well succeed a little later. */
export const isPassing = ({ status, type }: MeilisearchFault): boolean =>
  status === undefined ? type === MedusaError.Types.UNEXPECTED_STATE : status === 408 || status === 429 || status >= 500

function secondsOf(header: string | null): number | undefined {
  const seconds = Number(header)
  return header && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined
}
