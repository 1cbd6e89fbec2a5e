import type { ReactNode } from "react"
import { PageFrame } from "@/features/shell/page-frame"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { signOut } from "./actions"
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

const ROOMS = ["products", "logbook", "papers", "orders", "messages"] as const
const PATHS: Record<(typeof ROOMS)[number], string> = {
  products: "/nha-san-xuat/san-pham",
  logbook: "/nha-san-xuat/so-ghi-chep",
  papers: "/nha-san-xuat/giay-to",
  orders: "/nha-san-xuat/don-hang",
  messages: "/nha-san-xuat/tin-nhan",
}

/** One column, large targets: made for a telephone held in one hand. */
export function PortalFrame({ here, title, locale, signedIn = false, back, children }: PortalFrameProps) {
  const words = portalWords[locale]
  return (
    <PageFrame here={here} quiet>
      {signedIn && (
        <nav aria-label={words.title} className="border-b border-line bg-card">
          <ul className="wrap flex max-w-[44rem] gap-x-1 overflow-x-auto">
            {ROOMS.map((room) => (
              <li key={room}>
                <a
                  href={href(locale, PATHS[room])}
                  aria-current={here.startsWith(PATHS[room]) ? "page" : undefined}
                  className="inline-flex min-h-14 items-center border-b-4 border-transparent px-2 text-14 font-semibold whitespace-nowrap sm:px-3 sm:text-16 aria-[current=page]:border-leaf aria-[current=page]:text-leaf"
                >
                  {words[room]}
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
