import { Button, Drawer, Text, toast } from "@medusajs/ui"
import { messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type ReactNode, useState } from "react"
import { STALL_QUERY, stallWords } from "../stall-words"

const DONG = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })

export const dong = (amount: number): string => DONG.format(amount)
export const percentText = (percent_bp: number, language: "vi" | "en"): string => `${(percent_bp / 100).toLocaleString(language === "vi" ? "vi-VN" : "en-US", { maximumFractionDigits: 2 })} %`
export const todayText = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
export const daysUntil = (day: string): number => Math.round((Date.parse(day) - Date.parse(todayText())) / 86_400_000)
export const digits = (text: string): string => text.replace(/\D/g, "")

interface StallDrawerProps {
  name: string
  text?: string
  path: string
  /** null: not ready to be sent */
  body: () => object | null
  /** empties the fields once it is written */
  clear: () => void
  variant?: "primary" | "secondary" | "transparent"
  children: ReactNode
}

/** A form of the stall's page beside it; what is typed stays until the server has said yes. */
export const StallDrawer = ({ name, text, path, body, clear, variant = "secondary", children }: StallDrawerProps) => {
  const say = useWords(stallWords)
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const ready = body()
  const write = useMutation({
    mutationFn: () => sdk.client.fetch(path, { method: "POST", body: ready ?? {} }),
    onSuccess: async () => {
      toast.success(say.done)
      setOpen(false)
      clear()
      await Promise.all([STALL_QUERY, "ocop-transfers", "ocop-sales-points"].map((key) => client.invalidateQueries({ queryKey: [key] })))
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain), duration: 12_000 }),
  })
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild><Button size="small" variant={variant}>{name}</Button></Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header><Drawer.Title>{name}</Drawer.Title></Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          {text && <Text size="small">{text}</Text>}
          {children}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild><Button size="small" variant="secondary">{say.cancel}</Button></Drawer.Close>
          <Button size="small" disabled={!ready} isLoading={write.isPending} onClick={() => write.mutate()}>{say.save}</Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

