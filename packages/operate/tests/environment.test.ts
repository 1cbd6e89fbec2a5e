import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readDemoSecrets } from "../launch/demo-secrets.cjs"
import { readEnvironment } from "../launch/environment.cjs"

const secret = "0f".repeat(32)
const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://shop:secret@db.example/ocop",
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  REVALIDATE_SECRET: secret,
  LOGBOOK_SIGNING_KEY: secret,
}
const made = { JWT_SECRET: "j".repeat(64), COOKIE_SECRET: "c".repeat(64), REVALIDATE_SECRET: "r".repeat(64), BANK_WEBHOOK_SECRET: "b".repeat(64), LOGBOOK_SIGNING_KEY: "l".repeat(64) }

describe("a shop in production", () => {
  it("starts with its own database and secrets", () => {
    const env = readEnvironment(production)

    expect(env.databaseUrl).toBe(production.DATABASE_URL)
    expect(env.jwtSecret).toBe(secret)
    expect(env.demo).toBe(false)
  })

  it.each(["JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET", "LOGBOOK_SIGNING_KEY", "DATABASE_URL"])("does not start without %s, and names it", (variable) => {
    expect(() => readEnvironment({ ...production, [variable]: "" })).toThrow(`${variable} is not set`)
  })

  it.each(["supersecret", "development-jwt_secret"])("does not start with the secret everybody knows, %s", (known) => {
    expect(() => readEnvironment({ ...production, JWT_SECRET: known })).toThrow("JWT_SECRET has a value everybody knows")
  })

  it("offers no bank transfer to a fictional account, no cards and no webhook nobody set up", () => {
    const { vietqr, stripe, bankWebhookSecret } = readEnvironment(production)

    expect({ vietqr, stripe, bankWebhookSecret }).toEqual({ vietqr: undefined, stripe: undefined, bankWebhookSecret: undefined })
  })
})

describe("a demo", () => {
  it("makes its secrets up instead of using known ones", () => {
    const env = readEnvironment({ NODE_ENV: "production", OCOP_DEMO: "true" }, { demoSecrets: () => made })

    expect([env.jwtSecret, env.cookieSecret, env.revalidateSecret, env.bankWebhookSecret, env.logbookSigningKey]).toEqual(Object.values(made))
  })

  it("keeps them over a restart, and completes a file that was cut off", () => {
    const dir = mkdtempSync(join(tmpdir(), "ocop-secrets-"))

    const first = readDemoSecrets(dir)
    const second = readDemoSecrets(dir)
    writeFileSync(join(dir, "secrets.json"), '{"JWT_SECRET": "')
    const third = readDemoSecrets(dir)

    expect(second).toEqual(first)
    expect(third).not.toEqual(first)
    expect(JSON.parse(readFileSync(join(dir, "secrets.json"), "utf8"))).toEqual(third)
    expect(new Set(Object.values(third)).size).toBe(5)
  })
})

describe("services that are switched on by their variables", () => {
  it("searches with Meilisearch where there is one, and asks for its key in production", () => {
    expect(readEnvironment({}).meilisearch).toBeUndefined()
    expect(readEnvironment({ MEILISEARCH_URL: "http://localhost:7700/" }).meilisearch).toEqual({ host: "http://localhost:7700", apiKey: undefined, searchKey: undefined })
    expect(() => readEnvironment({ ...production, MEILISEARCH_URL: "http://search:7700" })).toThrow("MEILISEARCH_API_KEY is not set")
    expect(readEnvironment({ ...production, MEILISEARCH_URL: "http://search:7700", MEILISEARCH_API_KEY: "w", MEILISEARCH_SEARCH_KEY: "s" }).meilisearch).toEqual({ host: "http://search:7700", apiKey: "w", searchKey: "s" })
  })

  it("keeps pictures and mail in the data folder when nothing is set", () => {
    const { media, mail, redisUrl } = readEnvironment({ OCOP_DATA_DIR: "/srv/ocop" })

    expect(media).toEqual({ dir: "/srv/ocop/media" })
    expect(mail.outboxDir).toBe("/srv/ocop/outbox")
    expect([mail.smtpUrl, redisUrl]).toEqual([undefined, undefined])
  })

  it("takes an S3 bucket with its key, and says what is missing of it", () => {
    const bucket = { S3_BUCKET: "pictures", S3_ENDPOINT: "http://localhost:9100", S3_ACCESS_KEY_ID: "id" }

    expect(() => readEnvironment(bucket)).toThrow("S3_SECRET_ACCESS_KEY is not set, but S3_BUCKET is")
    expect(readEnvironment({ ...bucket, S3_SECRET_ACCESS_KEY: "key" }).media.s3).toMatchObject({ bucket: "pictures", additional_client_config: { forcePathStyle: true } })
  })

  it("takes cards only with the secret that proves Stripe is calling", () => {
    expect(() => readEnvironment({ STRIPE_API_KEY: "sk_test" })).toThrow("STRIPE_WEBHOOK_SECRET is not set")
  })

  it.each([
    ["BACKEND_PORT", "nine thousand"],
    ["STOREFRONT_PORT", "70000"],
    ["BACKEND_URL", "shop.example"],
  ])("refuses %s=%s and names it", (variable, value) => {
    expect(() => readEnvironment({ [variable]: value })).toThrow(variable)
  })
})
