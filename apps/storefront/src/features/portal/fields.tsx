"use client"
import { createContext, useContext, type ComponentProps } from "react"
import * as field from "@/ui/field"
import type { Typed } from "./live-form"

/** What was typed into the form around these fields and refused. A browser without script is sent a new page: it begins with that. */
export const TypedBefore = createContext<Typed>({})

/** Of fields that share a name nobody could say which is whose: they begin as they were. */
function useTyped(name: string | undefined): string | undefined {
  const values = useContext(TypedBefore)[name ?? ""] ?? []
  return values.length === 1 ? values[0] : undefined
}

export function TextField(props: ComponentProps<typeof field.TextField>) {
  return <field.TextField {...props} defaultValue={useTyped(props.name) ?? props.defaultValue} />
}

export function TextAreaField(props: ComponentProps<typeof field.TextAreaField>) {
  return <field.TextAreaField {...props} defaultValue={useTyped(props.name) ?? props.defaultValue} />
}

export function SelectField(props: ComponentProps<typeof field.SelectField>) {
  return <field.SelectField {...props} defaultValue={useTyped(props.name) ?? props.defaultValue} />
}

/** A checkbox or a radio button. */
export function Tick({ name, value = "on", defaultChecked, ...rest }: Omit<ComponentProps<"input">, "type" | "value"> & { type: "checkbox" | "radio"; value?: string }) {
  const typed = useContext(TypedBefore)
  const sent = Object.keys(typed).length > 0
  return <input {...rest} name={name} value={value} defaultChecked={sent ? (typed[name ?? ""]?.includes(value) ?? false) : defaultChecked} />
}
