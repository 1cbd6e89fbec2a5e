import type { LotResponse } from "@ocop/traceability/http"
import type { LotVerb } from "@ocop/traceability/rules/lots"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { Disclosure } from "@/ui/disclosure"
import { LOTS } from "./lot-list"
import { lotWords } from "./words"

/** What is done every day stands first; the rest behind one more tap. */
const DAILY: Record<"packed" | "loose", readonly LotVerb[]> = {
  packed: ["resume", "reopen", "release"],
  loose: ["resume", "reopen", "pack", "grade", "transform", "split", "merge"],
}
const PRINTABLE = ["open", "on_sale", "sold_out"]

interface Way {
  path: string
  name: string
  text: string
}

/** One tile each for what its owner may do with a lot now. */
export function LotNext({ lot, verbs, public_path, locale }: Pick<LotResponse, "lot" | "verbs" | "public_path"> & { locale: Locale }) {
  const words = lotWords[locale]
  const wayOf = (verb: LotVerb): Way => ({ path: `${LOTS}/${lot.id}/${verb}`, name: words.verbs[verb], text: words.verb_texts[verb] })
  const usual = DAILY[lot.kind === "packed" ? "packed" : "loose"]
  const daily = [
    ...usual.filter((verb) => verbs.includes(verb)).map(wayOf),
    ...(lot.kind === "packed" && PRINTABLE.includes(lot.state) ? [{ path: `/nha-san-xuat/nhan?lo=${lot.id}`, name: words.print, text: words.print_text }] : []),
    ...(public_path ? [{ path: public_path, name: words.page, text: words.page_text }] : []),
  ]
  const rare = verbs.filter((verb) => !usual.includes(verb)).map(wayOf)
  return (
    <section aria-labelledby="tiep" className="grid gap-3">
      <h2 id="tiep" className="sign text-23 text-leaf">
        {words.next}
      </h2>
      {daily.length + rare.length === 0 && <p className="text-quiet">{words.nothing_to_do}</p>}
      <Ways ways={daily} locale={locale} />
      {rare.length > 0 && (
        <Disclosure label={words.more}>
          <Ways ways={rare} locale={locale} />
        </Disclosure>
      )}
    </section>
  )
}

function Ways({ ways, locale }: { ways: readonly Way[]; locale: Locale }) {
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {ways.map(({ path, name, text }, index) => (
        <li key={path} className="grid">
          <a href={href(locale, path)} className={`grid min-h-24 content-start gap-1 rounded-card border-2 bg-card p-3 hover:border-leaf ${index === 0 ? "border-leaf" : "border-line"}`}>
            <span className="sign text-18 text-leaf">{name}</span>
            <span className="text-14 text-quiet">{text}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
