import type { Locale } from "@/i18n/locales"
import { TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { fill } from "../cart/fill"
import { openOrder } from "./actions"
import type { OrderWords } from "./words"

interface PhoneCheckProps {
  code: string
  problem: string | null
  words: OrderWords
  locale: Locale
}

/** An order opens for who knows the phone number it was placed with. A plain form. */
export function PhoneCheck({ code, problem, words, locale }: PhoneCheckProps) {
  return (
    <>
      <h1 className="sign text-33 text-leaf">{fill(words.ask_title, { code })}</h1>
      <form action={openOrder} className="grid gap-4">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="locale" value={locale} />
        <TextField
          id="phone"
          name="phone"
          label={words.phone}
          hint={words.ask}
          problem={problem}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          required
          maxLength={40}
        />
        <SubmitButton sending={words.opening} className="justify-self-start">
          {words.open}
        </SubmitButton>
      </form>
    </>
  )
}
