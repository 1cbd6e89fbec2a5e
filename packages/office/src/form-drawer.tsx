import { Button, Drawer } from "@medusajs/ui"
import type { ReactNode } from "react"

interface FormDrawerProps {
  title: string
  /** words of the button that does it; those of the title when left out */
  does?: string
  cancel: string
  /** something is missing or wrong still */
  disabled: boolean
  pending: boolean
  /** goods or money are gone afterwards */
  danger?: boolean
  onDo: () => void
  onClose: () => void
  children: ReactNode
}

/** A form that lies over the page until it is sent or put away. */
export const FormDrawer = ({ title, does = title, cancel, disabled, pending, danger = false, onDo, onClose, children }: FormDrawerProps) => (
  <Drawer open onOpenChange={(open) => !open && onClose()}>
    <Drawer.Content>
      <Drawer.Header>
        <Drawer.Title>{title}</Drawer.Title>
      </Drawer.Header>
      <Drawer.Body className="flex flex-col gap-y-5 overflow-y-auto">{children}</Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button size="small" variant="secondary">{cancel}</Button>
        </Drawer.Close>
        <Button size="small" variant={danger ? "danger" : "primary"} disabled={disabled} isLoading={pending} onClick={onDo}>
          {does}
        </Button>
      </Drawer.Footer>
    </Drawer.Content>
  </Drawer>
)
