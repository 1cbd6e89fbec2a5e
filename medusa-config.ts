import { defineConfig } from "@medusajs/framework/utils"
import { readEnvironment } from "@ocop/operate/environment"

const env = readEnvironment(process.env)

/** Medusa's own messages to office users, shown in Admin. */
const FEED = { resolve: "@medusajs/medusa/notification-local", id: "local", options: { name: "Admin", channels: ["feed"] } }

/** Composition root: what runs, with which options. Every variable is described in `.env.template`. */
export default defineConfig({
  projectConfig: {
    databaseUrl: env.databaseUrl,
    redisUrl: env.redisUrl,
    // A shop on one machine is reached over plain http; behind https the cookie stays secure.
    cookieOptions: { secure: env.backendUrl.startsWith("https:"), sameSite: "lax" },
    http: {
      storeCors: env.storefrontUrl,
      adminCors: env.backendUrl,
      authCors: `${env.backendUrl},${env.storefrontUrl}`,
      jwtSecret: env.jwtSecret,
      cookieSecret: env.cookieSecret,
      // The office by e-mail, producers by telephone or e-mail; buyers need no account.
      authMethodsPerActor: { user: ["emailpass"], producer: ["login"], customer: ["emailpass"] },
    },
  },
  featureFlags: { translation: true, caching: Boolean(env.redisUrl) },
  plugins: [
    { resolve: "@ocop/media", options: {} },
    { resolve: "@ocop/territory", options: {} },
    { resolve: "@ocop/access", options: { redisUrl: env.redisUrl, adminUrl: `${env.backendUrl}/app`, storefrontUrl: env.storefrontUrl } },
    { resolve: "@ocop/producer", options: {} },
    { resolve: "@ocop/certification", options: { storefrontUrl: env.storefrontUrl } },
    { resolve: "@ocop/sales-point", options: {} },
    { resolve: "@ocop/editorial", options: {} },
    { resolve: "@ocop/catalogue", options: { storefrontUrl: env.storefrontUrl, revalidateSecret: env.revalidateSecret } },
    { resolve: "@ocop/vietnam-payment", options: { bankWebhookSecret: env.bankWebhookSecret } },
    { resolve: "@ocop/checkout", options: { storefrontUrl: env.storefrontUrl, redisUrl: env.redisUrl } },
    { resolve: "@ocop/traceability", options: { storefrontUrl: env.storefrontUrl, logbookSigningKey: env.logbookSigningKey } },
    { resolve: "@ocop/counter", options: { storefrontUrl: env.storefrontUrl, vietqr: env.vietqr } },
  ],
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    // Checkout gives every order its code (VQ2611000042) before the order is written.
    { resolve: "@medusajs/medusa/order", options: { generateCustomDisplayId: async (order: { custom_display_id?: string }) => order.custom_display_id } },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        default_provider: env.meilisearch ? "search-with-fallback" : "search-postgres",
        providers: [
          { resolve: "@medusajs/medusa/search-postgres", id: "postgres", options: { language: "simple" } },
          ...(env.meilisearch
            ? [
                { resolve: "@ocop/search-meilisearch", id: "meilisearch", options: env.meilisearch },
                { resolve: "@ocop/search-meilisearch/with-fallback", id: "with-fallback", options: { first: "meilisearch", fallback: "search-postgres" } },
              ]
            : []),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
          { resolve: "@ocop/access/providers/login", id: "login" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: { providers: [{ resolve: "@ocop/media", id: "media", options: env.media }] },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: { providers: [{ resolve: "@ocop/mail", id: "mail", options: { channels: ["email"], ...env.mail } }, { resolve: "@ocop/access/providers/sms", id: "sms", options: { channels: ["sms"], ...env.sms } }, FEED] },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        // Orders are there before anybody pays: a payment message need not wait for them.
        webhook_delay: 1,
        providers: [
          { resolve: "@ocop/vietnam-payment/providers/cash-on-delivery", id: "vn" },
          ...(env.vietqr ? [{ resolve: "@ocop/vietnam-payment/providers/vietqr", id: "vn", options: env.vietqr }] : []),
          ...(env.stripe ? [{ resolve: "@ocop/vietnam-payment/providers/card", id: "stripe", options: { ...env.stripe, storefrontUrl: env.storefrontUrl } }] : []),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: { providers: [{ resolve: "@medusajs/medusa/locking-postgres", id: "locking-postgres", is_default: true }] },
    },
    ...(env.redisUrl
      ? [
          { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: env.redisUrl } },
          { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: env.redisUrl } } },
          {
            resolve: "@medusajs/medusa/caching",
            options: { providers: [{ resolve: "@medusajs/caching-redis", id: "caching-redis", is_default: true, options: { redisUrl: env.redisUrl } }] },
          },
        ]
      : []),
  ],
})
