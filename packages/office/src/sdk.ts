import Medusa from "@medusajs/js-sdk"

declare const __BACKEND_URL__: string | undefined

export const sdk = new Medusa({ baseUrl: typeof __BACKEND_URL__ === "string" ? __BACKEND_URL__ : "/", auth: { type: "session" } })

export const messageOf = (error: unknown, otherwise: string): string => (error instanceof Error && error.message ? error.message : otherwise)
