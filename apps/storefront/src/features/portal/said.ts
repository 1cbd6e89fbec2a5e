import "server-only"
import { cookies, headers } from "next/headers"
import type { FormAnswer } from "./portal-form"

const SAID = "ocop-vua-noi"

/**
 * What a form answers. Next draws the page around a form that was sent without script from what it prerendered, and loses the answer
 * on the way: it is laid beside the page, for the drawing of this one response.
 */
export async function said(answer: FormAnswer): Promise<FormAnswer> {
  if (answer && (await headers()).get("next-action") === null) {
    ;(await cookies()).set(SAID, JSON.stringify(answer), { httpOnly: true, sameSite: "strict", path: "/", maxAge: 1 })
  }
  return answer
}

export async function justSaid(): Promise<FormAnswer> {
  const text = (await cookies()).get(SAID)?.value
  if (!text) return null
  try {
    const { message, good } = JSON.parse(text) as { message?: unknown; good?: unknown }
    return typeof message === "string" ? { message, ...(good === true && { good }) } : null
  } catch {
    return null
  }
}
