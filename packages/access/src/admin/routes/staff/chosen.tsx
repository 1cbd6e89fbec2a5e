import { XMark } from "@medusajs/icons"
import { Badge, IconBadge } from "@medusajs/ui"
import { useWords } from "@ocop/office"
import { words } from "../../lib/words"

/** Something chosen that can be taken out again. */
export const Chosen = ({ name, onRemove }: { name: string; onRemove: () => void }) => {
  const say = useWords(words)
  return (
    <Badge size="small" className="flex items-center gap-x-1">
      {name}
      <button type="button" aria-label={`${say.remove} ${name}`} onClick={onRemove}>
        <IconBadge size="base" className="border-0 bg-transparent shadow-none"><XMark /></IconBadge>
      </button>
    </Badge>
  )
}
