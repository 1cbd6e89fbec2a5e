"use client"
import type { InputHTMLAttributes } from "react"
import { classes } from "@/ui/classes"

export const bigButton = "inline-flex min-h-16 w-full touch-manipulation items-center justify-center gap-2 rounded-pill px-6 text-center text-18 leading-tight font-semibold disabled:cursor-not-allowed disabled:opacity-55"
export const primary = classes(bigButton, "bg-leaf text-card hover:bg-leaf-light active:bg-leaf-light")
export const secondary = classes(bigButton, "border-2 border-leaf text-leaf hover:bg-leaf-wash active:bg-leaf-wash")
export const field = "min-h-14 w-full rounded-card border-2 border-field bg-card px-4 text-18 hover:border-leaf"

interface MoneyFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "onChange"> {
  label: string
  value: string
  onChange: (digits: string) => void
}

/** Digits only; what they come to stands beside it, so that a zero too many is seen. */
export function MoneyField({ label, value, onChange, className, ...rest }: MoneyFieldProps) {
  return (
    <label className="grid gap-1.5 font-semibold">
      {label}
      <span className="relative">
        <input inputMode="numeric" autoComplete="off" value={value && Number(value).toLocaleString("vi-VN")} onChange={(event) => onChange(event.target.value.replace(/\D/g, "").slice(0, 10))} className={classes(field, "pr-10 text-23 tabular-nums", className)} {...rest} />
        <span aria-hidden="true" className="absolute inset-y-0 right-4 grid place-items-center text-18 text-quiet">₫</span>
      </span>
    </label>
  )
}

export function TextInput({ label, className, ...rest }: InputHTMLAttributes<HTMLInputElement> & { label: string }) {
  return (
    <label className="grid gap-1.5 font-semibold">
      {label}
      <input autoComplete="off" className={classes(field, "font-normal", className)} {...rest} />
    </label>
  )
}
