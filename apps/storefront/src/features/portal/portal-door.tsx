import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { RidgeLine } from "@/ui/ridge-line"
import { signIn } from "./actions"
import { TextField } from "./fields"
import { LocaleField } from "./locale-field"
import { PortalForm } from "./portal-form"
import { cardClasses, Notice, PortalFrame } from "./portal-frame"
import { portalWords } from "./words"

interface PortalDoorProps {
  news: "signed_out" | "silent" | "password_set" | null
  /** an application was begun on this device */
  applying: boolean
  /** the room one came from and is led back to */
  room?: string
  locale: Locale
}

/** What the portal is, the way in, and the way to join. */
export function PortalDoor({ news, applying, room, locale }: PortalDoorProps) {
  const words = portalWords[locale]
  return (
    <PortalFrame here="/nha-san-xuat" title={words.title} locale={locale}>
      <p className="measure text-18">{words.intro}</p>
      {news === "signed_out" && <Notice tone="bad">{words.error_signed_out}</Notice>}
      {news === "silent" && <Notice tone="bad">{words.closed}</Notice>}
      {news === "password_set" && <Notice>{words.reset_done}</Notice>}
      <section aria-labelledby="vao" className={cardClasses}>
        <h2 id="vao" className="sign text-23 text-leaf">
          {words.sign_in}
        </h2>
        <PortalForm name="vao" action={signIn} submit={words.sign_in} busy={words.signing_in}>
          <LocaleField locale={locale} />
          {room && <input type="hidden" name="ve" value={room} />}
          <TextField id="identifier" name="identifier" label={words.identifier} autoComplete="username" autoCapitalize="none" required maxLength={300} className="min-h-14" />
          <TextField id="password" name="password" label={words.password} type="password" autoComplete="current-password" required maxLength={1000} className="min-h-14" />
        </PortalForm>
        <p className="flex flex-wrap gap-x-6">
          <a href={href(locale, "/nha-san-xuat/mat-khau")} className="link inline-flex min-h-14 items-center">
            {words.forgot}
          </a>
          <a href={href(locale, "/nha-san-xuat/ma")} className="link inline-flex min-h-14 items-center">
            {words.have_code}
          </a>
        </p>
      </section>
      <section aria-labelledby="moi" className="overflow-hidden rounded-card border border-line bg-honey-wash">
        <div className="grid gap-3 p-4 sm:p-6">
          <h2 id="moi" className="sign text-23 text-leaf">
            {words.no_account}
          </h2>
          <p>{words.no_account_text}</p>
          <ButtonLink href={href(locale, "/nha-san-xuat/dang-ky")} look="secondary" className="min-h-14 w-full text-18 sm:w-auto sm:justify-self-start">
            {applying ? words.apply_go_on : words.apply}
          </ButtonLink>
        </div>
        <RidgeLine look="leaf" className="h-14 w-full" />
      </section>
    </PortalFrame>
  )
}
