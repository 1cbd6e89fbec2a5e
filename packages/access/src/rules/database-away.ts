/**
 * PostgreSQL's own words for "not now" (appendix A): class 08 the connection, 53300 too many, 57P01–57P03 shutting down, crashed,
 * starting up, 55000 as it answers for a database that takes no connections; and Node's for a server that is not there.
 */
const CODES = /^(08\w{3}|53300|55000|57P0[1-3]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/
/** The driver, its pool and its transactions (a second question in one whose connection has died) have no codes for these; the ORM puts the question before them. */
const MESSAGES = /(?:^|[\s\S] - )(?:Connection terminated|Transaction query already complete|Client has encountered a connection error|Knex: Timeout acquiring a connection|database "[^"]*" is not currently accepting connections)[^\n]*$/

/** How deep a driver, an ORM and a workflow may have wrapped it. */
const DEEPEST = 6

/** Whether something failed only because the database could not be reached: what was asked may be asked again as it is. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > DEEPEST) return false
  // Another server that `fetch` could not reach is not our database.
  if (error instanceof TypeError && error.message === "fetch failed") return false
  const { code, message, cause, previous, errors } = error as { code?: unknown; message?: unknown; cause?: unknown; previous?: unknown; errors?: unknown }
  if (typeof code === "string" && CODES.test(code)) return true
  if (typeof message === "string" && MESSAGES.test(message)) return true
  return [cause, previous, ...(Array.isArray(errors) ? errors : [])].some((inner) => isDatabaseAway(inner, depth + 1))
}
