import { Button, Drawer, Text } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react"
import { messageOf } from "./sdk"
import { useWords } from "./words"

const words = {
  vi: { cancel: "Thôi", noAnswer: "Chưa gửi được. Những gì đã gõ vẫn còn đây: xem lại mạng rồi gửi lại." },
  en: { cancel: "Cancel", noAnswer: "It could not be sent. What you typed is still here: check the connection and send it again." },
}

const FIELDS = ["input:not([type=hidden])", "textarea", "[role=combobox]", "[role=checkbox]", "[role=switch]"].map((field) => `form ${field}:not(:disabled)`).join(", ")

interface FormDrawerProps {
  title: string
  /** what the form is about, in small below the title */
  text?: string
  /** words of the button that does it; those of the title when left out */
  does?: string
  /** something is missing or wrong still */
  disabled: boolean
  pending: boolean
  /** goods or money are gone afterwards */
  danger?: boolean
  /** the server said no: its words stand over the buttons until the form is sent again */
  refused?: unknown
  /** how it goes, over the buttons */
  status?: ReactNode
  /** pressed, or Enter in a field; `typed` are the fields that have a name */
  onDo: (typed: FormData) => void
  onClose: () => void
  children: ReactNode
}

/** A form that lies over the page until it is sent or put away; then whoever opened it has the focus again. */
export const FormDrawer = ({ title, text, does = title, disabled, pending, danger = false, refused, status, onDo, onClose, children }: FormDrawerProps) => {
  const say = useWords(words)
  const [opener] = useState(openedBy)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A form inside a form's popover is none of ours.
    if (!disabled && !pending) onDo(new FormData(event.currentTarget))
  }
  // A finger would be met by the keyboard over half the form.
  const goToFirstField = (event: Event) => {
    const first = matchMedia("(pointer: coarse)").matches ? null : (event.currentTarget as HTMLElement).querySelector<HTMLElement>(FIELDS)
    if (!first) return
    event.preventDefault()
    first.focus()
  }
  const giveFocusBack = (event: Event) => {
    if (!opener?.isConnected) return
    event.preventDefault()
    opener.focus()
  }
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content onOpenAutoFocus={goToFirstField} onCloseAutoFocus={giveFocusBack}>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
            {text && <Drawer.Description>{text}</Drawer.Description>}
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-y-5 overflow-y-auto">{children}</Drawer.Body>
          {status}
          {Boolean(refused) && !pending && <Refusal>{messageOf(refused, say.noAnswer)}</Refusal>}
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" size="small" variant="secondary">{say.cancel}</Button>
            </Drawer.Close>
            <Button type="submit" size="small" variant={danger ? "danger" : "primary"} disabled={disabled} isLoading={pending}>
              {does}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

/** The button that was pressed could not keep the focus while it was busy: the answer has it, the fields and buttons are a step away. */
const Refusal = ({ children }: { children: string }) => {
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => here.current?.focus(), [])
  return (
    <div ref={here} role="alert" tabIndex={-1} className="bg-ui-tag-red-bg text-ui-tag-red-text max-h-32 overflow-y-auto border-t px-6 py-3 outline-none">
      <Text size="small" weight="plus">{children}</Text>
    </div>
  )
}

/** What was pressed; of a menu, which is gone by then, the button that opened it. */
function openedBy(): HTMLElement | null {
  const pressed = document.activeElement
  const menu = pressed?.closest("[role=menu]")?.getAttribute("aria-labelledby")
  return menu ? document.getElementById(menu) : (pressed as HTMLElement | null)
}
