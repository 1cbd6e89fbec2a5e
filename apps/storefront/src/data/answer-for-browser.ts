import "server-only"
import { BackendRefused, BackendUnreachable } from "./backend"

/** The same address the visitor came from, so that the back end limits her and not this server. */
export function visitorHeaders(headers: Headers): Record<string, string> {
  const from = headers.get("x-forwarded-for")
  return from ? { "x-forwarded-for": from } : {}
}

/**
 * Turns what went wrong with the back end into an answer for our own pages: its refusals as they are, `503 not_sent`
 * when the question never left this machine, `504 no_answer` when it may have been acted upon.
 */
export function answerForBrowser(error: unknown): Response {
  if (error instanceof BackendRefused && error.status !== 401 && error.status !== 403) {
    return Response.json(error.body, { status: error.status })
  }
  if (error instanceof BackendUnreachable && !neverConnected(error)) {
    return Response.json({ type: "unexpected_state", code: "no_answer", message: "The shop’s server did not answer" }, { status: 504 })
  }
  if (error instanceof BackendUnreachable || error instanceof BackendRefused) {
    return Response.json({ type: "unexpected_state", code: "not_sent", message: "The shop’s server cannot be reached" }, { status: 503 })
  }
  throw error
}

const NEVER_CONNECTED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"])

function neverConnected(error: Error): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string" && NEVER_CONNECTED.has(cause.code)) return true
    if (cause instanceof AggregateError && cause.errors.some((each) => each instanceof Error && neverConnected(each))) return true
  }
  return false
}
