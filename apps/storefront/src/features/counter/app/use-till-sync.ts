"use client"
import { useBackgroundSync, type SyncState } from "@/browser/use-background-sync"
import { BACKGROUND_TAG } from "../background-tag"
import type { KnownTill } from "../store/tills"
import { syncAlone } from "../sync/send-all-tills"
import type { Synced } from "../sync/sync-till"

/** The shelf is counted anew this often: what another device sold, what was recalled. */
const LOOK_EVERY_MS = 30_000
/** Another tab or the worker is at it. */
const ANOTHER_IS_AT_IT_MS = 2_000

/** Sends what was sold and counts the shelf. */
export const useTillSync = (till: KnownTill): SyncState<Synced> =>
  useBackgroundSync<Synced>({ of: till.key, run: () => syncAlone(till), failed: { obstacle: "busy", message: "" }, lookEveryMs: LOOK_EVERY_MS, anotherIsAtItMs: ANOTHER_IS_AT_IT_MS, tag: BACKGROUND_TAG })
