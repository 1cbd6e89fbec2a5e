import Medusa from "@medusajs/js-sdk"

declare const __BACKEND_URL__: string | undefined

export const sdk = new Medusa({ baseUrl: typeof __BACKEND_URL__ === "string" ? __BACKEND_URL__ : "/", auth: { type: "session" } })

/** What Medusa says, in English, when something broke that it will not tell. */
const TELLS_NOTHING = /^An unknown error occurred/

/** The server's own words; `otherwise` where it has none: it broke, or did not answer at all (the browser's TypeError). */
export const messageOf = (error: unknown, otherwise: string): string =>
  error instanceof Error && !(error instanceof TypeError) && error.message && !TELLS_NOTHING.test(error.message) ? error.message : otherwise
