import { ExclamationCircle } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { messageOf } from "./sdk"
import { useWords } from "./words"

const words = {
  vi: { loading: "Đang tải…", failed: "Chưa đọc được thông tin. Hãy xem lại mạng rồi thử lại; nếu vẫn vậy, hãy báo quản trị hệ thống.", again: "Thử lại" },
  en: { loading: "Loading…", failed: "This could not be read. Check the connection and try again; if it stays so, tell the administrator.", again: "Try again" },
}

/** A section of a page: what it is, what can be done, then its content. */
export const Card = ({ title, note, badge, actions, level = "h2", children }: { title: string; note?: ReactNode; badge?: ReactNode; actions?: ReactNode; level?: "h1" | "h2"; children?: ReactNode }) => (
  <Container className="divide-y p-0">
    <div className="flex flex-col items-start justify-between gap-3 px-6 py-4 sm:flex-row">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-2">
          <Heading level={level}>{title}</Heading>
          {badge}
        </div>
        {note && <Text size="small" className="text-ui-fg-subtle" as="div">{note}</Text>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2 sm:justify-end">{actions}</div>}
    </div>
    {children}
  </Container>
)

export const Loading = () => {
  const say = useWords(words)
  return (
    <div role="status" aria-label={say.loading} className="flex flex-col gap-y-2 px-6 py-4">
      {["w-3/4", "w-1/2", "w-2/3"].map((width) => (
        <div key={width} className={`bg-ui-bg-component h-5 animate-pulse rounded-md ${width}`} />
      ))}
    </div>
  )
}

/** Says what went wrong in the server's words, and offers the way out. */
export const Failed = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const say = useWords(words)
  return (
    <div role="alert" className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div className="flex min-w-0 items-center gap-2">
        <ExclamationCircle className="text-ui-fg-error shrink-0" />
        <Text size="small">{messageOf(error, say.failed)}</Text>
      </div>
      {onRetry && <Button size="small" variant="secondary" onClick={onRetry}>{say.again}</Button>}
    </div>
  )
}

export const Nothing = ({ title, hint }: { title: string; hint?: string }) => (
  <div className="flex flex-col items-center gap-y-1 p-6 text-center">
    <Text size="small" weight="plus">{title}</Text>
    {hint && <Text size="small" className="text-ui-fg-subtle">{hint}</Text>}
  </div>
)
