import type { Metadata } from "next"
import { readLocale } from "@/i18n/read-locale"
import { portalWords, type PortalWords } from "./words"

type Title = { [K in keyof PortalWords]: PortalWords[K] extends string ? K : never }[keyof PortalWords]

/** Pages of one visitor: a title, and nothing for search engines. */
export const portalMetadata = (title: Title) => async (): Promise<Metadata> => ({ title: portalWords[await readLocale()][title], robots: { index: false, follow: false } })
