import { defineRouteConfig } from "@medusajs/admin-sdk"
import { PencilSquare } from "@medusajs/icons"
import { Button, StatusBadge, Text } from "@medusajs/ui"
import { Card, dayText, Failed, Loading, Nothing, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { MySheetRow, MySheetsResponse } from "../../../http/council"
import { councilWords, SHEET_COLOR } from "../../lib/council/words"

/** What still waits for me stands first. */
const isDone = ({ state }: MySheetRow): boolean => state === "sealed" || state === "closed" || state === "not_mine"

const MySheetsPage = () => {
  const say = useWords(councilWords)
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-council-mine"], queryFn: () => sdk.client.fetch<MySheetsResponse>("/admin/ocop/score-sheets") })
  const verb = (state: MySheetRow["state"]) => (state === "to_score" ? say.start : state === "draft" || state === "reopened" ? say.goOn : say.look)
  return (
    <Card level="h1" title={say.mine} note={say.mineNote}>
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data?.score_sheets.length === 0 && <Nothing title={say.noSheets} hint={say.noSheetsHint} />}
      {data && [...data.score_sheets].sort((one, other) => Number(isDone(one)) - Number(isDone(other))).map((row) => (
        <div key={row.id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div className="min-w-0 flex-1 basis-56">
            <Text weight="plus">{row.title}</Text>
            <Text size="small" className="text-ui-fg-subtle">{row.producer}</Text>
            <Text size="small" className="text-ui-fg-subtle">{row.session.title} · {dayText(row.session.held_on)} · {say.sheetNo(row.criteria_set_id, row.sheet)}</Text>
          </div>
          <StatusBadge color={SHEET_COLOR[row.state]}>{say.sheetStates[row.state]}</StatusBadge>
          {row.state !== "not_open" && (
            <Button asChild size="large" variant={isDone(row) ? "secondary" : "primary"}>
              <Link to={`/score-sheets/${row.id}`}>{verb(row.state)}</Link>
            </Button>
          )}
        </div>
      ))}
    </Card>
  )
}

export const config = defineRouteConfig({ label: "menu.score_sheets", translationNs: "ocop-certification", icon: PencilSquare, rank: 60 })

export default MySheetsPage
