"use client"
import type { SalesPointView } from "@ocop/sales-point/http"
import { fill } from "../cart/fill"
import { Choice } from "./choice"
import type { CheckoutWords } from "./words"

interface PickupPointsProps {
  points: SalesPointView[]
  chosen: string
  onChoose: (handle: string) => void
  problem: string | null
  words: CheckoutWords
}

export function PickupPoints({ points, chosen, onChoose, problem, words }: PickupPointsProps) {
  return (
    <div
      role="radiogroup"
      id="sales_point"
      tabIndex={-1}
      aria-label={words.sales_point}
      aria-describedby={problem ? "sales_point-problem" : undefined}
      className="grid gap-3"
    >
      {points.map((point) => (
        <Choice
          key={point.handle}
          name="sales_point"
          value={point.handle}
          checked={chosen === point.handle}
          onChoose={() => onChoose(point.handle)}
          label={
            <>
              {point.name}
              {point.demo && <span className="font-normal text-quiet"> ({words.demo})</span>}
            </>
          }
          hint={
            <>
              {point.address}
              <br />
              {fill(words.hours, { hours: point.opening_hours })}
            </>
          }
        />
      ))}
      {problem && (
        <p id="sales_point-problem" role="alert" className="text-14 font-semibold text-alert">
          {problem}
        </p>
      )}
    </div>
  )
}
