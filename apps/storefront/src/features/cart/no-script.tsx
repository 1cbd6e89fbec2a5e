import type { ReactNode } from "react"

/** Said only where no script runs; what waits for script carries `noscript:hidden`. */
export function NoScript({ title, children }: { title: string; children: ReactNode }) {
  return (
    <noscript>
      <div className="grid gap-1 rounded-card border border-honey bg-honey-wash p-4 text-honey-ink">
        <p className="font-semibold">{title}</p>
        <p>{children}</p>
      </div>
    </noscript>
  )
}
