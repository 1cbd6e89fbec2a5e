import { AskReason as Ask, useWords } from "@ocop/office"
import { STALL_QUERY } from "./stall-words"
import { words } from "./words"

interface AskReasonProps {
  name: string
  explain?: string
  danger?: boolean
  variant?: "primary" | "secondary" | "transparent"
  run: (reason: string) => Promise<unknown>
}

const TOUCHES = ["ocop-sales-points", "ocop-transfers", "ocop-fairs", STALL_QUERY]

/** Nothing about a point is decided without a sentence that says why. */
export const AskReason = (asked: AskReasonProps) => {
  const { reasonHint } = useWords(words)
  return <Ask {...asked} hint={reasonHint} touches={TOUCHES} />
}
