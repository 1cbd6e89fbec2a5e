/** Short against the five seconds a change may take to show; long enough that many who ask the same at once ask the database once. */
const KEEP_MS = 2_000
const MOST_KEPT = 300

interface Kept {
  answer: Promise<unknown>
  until: number
}

const kept = new Map<string, Kept>()

/** The answer to a question asked of the search index, kept for two seconds, or as long as is said, or until this process writes there. Failures are not kept. */
export function keptBriefly<Answer>(question: string, ask: () => Promise<Answer>, keepMs = KEEP_MS): Promise<Answer> {
  const known = kept.get(question)
  if (known && Date.now() < known.until) return known.answer as Promise<Answer>
  kept.delete(question)
  for (const oldest of kept.keys()) {
    if (kept.size < MOST_KEPT) break
    kept.delete(oldest)
  }
  const answer = ask()
  kept.set(question, { answer, until: Date.now() + keepMs })
  answer.catch(() => kept.delete(question))
  return answer
}

export const forgetKept = (): void => kept.clear()
