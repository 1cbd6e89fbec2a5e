"use client"
import { installWords } from "@/i18n/install-words"
import type { Locale } from "@/i18n/locales"
import { install, useInstallWay } from "./install-prompt"

interface InstallOfferProps {
  locale: Locale
  /** `install` what one gets, `install_text` what it is good for */
  words: { install: string; install_text: string }
}

/** Puts a page that lives on the device on its home screen: by the browser's own question, or by words that say how. Gone once it is there. */
export function InstallOffer({ locale, words }: InstallOfferProps) {
  const way = useInstallWay()
  if (!way) return null
  const inside = (
    <>
      <span className="text-18 font-semibold text-leaf">{words.install}</span>
      <span className="text-quiet">{words.install_text}</span>
      {way !== "prompt" && <span>{installWords[locale][way]}</span>}
    </>
  )
  const look = "grid min-h-16 gap-0.5 rounded-card border-2 border-line bg-honey-wash p-4 text-left"
  return way === "prompt" ? <button type="button" onClick={() => void install()} className={`${look} hover:border-leaf`}>{inside}</button> : <p className={look}>{inside}</p>
}
