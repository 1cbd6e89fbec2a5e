import { AskReason, sdk, useWords } from "@ocop/office"
import type { ShiftResponse } from "../../http"
import { words } from "./words"

interface NoteDrawerProps {
  title: string
  explain: string
  path: string
  disabled?: boolean
  primary?: boolean
}

/** Nothing is ticked off without a sentence. */
export const NoteDrawer = ({ title, explain, path, disabled = false, primary = false }: NoteDrawerProps) => {
  const say = useWords(words)
  return (
    <AskReason
      name={title}
      explain={explain}
      label={say.note}
      hint={say.noteHint}
      variant={primary ? "primary" : "secondary"}
      disabled={disabled}
      run={(note) => sdk.client.fetch<ShiftResponse>(path, { method: "POST", body: { note } })}
      touches={["ocop-shifts"]}
    />
  )
}
