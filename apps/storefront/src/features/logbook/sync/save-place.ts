import type { Locale } from "@/i18n/locales"
import { askServer } from "./book-server"

export type PlaceKind = "growing-areas" | "plots" | "apiaries"

interface SavePlace {
  member_id: string
  locale: Locale
  /** "/plots", "/plots/plot_1", "/plots/plot_1/close" */
  path: string
  body: unknown
}

/** Straight to the server: places are not written without a signal. Throws `NotSent`. */
export const savePlace = ({ member_id, locale, path, body }: SavePlace): Promise<unknown> => askServer(member_id, locale)(path, { method: "POST", body })
