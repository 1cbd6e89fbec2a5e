const { resolve } = require("node:path")
const { readDemoSecrets } = require("./demo-secrets.cjs")

/**
 * @typedef {object} Environment What `medusa-config.ts` needs to know; every variable behind it is described in `.env.template`.
 * @property {boolean} demo
 * @property {string} dataDir absolute folder of everything the running shop writes: database, pictures, outbox, logs
 * @property {string} databaseUrl
 * @property {string} [redisUrl]
 * @property {MeilisearchEnvironment} [meilisearch] undefined: PostgreSQL searches
 * @property {string} backendUrl
 * @property {string} storefrontUrl
 * @property {string} jwtSecret
 * @property {string} cookieSecret
 * @property {string} revalidateSecret
 * @property {string} logbookSigningKey whoever holds it signs the books of the producers
 * @property {string} [bankWebhookSecret] undefined: no bank calls us, transfers are confirmed by hand
 * @property {MediaEnvironment} media
 * @property {MailEnvironment} mail
 * @property {SmsEnvironment} sms
 * @property {VietqrEnvironment} [vietqr] undefined: the shop offers no bank transfer
 * @property {StripeEnvironment} [stripe] undefined: the shop takes no cards
 *
 * @typedef {object} MeilisearchEnvironment
 * @property {string} host
 * @property {string} [apiKey] may write
 * @property {string} [searchKey] may search and nothing else
 *
 * @typedef {object} MediaEnvironment
 * @property {string} dir
 * @property {{ bucket: string, region: string, access_key_id: string, secret_access_key: string, endpoint?: string, prefix?: string, additional_client_config?: { forcePathStyle: true } }} [s3]
 *
 * @typedef {object} MailEnvironment
 * @property {string} [smtpUrl] undefined: mail is written into `outboxDir`
 * @property {string} from
 * @property {string} outboxDir
 *
 * @typedef {object} SmsEnvironment
 * @property {string} outboxDir
 * @property {{ url: string, token: string }} [gateway] undefined: text messages are written into `outboxDir`
 *
 * @typedef {object} VietqrEnvironment
 * @property {string} bankBin
 * @property {string} bankName
 * @property {string} accountNumber
 * @property {string} accountName
 *
 * @typedef {object} StripeEnvironment
 * @property {string} apiKey
 * @property {string} [webhookSecret]
 * @property {true} capture take the money when the order is placed, as the shop has no second step for cards
 * @property {string} [apiUrl] a stand-in for Stripe in tests
 *
 * @typedef {Record<string, string | undefined>} Variables
 * @typedef {import("./demo-secrets.cjs").DemoSecrets} DemoSecrets
 */

const ROOT = resolve(__dirname, "..", "..", "..")

/** A fictional account: the demo's QR code can be scanned, but no bank will carry out the transfer. @type {VietqrEnvironment} */
const DEMO_ACCOUNT = {
  bankBin: "970436",
  bankName: "Vietcombank (demo)",
  accountNumber: "0000000000",
  accountName: "OCOP VU QUANG MINH HOA",
}

/**
 * Reads the environment once, at the composition root.
 * In production (`NODE_ENV=production` without `OCOP_DEMO`) a missing or default secret stops the start
 * with an error naming the variable; a demo makes its own secrets up; development uses known ones.
 * @param {Variables} env
 * @param {{ demoSecrets?: (dataDir: string) => DemoSecrets }} [options] where the secrets of a demo live; made up once, see `readDemoSecrets`
 * @returns {Environment}
 */
function readEnvironment(env, { demoSecrets = readDemoSecrets } = {}) {
  const demo = isTrue(env.OCOP_DEMO)
  const production = env.NODE_ENV === "production"
  const dataDir = resolve(ROOT, text(env.OCOP_DATA_DIR) ?? ".data")
  /** @type {DemoSecrets | undefined} */
  let madeUp
  /** @param {keyof DemoSecrets} variable @returns {string} */
  const secret = (variable) => {
    const given = text(env[variable])
    if (production && !demo && (!given || isDefaultSecret(given))) {
      throw new Error(`${variable} ${given ? "has a value everybody knows" : "is not set"}. Production starts only with a secret of its own, e.g. from: openssl rand -hex 32`)
    }
    if (given) return given
    if (!demo) return `development-${variable.toLowerCase()}`
    madeUp ??= demoSecrets(dataDir)
    return madeUp[variable]
  }

  const databaseUrl = text(env.DATABASE_URL)
  if (!databaseUrl && production && !demo) throw new Error("DATABASE_URL is not set. Production needs a PostgreSQL of its own, e.g. postgres://user:password@host:5432/ocop")

  return {
    demo,
    dataDir,
    databaseUrl: databaseUrl ?? `postgres://ocop:ocop@localhost:${readPort(env, "EMBEDDED_PG_PORT")}/ocop`,
    redisUrl: text(env.REDIS_URL),
    meilisearch: readMeilisearch(env, production && !demo),
    backendUrl: readUrl(env, "BACKEND_URL", `http://localhost:${readPort(env, "BACKEND_PORT")}`),
    storefrontUrl: readUrl(env, "STOREFRONT_URL", `http://localhost:${readPort(env, "STOREFRONT_PORT")}`),
    jwtSecret: secret("JWT_SECRET"),
    cookieSecret: secret("COOKIE_SECRET"),
    revalidateSecret: secret("REVALIDATE_SECRET"),
    logbookSigningKey: secret("LOGBOOK_SIGNING_KEY"),
    bankWebhookSecret: text(env.BANK_WEBHOOK_SECRET) ?? (demo ? secret("BANK_WEBHOOK_SECRET") : undefined),
    media: readMedia(env, dataDir),
    mail: {
      smtpUrl: text(env.SMTP_URL),
      from: text(env.SMTP_FROM) ?? "OCOP Vũ Quang <khong-tra-loi@localhost>",
      outboxDir: resolve(dataDir, "outbox"),
    },
    sms: readSms(env, dataDir),
    vietqr: readVietqr(env, demo || !production),
    stripe: readStripe(env),
  }
}

