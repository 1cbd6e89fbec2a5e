import { readExampleCode } from "@/data/trace"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { traceWords } from "@/i18n/trace-words"
import { Button } from "@/ui/button"
import { inputClasses } from "@/ui/field"

/** `/truy-xuat?ma=…` leads to what the code stands for; a plain form. */
export async function CodeForm({ locale, code }: { locale: Locale; code?: string }) {
  const words = traceWords[locale]
  const example = await readExampleCode()
  return (
    <form action={href(locale, "/truy-xuat")} className="grid max-w-md content-start gap-2">
      <label htmlFor="ma-truy-xuat" className="font-semibold">{words.look_up_label}</label>
      <input
        id="ma-truy-xuat"
        name="ma"
        required
        maxLength={200}
        defaultValue={code}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby="ma-truy-xuat-goi-y"
        className={`${inputClasses} text-18 font-semibold tracking-[0.06em]`}
      />
      <p id="ma-truy-xuat-goi-y" className="text-14 text-quiet">{words.look_up_hint} {example && words.look_up_example(example)}</p>
      <Button type="submit" className="min-h-14">{words.look_up_button}</Button>
    </form>
  )
}
