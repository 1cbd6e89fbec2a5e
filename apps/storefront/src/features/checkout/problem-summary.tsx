"use client"
import { useEffect, useRef } from "react"
import { fill } from "../cart/fill"
import type { DraftProblems, FieldName } from "./draft-problems"
import type { CheckoutWords } from "./words"

interface ProblemSummaryProps {
  problems: DraftProblems
  /** grows with every attempt: the summary takes the focus again */
  attempt: number
  words: CheckoutWords
}

/** All that is left to correct, in one place, each a link to its field. */
export function ProblemSummary({ problems, attempt, words }: ProblemSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  const entries = Object.entries(problems) as [FieldName, keyof CheckoutWords["problem"]][]
  useEffect(() => {
    if (attempt > 0) summary.current?.focus()
  }, [attempt])
  if (attempt === 0 || entries.length === 0) return null
  return (
    <div
      ref={summary}
      tabIndex={-1}
      aria-labelledby="problems-title"
      role="group"
      className="rounded-card border-2 border-alert bg-alert-wash p-4 text-alert"
    >
      <h2 id="problems-title" className="font-semibold">
        {entries.length === 1 ? words.problems_one : fill(words.problems_many, { count: entries.length })}
      </h2>
      <ul className="mt-1">
        {entries.map(([field, problem]) => (
          <li key={field}>
            <a
              href={`#${field}`}
              className="inline-flex min-h-11 items-center underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {words.problem[problem]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
