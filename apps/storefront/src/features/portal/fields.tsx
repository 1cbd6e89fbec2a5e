"use client"
import { createContext, useContext, type ComponentProps } from "react"
import * as field from "@/ui/field"
import type { Typed } from "./portal-form"

/** What was typed into the form around these fields and refused. A browser without script is sent a new page: it begins with that. */
export const TypedBefore = createContext<Typed>({})

const useTyped = (name: string | undefined): string | undefined => useContext(TypedBefore)[name ?? ""]?.[0]

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
