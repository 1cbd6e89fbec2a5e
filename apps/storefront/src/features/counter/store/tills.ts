import type { TillPoint } from "@ocop/counter/http"
import type { TillRole } from "@ocop/counter/rules"
import { Dexie, type EntityTable, type Table } from "dexie"
import { v7 } from "uuid"
import type { Locale } from "../../../i18n/locales"
import { TillDatabase } from "./till-database"

/** A till that stands on this device: one seller at one point. */
export interface KnownTill {
  /** "{seller_id}-{point_id}" */
  key: string
  seller_id: string
  seller_name: string
  role: TillRole
  point: TillPoint
  /** when it was last open: this one is shown when nobody can be asked */
  opened_at: string
}

/** The tills on this device and what is the device's own. */
class CounterDatabase extends Dexie {
  tills!: EntityTable<KnownTill, "key">
  own!: Table<{ name: "device_id" | "locale"; value: string }, string>

  constructor() {
    super("ocop-quay")
    this.version(1).stores({ tills: "key, opened_at", own: "name" })
  }
}

const here = new CounterDatabase()
const open = new Map<string, TillDatabase>()

/** The same till is opened once per page. */
export function openTill(key: string): TillDatabase {
  const known = open.get(key)
  if (known) return known
  const till = new TillDatabase(key)
  // A newer version of the till wants the store: this page lets go of it and opens again as that version, cart and all.
  till.on("versionchange", () => {
    till.close()
    if (typeof window !== "undefined") window.location.reload()
  })
  open.set(key, till)
  return till
}

export const tillKey = (seller_id: string, point_id: string) => `${seller_id}-${point_id}`
export const tillsHere = () => here.tills.orderBy("opened_at").reverse().toArray()

export async function takeTill(till: Omit<KnownTill, "opened_at">): Promise<KnownTill> {
  const known = { ...till, opened_at: new Date().toISOString() }
  await here.tills.put(known)
  return known
}

/** Made up once per device: two devices at one point are told apart by it. */
export async function deviceId(): Promise<string> {
  return here.transaction("rw", here.own, async () => {
    const known = await here.own.get("device_id")
    if (known) return known.value
    const value = v7()
    await here.own.put({ name: "device_id", value })
    return value
  })
}

/** For what the server says while no page is open. */
export const rememberLocale = (locale: Locale) => here.own.put({ name: "locale", value: locale })
export const localeHere = async (): Promise<Locale> => ((await here.own.get("locale"))?.value === "en" ? "en" : "vi")
