"use client"
import { useState } from "react"
import { MAX_QUANTITY } from "./cart"

interface QuantityStepperProps {
  id: string
  name?: string
  value: number
  onChange: (quantity: number) => void
  words: { label: string; fewer: string; more: string }
}

const BUTTON = "touch grid place-items-center text-23 leading-none text-leaf aria-disabled:cursor-not-allowed aria-disabled:text-field"

/**
 * A whole number from 1 to 99, by thumb or keyboard. What is being typed may be empty; leaving the field settles it.
 * At an end its button stays where the keyboard is: a disabled one would lose it.
 */
export function QuantityStepper({ id, name, value, onChange, words }: QuantityStepperProps) {
  const [typing, setTyping] = useState<string | null>(null)
  const settle = (text: string) => {
    setTyping(null)
    const quantity = Number.parseInt(text, 10)
    if (Number.isInteger(quantity) && quantity >= 1) onChange(Math.min(quantity, MAX_QUANTITY))
  }
  return (
    <div className="inline-flex items-stretch rounded-pill border border-field bg-card">
      <button type="button" className={`${BUTTON} rounded-l-pill`} aria-label={words.fewer} aria-disabled={value <= 1 || undefined} onClick={() => onChange(Math.max(value - 1, 1))}>
        −
      </button>
      <input
        id={id}
        name={name}
        aria-label={words.label}
        inputMode="numeric"
        pattern="[0-9]*"
        autoComplete="off"
        maxLength={2}
        value={typing ?? String(value)}
        onChange={(event) => {
          const text = event.target.value.replace(/\D/g, "")
          setTyping(text)
          if (Number(text) >= 1) onChange(Math.min(Number(text), MAX_QUANTITY))
        }}
        onBlur={(event) => settle(event.target.value)}
        className="w-11 bg-transparent text-center font-semibold tabular-nums"
      />
      <button
        type="button"
        className={`${BUTTON} rounded-r-pill`}
        aria-label={words.more}
        aria-disabled={value >= MAX_QUANTITY || undefined}
        onClick={() => onChange(Math.min(value + 1, MAX_QUANTITY))}
      >
        +
      </button>
    </div>
  )
}
