import { Button, Drawer } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useState } from "react"
import { useWords } from "./words"

const words = { vi: { cancel: "Thôi" }, en: { cancel: "Cancel" } }

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
  /** how it goes and what went wrong, over the buttons */
  status?: ReactNode
  /** pressed, or Enter in a field; `typed` are the fields that have a name */
  onDo: (typed: FormData) => void
  onClose: () => void
  children: ReactNode
}

/** A form that lies over the page until it is sent or put away; then whoever opened it has the focus again. */
export const FormDrawer = ({ title, text, does = title, disabled, pending, danger = false, status, onDo, onClose, children }: FormDrawerProps) => {
  const say = useWords(words)
  const [opener] = useState(openedBy)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onDo(new FormData(event.currentTarget))
  }
  const giveFocusBack = (event: Event) => {
    if (!opener?.isConnected) return
    event.preventDefault()
    opener.focus()
  }
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content onCloseAutoFocus={giveFocusBack}>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
            {text && <Drawer.Description>{text}</Drawer.Description>}
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-y-5 overflow-y-auto">{children}</Drawer.Body>
          {status}
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

/** What was pressed; of a menu, which is gone by then, the button that opened it. */
function openedBy(): HTMLElement | null {
  const pressed = document.activeElement
  const menu = pressed?.closest("[role=menu]")?.getAttribute("aria-labelledby")
  return menu ? document.getElementById(menu) : (pressed as HTMLElement | null)
}
