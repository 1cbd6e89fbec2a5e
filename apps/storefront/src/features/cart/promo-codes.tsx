"use client"
import type { Quote } from "@ocop/checkout/http"
import { useId, useState } from "react"
import { Button } from "@/ui/button"
import { inputClasses } from "@/ui/field"
import { dispatchCart } from "./cart-store"
import { fill } from "./fill"
import type { CartWords } from "./words"

interface PromoCodesProps {
  codes: string[]
  promotions: Quote["promotions"]
  words: Pick<CartWords, "promo" | "promo_add" | "promo_remove">
}

/** Codes the buyer has entered, each with what the server said about it. */
export function PromoCodes({ codes, promotions, words }: PromoCodesProps) {
  const id = useId()
  const [typed, setTyped] = useState("")
  const add = () => {
    const code = typed.trim()
    if (code) dispatchCart({ type: "set_promo_codes", promo_codes: [...codes, code].slice(0, 5) })
    setTyped("")
  }
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="text-14 text-quiet">
        {words.promo}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          value={typed}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="done"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return
            event.preventDefault()
            add()
          }}
          className={`${inputClasses} min-w-0`}
        />
        <Button look="secondary" className="shrink-0 px-4" onClick={add}>
          {words.promo_add}
        </Button>
      </div>
      <ul aria-live="polite" className="grid gap-1 empty:absolute">
        {codes.map((code) => {
          const problem = promotions.find((promotion) => promotion.code.toLowerCase() === code.toLowerCase())?.problem
          return (
            <li key={code} className="flex flex-wrap items-center gap-x-2">
              <span className="font-semibold">{code}</span>
              {problem && <span className="text-alert">{problem}</span>}
              <Button
                look="quiet"
                className="px-2 text-14"
                onClick={() => dispatchCart({ type: "set_promo_codes", promo_codes: codes.filter((each) => each !== code) })}
              >
                {fill(words.promo_remove, { code })}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
