interface HowToCompare<T> {
  key: (each: T) => string
  same: (one: T, other: T) => boolean
}

/** What did not change stays the very object it was before, the whole list where nothing did: of a thousand goods counted anew, only those that changed are drawn anew. */
export function keepUnchanged<T>(now: readonly T[], before: readonly T[], { key, same }: HowToCompare<T>): readonly T[] {
  const known = new Map(before.map((each) => [key(each), each]))
  const kept = now.map((each) => {
    const one = known.get(key(each))
    return one !== undefined && same(one, each) ? one : each
  })
  return kept.length === before.length && kept.every((each, index) => each === before[index]) ? before : kept
}
