import { Button, Drawer, Text } from "@medusajs/ui"
import { Fact, instantText, useLanguage, useWords } from "@ocop/office"
import type { AuditEntryView } from "../../../http"
import { changeLines, deedText, rolesText, subjectName } from "../../../rules/audit"
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
          <Drawer.Title>{deedText(entry.deed, language)}</Drawer.Title>
          <Drawer.Description>{instantText(entry.at)}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="divide-y overflow-y-auto p-0">
          <Fact label={say.who}>{[entry.actor_name || entry.actor_id || "–", rolesText(entry.roles, language)].filter(Boolean).join(" · ")}</Fact>
          <Fact label={say.about}>{[subjectName(entry.subject, language), entry.subject_id].filter(Boolean).join(" · ")}</Fact>
          <Fact label={say.network}>{entry.from_network ?? "–"}</Fact>
          <Fact label={say.address}><code className="break-all">{entry.deed}</code></Fact>
          <Changes entry={entry} />
          <Json label={say.request} value={entry.request} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

/** What it was beside what it became, a line for every field. */
const Changes = ({ entry }: { entry: AuditEntryView }) => {
  const say = useWords(words)
  const lines = changeLines(entry, useLanguage())
  if (lines.length === 0) return null
  return (
    <div className="px-6 py-4">
      <table className="txt-small w-full table-fixed">
        <thead>
          <tr className="text-ui-fg-subtle text-left">
            <th scope="col" className="w-1/4 pb-2 pr-2 font-medium">{say.change_to}</th>
            <th scope="col" className="pb-2 pr-2 font-medium">{say.before}</th>
            <th scope="col" className="pb-2 font-medium">{say.after}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ field, name, before, after }) => (
            <tr key={field} className="border-ui-border-base border-t align-top">
              <th scope="row" className="text-ui-fg-subtle break-words py-2 pr-2 text-left font-normal">{name}</th>
              <td className="whitespace-pre-line break-words py-2 pr-2">{before ?? ""}</td>
              <td className="whitespace-pre-line break-words py-2">{after ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Json = ({ label, value }: { label: string; value: object | null }) =>
  value && (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus" leading="compact" className="text-ui-fg-subtle">{label}</Text>
      <pre className="bg-ui-bg-subtle txt-compact-xsmall overflow-x-auto whitespace-pre-wrap break-words rounded-md p-3 font-mono">{JSON.stringify(value, null, 2)}</pre>
    </div>
  )
