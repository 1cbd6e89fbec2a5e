import { useId, type ReactNode } from "react"

/** A part of the checkout page under its own heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-5">
      <h2 id={id} className="sign text-23 text-leaf">
        {title}
      </h2>
      {children}
    </section>
  )
}
