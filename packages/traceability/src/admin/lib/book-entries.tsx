import { Badge, createDataTableColumnHelper, createDataTableFilterHelper, StatusBadge, Text, Tooltip } from "@medusajs/ui"
import { dayText, instantText, OfficeList, useLanguage, useWords } from "@ocop/office"
import type { OfficeLogbookEntry } from "../../http/logbook"
import { ENTRY_KINDS } from "../../rules/logbook/kinds"
import { entryText, kindText } from "../../rules/logbook/entry-text"
import { words } from "./logbook-words"

const column = createDataTableColumnHelper<OfficeLogbookEntry>()
const filter = createDataTableFilterHelper<OfficeLogbookEntry>()

/** Every entry of one book, newest day first; nothing is left out, also not what was corrected. */
export const BookEntries = ({ producer_id, places }: { producer_id: string; places: { id: string; name: string }[] }) => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <OfficeList<OfficeLogbookEntry>
      title={say.written}
      path="/admin/ocop/logbook-entries"
      rowsKey="logbook_entries"
      queryKey="ocop-logbook-entries"
      within={{ producer_id }}
      searchable={false}
      sheetPath="/admin/ocop/logbook-entries/sheet"
      dayRange={{ from: say.from, to: say.to }}
      empty={{ heading: say.noEntries }}
      filters={[
        filter.accessor("kind", { type: "radio", label: say.kind, options: Object.entries(ENTRY_KINDS).map(([value, { label }]) => ({ value, label: label[language] })) }),
        ...(places.length > 0 ? [filter.custom({ id: "place_id", type: "radio", label: say.place, options: places.map(({ id, name }) => ({ value: id, label: name })) })] : []),
      ]}
      columns={[
        column.accessor("seq", { header: say.number, cell: ({ row }) => <Tooltip content={<span className="break-all">{row.original.hash}</span>}><span className="tabular-nums">{row.original.seq}</span></Tooltip> }),
        column.accessor("happened_on", { header: say.day, cell: ({ getValue }) => dayText(getValue()) }),
        column.display({ id: "kind_name", header: say.what, cell: ({ row }) => <What entry={row.original} /> }),
        column.display({ id: "place", header: say.place, cell: ({ row }) => row.original.place_name ?? "–" }),
        column.display({ id: "content", header: say.content, cell: ({ row }) => <Content entry={row.original} /> }),
        column.display({
          id: "by",
          header: say.by,
          cell: ({ row }) => (
            <Tooltip content={`${say.recorded} ${instantText(row.original.recorded_at)} · ${say.received} ${instantText(row.original.received_at)}`}>
              <span>{row.original.author || "–"}</span>
            </Tooltip>
          ),
        }),
        column.accessor("signed_on", { header: say.signed, cell: ({ getValue }) => (getValue() ? dayText(getValue()!) : say.unsigned) }),
      ]}
    />
  )
}

const What = ({ entry }: { entry: OfficeLogbookEntry }) => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <div className="flex flex-col items-start gap-1 py-2">
      <Text size="small" weight="plus">{kindText(entry, language)}</Text>
      {entry.corrects && <Badge size="2xsmall" color="blue">{entry.content ? say.correction : say.withdrawn}</Badge>}
      {entry.corrected_by && <Badge size="2xsmall" color="grey">{say.corrected}</Badge>}
      {entry.broken_by.length > 0 && !entry.corrected_by && <StatusBadge color="red">{say.broken}</StatusBadge>}
    </div>
  )
}

const Content = ({ entry }: { entry: OfficeLogbookEntry }) => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <div className="flex min-w-64 max-w-xl flex-col gap-1 whitespace-normal py-2">
      <Text size="small" className={entry.corrected_by ? "text-ui-fg-muted line-through" : undefined}>
        {entryText(entry, language).map(({ label, value }) => `${label}: ${value}`).join(" · ") || say.withdrawn}
      </Text>
      {entry.reason && <Text size="xsmall" className="text-ui-fg-subtle">{say.reason}: {entry.reason}</Text>}
      {entry.files.some(({ url }) => url) && (
        <div className="flex flex-wrap gap-2">
          {entry.files.map(({ sha256, url, kind }) => url && <a key={sha256} href={url} target="_blank" rel="noreferrer" className="text-ui-fg-interactive txt-compact-small">{kind === "photo" ? say.photo : say.voice}</a>)}
        </div>
      )}
    </div>
  )
}
