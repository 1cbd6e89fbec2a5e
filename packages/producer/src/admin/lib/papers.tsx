import { Badge, StatusBadge, Text } from "@medusajs/ui"
import { Card, dayText, Nothing, useLanguage, useWords } from "@ocop/office"
import type { ReactNode } from "react"
import type { PaperView, RequirementView } from "../../http"
import { words } from "./joining"

const STATUS_COLOR = { missing: "red", waiting: "blue", valid: "green", expiring: "orange", expired: "red" } as const

interface PapersProps<Paper extends PaperView> {
  requirements: RequirementView[]
  papers: Paper[]
  /** below it lies `/papers/{id}/file` */
  path: string
  /** what may be said of one */
  actions?: (paper: Paper) => ReactNode
}

/** What is needed and how it stands, then every paper as its picture. */
export function Papers<Paper extends PaperView>({ requirements, papers, path, actions }: PapersProps<Paper>) {
  const say = useWords(words)
  return (
    <Card title={say.papers}>
      {requirements.length > 0 && (
        <ul className="flex flex-wrap gap-2 px-6 py-4">
          {requirements.map(({ paper_kind, name, required, status, status_name, valid_to }) => (
            <li key={paper_kind}>
              <Badge size="small" className="h-auto whitespace-normal py-0.5" color={required || status !== "missing" ? STATUS_COLOR[status] : "grey"}>
                {name}: {say.statuses[status] ?? status_name}
                {valid_to ? ` ${say.validTo} ${dayText(valid_to)}` : ""}
                {required ? ` (${say.required})` : ""}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      {papers.length === 0 && <Nothing title={say.noPapers} />}
      {papers.length > 0 && (
        <ul className="grid grid-cols-1 gap-4 px-6 py-4 lg:grid-cols-2">
          {papers.map((paper) => (
            <li key={paper.id} className="border-ui-border-base flex flex-col overflow-hidden rounded-lg border">
              <Preview paper={paper} address={`${path}/papers/${paper.id}/file`} />
              <div className="flex flex-1 flex-col gap-y-2 p-3">
                <div className="flex items-start justify-between gap-x-2">
                  <Text size="small" weight="plus">{paper.kind_name}</Text>
                  <span className="shrink-0 whitespace-nowrap"><Standing paper={paper} /></span>
                </div>
                <Text size="xsmall" className="text-ui-fg-subtle break-words">
                  {[paper.number, paper.issuer, paper.valid_to && `${say.validTo} ${dayText(paper.valid_to)}`, paper.filename].filter(Boolean).join(" · ")}
                </Text>
                {paper.verdict === "refused" && <Text size="small">{say.reason}: {paper.verdict_reason}</Text>}
                {actions && <div className="mt-auto flex justify-end gap-2 pt-1">{actions(paper)}</div>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const Preview = ({ paper: { mime_type, kind_name, size }, address }: { paper: PaperView; address: string }) => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <a href={address} target="_blank" rel="noreferrer" className={`bg-ui-bg-component flex items-center justify-center ${mime_type === "image/jpeg" ? "h-56" : "h-24"}`}>
      {mime_type === "image/jpeg" ? (
        <img src={address} alt={kind_name} loading="lazy" className="h-full w-full object-contain" />
      ) : (
        <span className="text-ui-fg-interactive txt-small-plus">{say.open} (PDF, {Math.ceil(size / 1024).toLocaleString(language)} kB)</span>
      )}
    </a>
  )
}

const Standing = ({ paper: { verdict, status } }: { paper: PaperView }) => {
  const say = useWords(words)
  if (verdict === "refused") return <StatusBadge color="red">{say.returnedPaper}</StatusBadge>
  if (status === "expired" || status === "expiring") return <StatusBadge color="orange">{say.statuses[status]}</StatusBadge>
  return <StatusBadge color={verdict === "accepted" ? "green" : "blue"}>{verdict === "accepted" ? say.acceptedPaper : say.statuses.waiting}</StatusBadge>
}
