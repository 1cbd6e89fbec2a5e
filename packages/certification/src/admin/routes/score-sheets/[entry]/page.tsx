import { Alert, StatusBadge, Text } from "@medusajs/ui"
import { Card, Failed, Loading, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import type { MySheetResponse } from "../../../../http/council"
import { DeclareInterest } from "../../../lib/council/declare-interest"
import { ScoreForm } from "../../../lib/council/score-form"
import { SealedVersions } from "../../../lib/council/sealed-versions"
import { councilWords, SHEET_COLOR } from "../../../lib/council/words"

const MySheetPage = () => {
  const say = useWords(councilWords)
  const { entry = "" } = useParams()
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-council-sheet", entry], queryFn: () => sdk.client.fetch<MySheetResponse>(`/admin/ocop/score-sheets/${entry}`), refetchOnWindowFocus: false })
  if (!data) return <Card level="h1" title={say.mine}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { state } = data.entry
  const open = state === "to_score" || state === "draft" || state === "reopened"
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={data.entry.title}
        badge={<StatusBadge color={SHEET_COLOR[state]}>{say.sheetStates[state]}</StatusBadge>}
        note={`${data.entry.producer}${data.entry.code ? ` · ${data.entry.code}` : ""} · ${say.sheetNo(data.entry.criteria_set_id, data.entry.sheet)}`}
        actions={open && <DeclareInterest entry={entry} />}
      >
        {data.barred && <div className="px-6 py-4"><Alert variant="warning">{data.barred.message}</Alert></div>}
        {data.versions.length > 0 && <SealedVersions versions={data.versions} />}
        {data.sheet && data.sheet.knockouts.length > 0 && (
          <div className="px-6 py-4">
            <Text size="small" weight="plus">{say.knockoutHead}</Text>
            <ul className="text-ui-fg-subtle txt-small list-disc pl-5">{data.sheet.knockouts.map(({ label }) => <li key={label}>{label}</li>)}</ul>
          </div>
        )}
      </Card>
      {!data.barred && <ScoreForm key={`${entry} ${data.versions.length} ${state}`} data={data} fixed={!open} onSealed={() => void refetch()} />}
    </div>
  )
}

export default MySheetPage
