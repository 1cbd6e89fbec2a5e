import type { ApplicationView } from "@ocop/producer/http"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { Button, ButtonLink } from "@/ui/button"
import { fill } from "../cart/fill"
import { forgetApplication } from "./application-actions"
import { applicationWords } from "./application-words"
import { LocaleField } from "./locale-field"
import { cardClasses } from "./portal-frame"
import { portalWords } from "./words"

/** Where a handed-in application is: what it waits for first, then what has happened. */
export function ApplicationState({ application, locale }: { application: ApplicationView; locale: Locale }) {
  const words = applicationWords[locale]
  const portal = portalWords[locale]
  const { code, state, state_name, next, history } = application
  const good = state === "approved"
  return (
    <>
      <header className={`-mx-4 grid gap-1 px-4 py-6 sm:mx-0 sm:rounded-card sm:px-6 ${state === "refused" ? "bg-card" : "on-leaf bg-leaf text-card"}`} data-state={state}>
        {code && <p className={`text-14 ${state === "refused" ? "text-quiet" : "text-honey"}`}>{fill(words.code, { code })}</p>}
        <h2 className="sign text-33">{state_name}</h2>
        <p className="measure">{next}</p>
      </header>
      {good ? (
        <ButtonLink href={href(locale, "/nha-san-xuat/ma")} className="min-h-14 text-18 sm:justify-self-start">
          {portal.have_code}
        </ButtonLink>
      ) : state === "refused" ? (
        <form action={forgetApplication}>
          <LocaleField locale={locale} />
          <Button type="submit" className="min-h-14 text-18">
            {words.anew}
          </Button>
        </form>
      ) : (
        <p className="text-quiet">{words.code_hint}</p>
      )}
      {history.length > 0 && (
        <section aria-labelledby="da-qua" className={cardClasses}>
          <h2 id="da-qua" className="sign text-23 text-leaf">
            {words.history}
          </h2>
          <ol className="grid gap-3">
            {history.map(({ to_name, by, reason, at }) => (
              <li key={at} className="border-l-4 border-leaf pl-3">
                <p className="font-semibold">{to_name}</p>
                <p className="text-14 text-quiet">
                  {formatDay(at, locale)} · {by}
                </p>
                {reason && <p>{reason}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
