/** What a developer's own shop is set up with. */
const OURS = /^(OCOP_|DATABASE_URL$|DB_|REDIS_URL$|MEILISEARCH_|S3_|STRIPE_|SMTP_|VIETQR_|BANK_WEBHOOK_SECRET$|JWT_SECRET$|COOKIE_SECRET$|REVALIDATE_SECRET$|LOGBOOK_SIGNING_KEY$|BACKEND_|STOREFRONT_|EMBEDDED_PG_PORT$|PUBLISHABLE_KEY$|NODE_ENV$)/

/** For a command that opens a shop of its own: that of the developer has no say in it. */
export function forgetOwnVariables() {
  for (const name of Object.keys(process.env)) if (OURS.test(name)) delete process.env[name]
}
