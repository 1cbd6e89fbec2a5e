import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A file of the office: opened beside the page, or kept. */
export const FileLink = ({ href, children, open = false }: { href: string; children: ReactNode; open?: boolean }) => (
  <Button size="small" variant={open ? "transparent" : "secondary"} asChild>
    <a href={href} {...(open ? { target: "_blank", rel: "noreferrer" } : { download: true })}>{children}</a>
  </Button>
)
