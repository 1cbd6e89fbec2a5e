"use client"
import type { SuggestionsResponse } from "@ocop/catalogue/http"
import { useEffect, useId, useState } from "react"
import { foldUnitName } from "@/features/checkout/fold"
import { formatPrice } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { classes } from "@/ui/classes"
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches"
import { useSuggestions } from "./use-suggestions"
import { searchWords } from "./words"

interface Option {
  key: string
  name: string
  more: string | null
  /** a line of its own below the name */
  below?: string
  href: string
  /** goes into the searches of this device when chosen */
  words?: string
}

interface Group {
  name: string
  options: Option[]
}

/** The list below a search field: WAI-ARIA combobox. It takes the field as it is, and gives it back as a plain one when it goes. */
export default function Suggestions({ field, locale }: { field: HTMLInputElement; locale: Locale }) {
  const words = searchWords[locale]
  const id = useId()
  const [typed, setTyped] = useState(field.value)
  const [open, setOpen] = useState(true)
  const [active, setActive] = useState(-1)
  const [recent, setRecent] = useState(recentSearches)
  const answer = useSuggestions(open ? typed : "", locale)
  const groups = typed.trim() ? groupsOf(answer, typed, locale) : recentGroup(recent, locale)
  const options = groups.flatMap((group) => group.options)
  const empty = Boolean(typed.trim()) && answer !== null && options.length === 0
  const shown = open && (options.length > 0 || empty)
  const activeId = shown && options[active] ? `${id}-${active}` : ""

  useEffect(() => {
    field.setAttribute("role", "combobox")
    field.setAttribute("aria-autocomplete", "list")
    field.setAttribute("aria-controls", `${id}-list`)
    field.setAttribute("aria-expanded", String(shown))
    if (activeId) field.setAttribute("aria-activedescendant", activeId)
    else field.removeAttribute("aria-activedescendant")
    document.getElementById(activeId)?.scrollIntoView({ block: "nearest" })
  }, [field, id, shown, activeId])

  useEffect(() => {
    // What was typed between drawing and listening.
    setTyped(field.value)
    const close = () => {
      setOpen(false)
      setActive(-1)
    }
    const onInput = () => {
      setTyped(field.value)
      setOpen(true)
      setActive(-1)
    }
    const onFocus = () => {
      setRecent(recentSearches())
      setTyped(field.value)
      setOpen(true)
    }
    const onBlur = (event: FocusEvent) => {
      if (!(event.relatedTarget instanceof Element && event.relatedTarget.closest(`[data-suggestions="${id}"]`))) close()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return
      if (event.key === "Escape" && shown) {
        event.preventDefault()
        close()
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault()
        setOpen(true)
        if (options.length === 0) return
        // Above the first and below the last is the field itself.
        const step = event.key === "ArrowDown" ? 1 : -1
        setActive((from) => ((from + 1 + step + options.length + 1) % (options.length + 1)) - 1)
      } else if (event.key === "Enter" && shown && options[active]) {
        event.preventDefault()
        go(options[active])
      }
    }
    const onSubmit = () => rememberSearch(field.value)
    field.addEventListener("input", onInput)
    field.addEventListener("focus", onFocus)
    field.addEventListener("blur", onBlur)
    field.addEventListener("keydown", onKeyDown)
    field.form?.addEventListener("submit", onSubmit)
    return () => {
      field.removeEventListener("input", onInput)
      field.removeEventListener("focus", onFocus)
      field.removeEventListener("blur", onBlur)
      field.removeEventListener("keydown", onKeyDown)
      field.form?.removeEventListener("submit", onSubmit)
    }
  })

  const forget = () => {
    forgetSearches()
    setRecent([])
    field.focus()
  }

  let at = -1
  return (
    <>
      <p role="status" className="sr-only">
        {shown ? (empty ? words.none : words.found(options.length)) : ""}
      </p>
      <div
        data-suggestions={id}
        hidden={!shown}
        // The field keeps the focus while one presses here.
        onMouseDown={(event) => event.preventDefault()}
        className="absolute inset-x-0 top-full z-20 mt-2 max-h-[min(27rem,60svh)] overflow-y-auto overscroll-contain rounded-card border border-line bg-card py-2 text-left shadow-xl shadow-ink/15"
      >
        <div role="listbox" id={`${id}-list`} aria-label={words.panel}>
          {groups.map((group) => (
            <div key={group.name} role="group" aria-label={group.name}>
              <p aria-hidden="true" className="px-4 pt-2 pb-1 text-13 font-semibold text-quiet">
                {group.name}
              </p>
              {group.options.map((option) => {
                at += 1
                return (
                  <a
                    key={option.key}
                    id={`${id}-${at}`}
                    role="option"
                    aria-selected={at === active}
                    tabIndex={-1}
                    href={option.href}
                    onClick={() => rememberSearch(option.words ?? "")}
                    className={classes("flex min-h-11 items-baseline justify-between gap-x-3 px-4 py-2 hover:bg-orange-wash", at === active && "bg-orange-wash")}
                  >
                    <span className="min-w-0">
                      <span className="line-clamp-2 font-semibold">{option.name}</span>
                      {option.below ? <span className="line-clamp-2 text-14 text-quiet">{option.below}</span> : null}
                    </span>
                    {option.more ? <span className="shrink-0 text-14 text-quiet">{option.more}</span> : null}
                  </a>
                )
              })}
            </div>
          ))}
        </div>
        {empty ? (
          <p className="px-4 py-2">
            {words.none}. <span className="text-quiet">{words.none_hint}.</span>
          </p>
        ) : null}
        {!typed.trim() && recent.length > 0 ? (
          <button type="button" onClick={forget} className="link mt-1 min-h-11 px-4 text-14">
            {words.forget}
          </button>
        ) : null}
      </div>
    </>
  )
}

