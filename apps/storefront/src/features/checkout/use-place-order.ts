"use client"
import type { OrderRequest } from "@ocop/checkout/http"
import { useCallback, useEffect, useRef, useState } from "react"
import { dispatchCart } from "../cart/cart-store"
import { attemptFor, type Attempt } from "./attempt"
import { forgetDraft, pendingAttempt } from "./draft-store"
import { sendOrder, type SendResult } from "./send-order"

export type Placing =
  | { is: "idle" }
  | { is: "sending" }
  /** no answer yet; the same attempt is being repeated */
  | { is: "unsure" }
  | Exclude<SendResult, { is: "placed" | "unknown" }>
  | { is: "placed" }

const FIRST_PAUSE_MS = 1_500
const LONGEST_PAUSE_MS = 20_000

/** Places the order, once, however often it is pressed, repeated or reloaded. */
export function usePlaceOrder(orderHref: (code: string) => string) {
  const [placing, setPlacing] = useState<Placing>({ is: "idle" })
  const running = useRef(false)

  const carryOut = useCallback(
    async (attempt: Attempt, maybeArrived: boolean) => {
      if (running.current) return
      running.current = true
      setPlacing({ is: maybeArrived ? "unsure" : "sending" })
      const result = await untilAnswered(attempt, maybeArrived, () => setPlacing({ is: "unsure" }))
      pendingAttempt.change(() => null)
      if (result.is === "placed") {
        setPlacing({ is: "placed" })
        dispatchCart({ type: "take_out", items: attempt.body.items })
        forgetDraft()
        window.location.assign(result.pay_at ?? orderHref(result.code))
        return
      }
      running.current = false
      setPlacing(result)
    },
    [orderHref],
  )

  useEffect(() => {
    const pending = pendingAttempt.read()
    if (pending) void carryOut(pending, true)
  }, [carryOut])

  const place = useCallback(
    (body: OrderRequest) => {
      const attempt = attemptFor(pendingAttempt.read(), body, () => crypto.randomUUID())
      pendingAttempt.change(() => attempt)
      void carryOut(attempt, false)
    },
    [carryOut],
  )
  const settle = useCallback(() => setPlacing({ is: "idle" }), [])
  return { placing, place, settle }
}

type Answer = Exclude<SendResult, { is: "unknown" }>

/** Repeats one attempt until it is known what became of it. */
async function untilAnswered(attempt: Attempt, maybeArrived: boolean, onUnsure: () => void): Promise<Answer> {
  let arrived = maybeArrived
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const result = await sendOrder(attempt)
    if (result.is !== "unknown" && !(result.is === "not_sent" && arrived)) return result
    arrived = true
    onUnsure()
    await networkOr(pause)
  }
}

/** Waits for the pause, or for the network to come back, whichever is first. */
const networkOr = (pause: number) =>
  new Promise<void>((resolve) => {
    const go = () => {
      clearTimeout(timer)
      window.removeEventListener("online", go)
      resolve()
    }
    const timer = setTimeout(go, pause)
    window.addEventListener("online", go)
  })
