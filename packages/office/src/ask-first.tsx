import { Prompt } from "@medusajs/ui"
import type { ReactNode } from "react"

interface AskFirstProps {
  title: string
  text: string
  yes: string
  no: string
  danger?: boolean
  onYes: () => void
  /** the button that asks */
  children: ReactNode
}

/** Asks before something that cannot be taken back. */
export const AskFirst = ({ title, text, yes, no, danger = false, onYes, children }: AskFirstProps) => (
  <Prompt variant={danger ? "danger" : "confirmation"}>
    <Prompt.Trigger asChild>{children}</Prompt.Trigger>
    <Prompt.Content>
      <Prompt.Header>
        <Prompt.Title>{title}</Prompt.Title>
        <Prompt.Description>{text}</Prompt.Description>
      </Prompt.Header>
      <Prompt.Footer>
        <Prompt.Cancel>{no}</Prompt.Cancel>
        <Prompt.Action onClick={onYes}>{yes}</Prompt.Action>
      </Prompt.Footer>
    </Prompt.Content>
  </Prompt>
)
