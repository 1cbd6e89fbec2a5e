import { resolve } from "node:path"

import { type DemoSecrets, readDemoSecrets } from "./demo-secrets"

/** What `medusa-config.ts` needs to know; every variable behind it is described in `.env.template`. */
export interface Environment {
  demo: boolean
  /** absolute folder of everything the running shop writes: database, pictures, outbox, logs */
  dataDir: string
  databaseUrl: string
  redisUrl?: string
  /** undefined: PostgreSQL searches */
  meilisearch?: MeilisearchEnvironment
  backendUrl: string
  storefrontUrl: string
  jwtSecret: string
  cookieSecret: string
  revalidateSecret: string
  /** whoever holds it signs the books of the producers */
  logbookSigningKey: string
  /** undefined: no bank calls us, transfers are confirmed by hand */
  bankWebhookSecret?: string
  media: MediaEnvironment
  mail: MailEnvironment
  sms: SmsEnvironment
  /** undefined: the shop offers no bank transfer */
  vietqr?: VietqrEnvironment
  /** undefined: the shop takes no cards */
  stripe?: StripeEnvironment
}

export interface MeilisearchEnvironment {
  host: string
  /** may write */
  apiKey?: string
  /** may search and nothing else */
  searchKey?: string
}

export interface MediaEnvironment {
  dir: string
  s3?: { bucket: string; region: string; access_key_id: string; secret_access_key: string; endpoint?: string; prefix?: string; additional_client_config?: { forcePathStyle: true } }
}

export interface MailEnvironment {
  /** undefined: mail is written into `outboxDir` */
  smtpUrl?: string
  from: string
  outboxDir: string
}

export interface SmsEnvironment {
  outboxDir: string
  /** undefined: text messages are written into `outboxDir` */
  gateway?: { url: string; token: string }
}

export interface VietqrEnvironment {
  bankBin: string
  bankName: string
  accountNumber: string
  accountName: string
}

export interface StripeEnvironment {
  apiKey: string
  webhookSecret?: string
  /** take the money when the order is placed, as the shop has no second step for cards */
  capture: true
  /** a stand-in for Stripe in tests */
  apiUrl?: string
}

type Variables = Record<string, string | undefined>

export interface ReadEnvironmentOptions {
  /** where the secrets of a demo live; made up once, see `readDemoSecrets` */
  demoSecrets?: (dataDir: string) => DemoSecrets
}

const ROOT = resolve(__dirname, "..", "..", "..")

/** A fictional account: the demo's QR code can be scanned, but no bank will carry out the transfer. */
const DEMO_ACCOUNT: VietqrEnvironment = {
  bankBin: "970436",
  bankName: "Vietcombank (demo)",
  accountNumber: "0000000000",
  accountName: "OCOP VU QUANG MINH HOA",
}

/**
 * Reads the environment once, at the composition root.
 * In production (`NODE_ENV=production` without `OCOP_DEMO`) a missing or default secret stops the start
 * with an error naming the variable; a demo makes its own secrets up; development uses known ones.
 */
export function readEnvironment(env: Variables, { demoSecrets = readDemoSecrets }: ReadEnvironmentOptions = {}): Environment {
  const demo = isTrue(env.OCOP_DEMO)
  const production = env.NODE_ENV === "production"
  const dataDir = resolve(ROOT, text(env.OCOP_DATA_DIR) ?? ".data")
  let madeUp: DemoSecrets | undefined
  const secret = (variable: keyof DemoSecrets): string => {
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

/** Throws naming the variable when it is not a port number. */
export function readPort(env: Variables, variable: keyof typeof PORTS): number {
  const given = text(env[variable])
  if (!given) return PORTS[variable]
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`${variable} must be a port number between 1 and 65535, got "${given}"`)
  return port
}

function readUrl(env: Variables, variable: string, fallback: string): string {
  const given = text(env[variable])
  if (!given) return fallback
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) throw new Error(`${variable} must be an address like https://shop.example, got "${given}"`)
  return given.replace(/\/+$/, "")
}

function readMeilisearch(env: Variables, keyNeeded: boolean): MeilisearchEnvironment | undefined {
  if (!text(env.MEILISEARCH_URL)) return undefined
  return {
    host: readUrl(env, "MEILISEARCH_URL", ""),
    apiKey: keyNeeded ? required(env, "MEILISEARCH_API_KEY", "MEILISEARCH_URL") : text(env.MEILISEARCH_API_KEY),
    searchKey: text(env.MEILISEARCH_SEARCH_KEY),
  }
}

function readMedia(env: Variables, dataDir: string): MediaEnvironment {
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
      ...(endpoint ? { endpoint, additional_client_config: { forcePathStyle: true as const } } : {}),
    },
  }
}

function readSms(env: Variables, dataDir: string): SmsEnvironment {
  const url = text(env.SMS_GATEWAY_URL)
  return { outboxDir: resolve(dataDir, "outbox"), ...(url && { gateway: { url, token: required(env, "SMS_GATEWAY_TOKEN", "SMS_GATEWAY_URL") } }) }
}

function readVietqr(env: Variables, fictionalAllowed: boolean): VietqrEnvironment | undefined {
  const accountNumber = text(env.VIETQR_ACCOUNT)
  if (!accountNumber) return fictionalAllowed ? DEMO_ACCOUNT : undefined
  return {
    accountNumber,
    bankBin: required(env, "VIETQR_BANK_BIN", "VIETQR_ACCOUNT"),
    bankName: required(env, "VIETQR_BANK_NAME", "VIETQR_ACCOUNT"),
    accountName: required(env, "VIETQR_ACCOUNT_NAME", "VIETQR_ACCOUNT"),
  }
}

function readStripe(env: Variables): StripeEnvironment | undefined {
  const apiKey = text(env.STRIPE_API_KEY)
  if (!apiKey) return undefined
  return {
    apiKey,
    webhookSecret: required(env, "STRIPE_WEBHOOK_SECRET", "STRIPE_API_KEY"),
    capture: true,
    ...(text(env.STRIPE_API_URL) ? { apiUrl: readUrl(env, "STRIPE_API_URL", "") } : {}),
  }
}

function required(env: Variables, variable: string, because: string): string {
  const given = text(env[variable])
  if (!given) throw new Error(`${variable} is not set, but ${because} is: both belong together`)
  return given
}

const isDefaultSecret = (secret: string) => secret === "supersecret" || secret.startsWith("development-")

const isTrue = (value: string | undefined) => value === "true" || value === "1"

const text = (value: string | undefined): string | undefined => value?.trim() || undefined
