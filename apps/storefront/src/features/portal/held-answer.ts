import "server-only"
import { randomUUID } from "node:crypto"
import { cookies, headers } from "next/headers"
import type { FormAnswer } from "./live-form"

/**
 * What a form without script is answered with. The browser posts the form and is sent the page anew; Next then resumes the page's
 * static shell, and React's resume knows no form state, so `useActionState` would begin with nothing. The answer waits here instead
 * for the page that is made within the same request; a cookie that is over at once carries its number from the one to the other.
 */
const COOKIE = "ocop-bieu-mau"
const MOST_HELD = 200

interface Held {
  name: string
  answer: FormAnswer
}
/** One for actions and pages, however the bundler parts them. */
const held = ((globalThis as { ocopHeldAnswers?: Map<string, Held> }).ocopHeldAnswers ??= new Map<string, Held>())

/** Keeps the answer for the page about to be made, unless the form was sent by its script, which takes it. */
export async function holdAnswer(form: FormData, answer: FormAnswer): Promise<FormAnswer> {
  const name = form.get("form")
  if (typeof name !== "string" || (await headers()).get("next-action") !== null) return answer
  const number = randomUUID()
  held.set(number, { name, answer })
  for (const oldest of held.keys()) {
    if (held.size <= MOST_HELD) break
    held.delete(oldest)
  }
  ;(await cookies()).set(COOKIE, number, { maxAge: 0, httpOnly: true, sameSite: "lax", path: "/" })
  return answer
}

/** The answer this form was given a moment ago; null: none. */
export async function answerOf(name: string): Promise<FormAnswer> {
  const entry = held.get((await cookies()).get(COOKIE)?.value ?? "")
  return entry?.name === name ? entry.answer : null
}
