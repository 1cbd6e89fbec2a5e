import { deviceId, localeHere, openTill, tillsHere, type KnownTill } from "../store/tills"
import { syncTill, type Synced } from "./sync-till"
import { tillServer } from "./till-server"

/** One run at a time over all tabs and the worker; null: another is at it. */
export async function syncAlone({ key, seller_id, point }: Pick<KnownTill, "key" | "seller_id" | "point">): Promise<Synced | null> {
  return navigator.locks.request(`quay ${key}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return null
    return syncTill({ till: openTill(key), server: tillServer(seller_id, await localeHere()), point_id: point.id, device_id: await deviceId() })
  })
}

/** From the worker, with no page open. Throws when something still waits for a signal, so that the browser tries again. */
export async function sendAllTills(): Promise<void> {
  const results = []
  for (const till of await tillsHere()) {
    if ((await openTill(till.key).entries.where({ where: "device" }).count()) > 0) results.push(await syncAlone(till))
  }
  if (results.some((result) => result?.obstacle === "no_signal" || result?.obstacle === "busy")) throw new Error("The signal is not back yet")
}
