"use client"
import { storedValue } from "@/browser/stored-value"
import { useStoredValue } from "@/browser/use-stored-value"
import { parseAttempt } from "./attempt"
import { EMPTY_DRAFT, parseDraft, type Draft } from "./draft"

const stored = storedValue({ key: "ocop.dat-hang.1", area: "session", parse: parseDraft })

/** The attempt that waits for its answer; outlives a reload and a closed tab, so that it is never sent twice as two. */
export const pendingAttempt = storedValue({ key: "ocop.dang-gui.1", area: "local", parse: parseAttempt })

export const useDraft = () => useStoredValue(stored, EMPTY_DRAFT)

export const changeDraft = (part: Partial<Draft>) => stored.change((draft) => ({ ...draft, ...part }))
export const forgetDraft = () => stored.change(() => EMPTY_DRAFT)
