import { FormButton, sdk, todayText, useWords } from "@ocop/office"
import type { ReactNode } from "react"
import { STALL_QUERY, stallWords } from "../stall-words"

export const percentText = (percent_bp: number, language: "vi" | "en"): string => `${(percent_bp / 100).toLocaleString(language === "vi" ? "vi-VN" : "en-US", { maximumFractionDigits: 2 })} %`
export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
export const daysUntil = (day: string): number => Math.round((Date.parse(day) - Date.parse(todayText())) / 86_400_000)
export const digits = (text: string): string => text.replace(/\D/g, "")

const TOUCHES = [STALL_QUERY, "ocop-transfers", "ocop-sales-points"]

interface StallFormProps {
  name: string
  text?: string
  path: string
  /** null: not ready to be sent */
  body: object | null
  /** empties the fields once it is written */
  clear: () => void
  variant?: "primary" | "secondary" | "transparent"
  children: ReactNode
}

/** A form of the stall's page. */
export const StallForm = ({ path, body, clear, ...form }: StallFormProps) => {
  const say = useWords(stallWords)
  return <FormButton {...form} does={say.save} ready={body !== null} run={() => sdk.client.fetch(path, { method: "POST", body: body ?? {} })} touches={TOUCHES} done={say.done} onDone={clear} />
}
