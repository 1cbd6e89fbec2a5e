const KEY = "ocop-vua-tim"
const MOST = 6
const LONGEST = 60

/** What was searched on this device, the latest first. It never leaves it; where storage is shut off there is nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]")
    return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === "string" && each.length <= LONGEST).slice(0, MOST) : []
  } catch {
    return []
  }
}

export function rememberSearch(words: string): void {
  const tidy = words.replace(/\s+/g, " ").trim()
  if (!tidy || tidy.length > LONGEST) return
  const same = (each: string) => each.toLocaleLowerCase("vi") === tidy.toLocaleLowerCase("vi")
  keep([tidy, ...recentSearches().filter((each) => !same(each))].slice(0, MOST))
}

export const forgetSearches = (): void => keep([])

function keep(searches: string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(KEY, JSON.stringify(searches))
    else localStorage.removeItem(KEY)
  } catch {
    // A private window may keep nothing; searching works without.
  }
}
