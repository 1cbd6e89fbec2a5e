import type { Locale } from "./locales"

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly (infer U)[]
      ? readonly Widened<U>[]
      : { [K in keyof T]: Widened<T[K]> }

/**
 * One context's texts in both languages: `const words = cartWords[locale]`. Vietnamese is written first and gives the
 * shape; English that lacks an entry does not compile.
 */
export function defineWords<const T>(words: { vi: T; en: Widened<NoInfer<T>> }): Record<Locale, Widened<T>> {
  return words as Record<Locale, Widened<T>>
}