const PORTS = { EMBEDDED_PG_PORT: 5433, BACKEND_PORT: 9000, STOREFRONT_PORT: 8000 }

/** Throws naming the variable when it is not a port number. @param {Variables} env @param {keyof typeof PORTS} variable @returns {number} */
function readPort(env, variable) {
  const given = text(env[variable])
  if (!given) return PORTS[variable]
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`${variable} must be a port number between 1 and 65535, got "${given}"`)
  return port
}

/** @param {Variables} env @param {string} variable @param {string} fallback @returns {string} */
function readUrl(env, variable, fallback) {
  const given = text(env[variable])
  if (!given) return fallback
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) throw new Error(`${variable} must be an address like https://shop.example, got "${given}"`)
  return given.replace(/\/+$/, "")
}

/** @param {Variables} env @param {boolean} keyNeeded @returns {MeilisearchEnvironment | undefined} */
function readMeilisearch(env, keyNeeded) {
  if (!text(env.MEILISEARCH_URL)) return undefined
  return {
    host: readUrl(env, "MEILISEARCH_URL", ""),
    apiKey: keyNeeded ? required(env, "MEILISEARCH_API_KEY", "MEILISEARCH_URL") : text(env.MEILISEARCH_API_KEY),
    searchKey: text(env.MEILISEARCH_SEARCH_KEY),
  }
}

/** @param {Variables} env @param {string} dataDir @returns {MediaEnvironment} */
function readMedia(env, dataDir) {
  const dir = resolve(dataDir, "media")
  const bucket = text(env.S3_BUCKET)
  if (!bucket) return { dir }
  const endpoint = text(env.S3_ENDPOINT)
  return {
    dir,
    s3: {
      bucket,
      region: text(env.S3_REGION) ?? "us-east-1",
      access_key_id: required(env, "S3_ACCESS_KEY_ID", "S3_BUCKET"),
      secret_access_key: required(env, "S3_SECRET_ACCESS_KEY", "S3_BUCKET"),
      prefix: text(env.S3_PREFIX),
      // MinIO and its like serve buckets by path, not by host name.
      ...(endpoint ? { endpoint, additional_client_config: { forcePathStyle: /** @type {const} */ (true) } } : {}),
    },
  }
}

/** @param {Variables} env @param {string} dataDir @returns {SmsEnvironment} */
function readSms(env, dataDir) {
  const url = text(env.SMS_GATEWAY_URL)
  return { outboxDir: resolve(dataDir, "outbox"), ...(url && { gateway: { url, token: required(env, "SMS_GATEWAY_TOKEN", "SMS_GATEWAY_URL") } }) }
}

/** @param {Variables} env @param {boolean} fictionalAllowed @returns {VietqrEnvironment | undefined} */
function readVietqr(env, fictionalAllowed) {
  const accountNumber = text(env.VIETQR_ACCOUNT)
  if (!accountNumber) return fictionalAllowed ? DEMO_ACCOUNT : undefined
  return {
    accountNumber,
    bankBin: required(env, "VIETQR_BANK_BIN", "VIETQR_ACCOUNT"),
    bankName: required(env, "VIETQR_BANK_NAME", "VIETQR_ACCOUNT"),
    accountName: required(env, "VIETQR_ACCOUNT_NAME", "VIETQR_ACCOUNT"),
  }
}

/** @param {Variables} env @returns {StripeEnvironment | undefined} */
function readStripe(env) {
  const apiKey = text(env.STRIPE_API_KEY)
  if (!apiKey) return undefined
  return {
    apiKey,
    webhookSecret: required(env, "STRIPE_WEBHOOK_SECRET", "STRIPE_API_KEY"),
    capture: /** @type {const} */ (true),
    ...(text(env.STRIPE_API_URL) ? { apiUrl: readUrl(env, "STRIPE_API_URL", "") } : {}),
  }
}

/** @param {Variables} env @param {string} variable @param {string} because @returns {string} */
function required(env, variable, because) {
  const given = text(env[variable])
  if (!given) throw new Error(`${variable} is not set, but ${because} is: both belong together`)
  return given
}

/** @param {string} secret */
const isDefaultSecret = (secret) => secret === "supersecret" || secret.startsWith("development-")

/** @param {string | undefined} value */
const isTrue = (value) => value === "true" || value === "1"

/** @param {string | undefined} value @returns {string | undefined} */
const text = (value) => value?.trim() || undefined

module.exports = { readEnvironment, readPort }
