import { Button, Drawer, Text } from "@medusajs/ui"
import { Fact, instantText, useLanguage, useWords } from "@ocop/office"
import type { AuditEntryView } from "../../../http"
import { rolesText, subjectName } from "../../lib/deeds"
import { words } from "../../lib/words"

/** One entry in full: what it was, what it became, what was sent. */
export const EntryDrawer = ({ entry }: { entry: AuditEntryView }) => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button size="small" variant="transparent">{say.details}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{instantText(entry.at)}</Drawer.Title>
          <Drawer.Description>{entry.deed}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="divide-y overflow-y-auto p-0">
          <Fact label={say.who}>{[entry.actor_name || entry.actor_id || "–", rolesText(entry.roles, language)].filter(Boolean).join(" · ")}</Fact>
          <Fact label={say.about}>{[subjectName(entry.subject, language), entry.subject_id].filter(Boolean).join(" · ")}</Fact>
          <Fact label={say.network}>{entry.from_network ?? "–"}</Fact>
          <Json label={say.before} value={entry.before} />
          <Json label={say.after} value={entry.after} />
          <Json label={say.request} value={entry.request} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

const Json = ({ label, value }: { label: string; value: object | null }) =>
  value && (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus" leading="compact" className="text-ui-fg-subtle">{label}</Text>
      <pre className="bg-ui-bg-subtle txt-compact-xsmall overflow-x-auto whitespace-pre-wrap break-words rounded-md p-3 font-mono">{JSON.stringify(value, null, 2)}</pre>
    </div>
  )
