"use client"
import "./theme.css"
import { shellWords } from "@/i18n/shell-words"

/** The whole page broke, its language with it: both are said. */
export default function GlobalError() {
  return (
    <html lang="vi">
      <body>
        <main className="wrap grow py-16">
          {(["vi", "en"] as const).map((locale) => (
            <section key={locale} lang={locale} className="mb-10">
              <h1 className="sign text-33 text-leaf">{shellWords[locale].error_title}</h1>
              <p className="measure mt-2 text-18">{shellWords[locale].error_text}</p>
              <p className="mt-3">
                <a className="link inline-flex min-h-11 items-center" href={locale === "vi" ? "/" : "/en"}>
                  {shellWords[locale].to_home}
                </a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
