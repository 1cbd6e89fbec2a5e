import { locale } from "next/root-params"
import { isLocale, type Locale } from "./locales"

/** The page's language, in any server component or cached read; not in route handlers or actions. */
export async function readLocale(): Promise<Locale> {
  const value = await locale()
  return isLocale(value) ? value : "vi"
}
