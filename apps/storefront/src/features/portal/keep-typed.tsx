"use client"
import { useEffect, useRef, useState } from "react"

interface KeepTypedProps {
  /** which form */
  name: string
  /** of what the server has: what was typed over another version is out of date */
  version: string
  words: { on_device: string; on_server: string }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Keeps what is typed into the form around it on this device until the server has it, and says where it is. */
export function KeepTyped({ name, version, words }: KeepTypedProps) {
  const mark = useRef<HTMLParagraphElement>(null)
  const [unsent, setUnsent] = useState(false)
  useEffect(() => {
    const form = mark.current?.closest("form")
    if (!form) return
    const key = `ocop.nha-san-xuat.${name}`
    if (restore(form, read(key), version)) setUnsent(true)
    const keep = () => {
      write(key, { version, values: Object.fromEntries(fieldsOf(form).map((field) => [nameOf(field), valueOf(field)])) })
      setUnsent(true)
    }
    form.addEventListener("input", keep)
    return () => form.removeEventListener("input", keep)
  }, [name, version])
  return (
    <p ref={mark} role="status" className={unsent ? "rounded-lg bg-honey-wash px-3 py-2 text-14 text-honey-ink" : "rounded-lg bg-leaf-wash px-3 py-2 text-14"}>
      {unsent ? words.on_device : words.on_server}
    </p>
  )
}

interface Kept {
  version: string
  values: Record<string, string>
}

function restore(form: HTMLFormElement, kept: Kept | null, version: string): boolean {
  if (!kept || kept.version !== version) return false
  const different = fieldsOf(form).filter((field) => nameOf(field) in kept.values && kept.values[nameOf(field)] !== valueOf(field))
  for (const field of different) {
    const value = kept.values[nameOf(field)] ?? ""
    if (isTick(field)) field.checked = value !== ""
    else field.value = value
  }
  return different.length > 0
}

const KINDS = ["text", "tel", "email", "search", "number", "date", "checkbox"]

const isTick = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && field.type === "checkbox"
/** Ticks of one question share a name. */
const nameOf = (field: Field): string => (isTick(field) ? `${field.name}=${field.value}` : field.name)
const valueOf = (field: Field): string => (isTick(field) ? (field.checked ? field.value : "") : field.value)

const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter(
    // A tick that must be given is a consent: it is given anew every time.
    (field): field is Field => (field instanceof HTMLInputElement && KINDS.includes(field.type) && !(field.type === "checkbox" && field.required)) || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement,
  )

function read(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as Partial<Kept> | null
    return kept && typeof kept.version === "string" && typeof kept.values === "object" ? (kept as Kept) : null
  } catch {
    return null
  }
}

function write(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A full or forbidden store: the form goes on without it.
  }
}
