import "server-only"

const fixedNow = process.env.OCOP_NOW ? Date.parse(process.env.OCOP_NOW) : null

/** Everything the storefront reads from its environment, once. `.env.template` describes each variable. */
export const env = {
  backendUrl: process.env.BACKEND_URL ?? `http://localhost:${process.env.BACKEND_PORT ?? 9000}`,
  storefrontUrl: (process.env.STOREFRONT_URL ?? `http://localhost:${process.env.STOREFRONT_PORT ?? 8000}`).replace(/\/$/, ""),
  publishableKey: process.env.PUBLISHABLE_KEY ?? "",
  revalidateSecret: process.env.REVALIDATE_SECRET ?? "",
  /** seals what a visitor's cookie may open; nothing is sealed with a secret everybody knows */
  get cookieSecret() {
    const secret = process.env.COOKIE_SECRET
    if (!secret) throw new Error("COOKIE_SECRET is not set: order pages cannot remember who may open them")
    return secret
  },
  /** milliseconds; stands still where the demonstration fixes the clock */
  now: () => fixedNow ?? Date.now(),
}
