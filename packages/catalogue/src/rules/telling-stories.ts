import { fold } from "@ocop/territory/rules"

export interface Story {
  of: "producer" | "commune"
  handle: string
  /** whose story it is */
  name: string
  text: string
}

export type StoryFound = Omit<Story, "text"> & {
  /** some words of the story around those that were typed, at most 80 letters */
  excerpt: string
}

interface Word {
  folded: string
  start: number
  end: number
}

/** Fewer letters are in every story. */
const LETTERS = 3
const WORDS_BEFORE = 3
const EXCERPT = 78

/** Finds stories by the words they are told in, typed without accents. Reading them into words is done once, finding as often as somebody types. */
export function storyShelf(stories: readonly Story[]): (words: readonly string[], most: number) => StoryFound[] {
  const read = stories.map((story) => ({ story, words: wordsOf(story.text) }))
  return (typed, most) => {
    if (typed.join("").length < LETTERS) return []
    const found: StoryFound[] = []
    for (const { story, words } of read) {
      const at = words.findIndex((_, from) => tells(words, from, typed))
      if (at < 0) continue
      found.push({ of: story.of, handle: story.handle, name: story.name, excerpt: excerptOf(story.text, words, at) })
      if (found.length === most) break
    }
    return found
  }
}

/** The words as they were typed, one after the other; the last may be only begun. */
const tells = (words: readonly Word[], from: number, typed: readonly string[]): boolean =>
  from + typed.length <= words.length &&
  typed.every((word, at) => (at === typed.length - 1 ? words[from + at]!.folded.startsWith(word) : words[from + at]!.folded === word))

const wordsOf = (text: string): Word[] =>
  [...text.normalize("NFC").matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ folded: fold(word), start: index, end: index + word.length }))

function excerptOf(text: string, words: readonly Word[], at: number): string {
  const first = Math.max(0, at - WORDS_BEFORE)
  const start = words[first]!.start
  const last = words.findLastIndex(({ end }, index) => index >= at && (index === at || end - start <= EXCERPT))
  const whole = text.normalize("NFC")
  return `${first > 0 ? "…" : ""}${whole.slice(start, words[last]!.end)}${last < words.length - 1 ? "…" : (/^\S{0,2}/u.exec(whole.slice(words[last]!.end))?.[0] ?? "")}`
}
