export interface StoredValue<T> {
  read: () => T
  /** The next value is computed from what is stored now, so that another tab's change is never overwritten. */
  change: (next: (value: T) => T) => void
  subscribe: (listener: () => void) => () => void
}

interface StoredValueOptions<T> {
  key: string
  area: "local" | "session"
  parse: (text: string | null) => T
}

/**
 * A value kept in the browser's storage and agreed upon by every tab of it (`local`) or kept for this tab (`session`).
 * Where storage is refused (private window, full disk) the value lives as long as the page.
 */
export function storedValue<T>({ key, area, parse }: StoredValueOptions<T>): StoredValue<T> {
  const listeners = new Set<() => void>()
  let text: string | null | undefined
  let value: T
  let refused = false

  const storage = () => (area === "local" ? window.localStorage : window.sessionStorage)
  const readText = () => {
    if (refused) return text ?? null
    try {
      return storage().getItem(key)
    } catch {
      return text ?? null
    }
  }
  const read = () => {
    const stored = readText()
    if (text === undefined || stored !== text) {
      text = stored
      value = parse(stored)
    }
    return value
  }
  const tell = () => listeners.forEach((listener) => listener())
  const onStorage = (event: StorageEvent) => {
    if (event.key === key || event.key === null) tell()
  }

  return {
    read,
    change(next) {
      const before = read()
      const after = next(before)
      if (after === before) return
      value = after
      text = JSON.stringify(after)
      try {
        storage().setItem(key, text)
      } catch {
        refused = true
      }
      tell()
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        window.addEventListener("storage", onStorage)
        window.addEventListener("pageshow", tell)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        window.removeEventListener("storage", onStorage)
        window.removeEventListener("pageshow", tell)
      }
    },
  }
}
