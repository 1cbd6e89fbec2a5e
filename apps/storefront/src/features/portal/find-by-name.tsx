import type { Locale } from "@/i18n/locales"
import { href } from "@/i18n/href"
import { Button } from "@/ui/button"
import { TextField } from "@/ui/field"
import { portalWords } from "./words"

interface FindByNameProps {
  path: string
  asked: string
  /** what else stands in the address and is to stay */
  hidden?: Record<string, string>
  locale: Locale
}

/** Finds a product of one's own among many; a plain form, so it works without script. */
export function FindByName({ path, asked, hidden = {}, locale }: FindByNameProps) {
  const words = portalWords[locale]
  return (
    <form action={href(locale, path)} role="search" className="flex flex-wrap items-end gap-3">
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <div className="min-w-0 flex-[1_1_14rem]">
        <TextField id="tim" name="tim" type="search" label={words.find_product} defaultValue={asked} maxLength={80} enterKeyHint="search" className="min-h-14" />
      </div>
      <Button type="submit" look="secondary" className="min-h-14">
        {words.find}
      </Button>
    </form>
  )
}

/** What was looked for, from an address. */
export const askedIn = (tim: string | string[] | undefined): string => (typeof tim === "string" ? tim.trim().slice(0, 80) : "")
