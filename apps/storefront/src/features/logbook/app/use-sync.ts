"use client"
import { useBackgroundSync, type SyncState } from "@/browser/use-background-sync"
import { BACKGROUND_TAG } from "../background-tag"
import { syncAlone } from "../sync/send-all-books"
import type { Synced } from "../sync/sync-book"

/** What others wrote is looked for this often while the book is open. */
const LOOK_EVERY_MS = 5 * 60_000
/** Another tab or the worker is at it. */
const ANOTHER_IS_AT_IT_MS = 3_000

/** Sends what was written and fetches what others of the cooperative wrote. */
export const useSync = (member_id: string): SyncState<Synced> =>
  useBackgroundSync<Synced>({ of: member_id, run: () => syncAlone(member_id), failed: { obstacle: "busy", message: "" }, lookEveryMs: LOOK_EVERY_MS, anotherIsAtItMs: ANOTHER_IS_AT_IT_MS, tag: BACKGROUND_TAG })
