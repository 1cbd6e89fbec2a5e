import type { ReactNode } from "react"
import { PageFrame } from "@/features/shell/page-frame"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { signOut } from "./actions"
import { ROOMS } from "./rooms"
import { portalWords } from "./words"

interface PortalFrameProps {
  /** path without language */
  here: string
  title: string
  locale: Locale
  /** the rooms of a signed-in member, and the way out */
  signedIn?: boolean
  back?: string
  children: ReactNode
}

const tabClasses =
  "inline-flex min-h-14 items-center border-b-4 border-transparent px-2 font-semibold whitespace-nowrap sm:px-3 aria-[current=page]:border-leaf aria-[current=page]:text-leaf"

/** One column, large targets: made for a telephone held in one hand. */
export function PortalFrame({ here, title, locale, signedIn = false, back, children }: PortalFrameProps) {
  const words = portalWords[locale]
  return (
    <PageFrame here={here} quiet>
      {signedIn && (
        <nav aria-label={words.title} className="border-b border-line bg-card">
          <ul className="wrap flex max-w-[44rem] gap-x-1 md:max-w-none md:flex-wrap md:justify-center">
            {[{ name: "home" as const, path: "/nha-san-xuat" }, ...ROOMS].map(({ name, path }) => (
              // On a telephone the way home is enough: there every room is a large tile.
              <li key={name} className={name === "home" ? "" : "hidden md:block"}>
                <a href={href(locale, path)} aria-current={here === path || (name !== "home" && here.startsWith(`${path}/`)) ? "page" : undefined} className={tabClasses}>
                  {name === "home" && here !== path ? `‹ ${words.home}` : words[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="wrap grid max-w-[44rem] gap-6 py-6 md:py-10">
        <div>
          {back && (
            <a href={href(locale, back)} className="link inline-flex min-h-11 items-center">
              ← {words.back}
            </a>
          )}
          <h1 className="sign text-33 text-leaf">{title}</h1>
        </div>
        {children}
        {signedIn && (
          <form action={signOut} className="border-t border-line pt-4">
            <input type="hidden" name="locale" value={locale} />
            <button type="submit" className="inline-flex min-h-14 items-center font-semibold text-orange-ink underline underline-offset-4">
              {words.sign_out}
            </button>
          </form>
        )}
      </div>
    </PageFrame>
  )
}

/** What has just been done, or why the page stays empty. */
export function Notice({ children, tone = "good" }: { children: ReactNode; tone?: "good" | "bad" }) {
  return (
    <p role={tone === "bad" ? "alert" : "status"} className={tone === "bad" ? "rounded-card border-2 border-alert bg-alert-wash p-4 text-alert" : "rounded-card bg-leaf-wash p-4 font-semibold text-leaf"}>
      {children}
    </p>
  )
}

export const cardClasses = "grid gap-4 rounded-card border border-line bg-card p-4 sm:p-6"