function go({ href, words }: Option): void {
  if (words) rememberSearch(words)
  location.assign(href)
}

const searchFor = (words: string, locale: Locale) => href(locale, `/san-pham?${new URLSearchParams({ q: words })}`)

function recentGroup(recent: string[], locale: Locale): Group[] {
  const options = recent.map((words): Option => ({ key: words, name: words, more: null, href: searchFor(words, locale), words }))
  return options.length > 0 ? [{ name: searchWords[locale].recent, options }] : []
}

function groupsOf(answer: SuggestionsResponse | null, typed: string, locale: Locale): Group[] {
  if (!answer) return []
  const words = searchWords[locale]
  const products: Group = {
    name: answer.spelled ? words.spelled(answer.spelled) : words.products,
    options: [
      ...(answer.spelled ? [{ key: "spelled", name: answer.spelled, more: null, href: searchFor(answer.spelled, locale), words: answer.spelled }] : []),
      ...answer.products.map(({ handle, title, commune, price }) => ({ key: handle, name: title, more: price === null ? commune : formatPrice(price), href: href(locale, `/san-pham/${handle}`) })),
    ],
  }
  const places: Group[] = [
    {
      name: words.producers,
      options: answer.producers.map(({ handle, name, product_count }) => ({ key: handle, name, more: words.count(product_count), href: href(locale, `/chu-the/${handle}`) })),
    },
    {
      name: words.communes,
      options: answer.communes.map(({ slug, name, then, product_count }) => ({ key: slug, name, more: then ? words.then(then) : words.count(product_count), href: href(locale, `/xa/${slug}`) })),
    },
  ]
  const stories: Group = {
    name: words.stories,
    options: answer.stories.map(({ of, handle, name, excerpt }) => ({ key: `story-${handle}`, name, more: null, below: excerpt, href: href(locale, of === "producer" ? `/chu-the/${handle}#chuyen` : `/xa/${handle}`) })),
  }
  // A maker or a commune that goes by these words comes before goods that only come from there.
  const first = foldUnitName(typed).split(" ")[0] ?? ""
  const named = answer.products.some(({ title }) => foldUnitName(title).includes(first))
  return [...(named ? [products, ...places] : [...places, products]), stories].filter(({ options }) => options.length > 0)
}
