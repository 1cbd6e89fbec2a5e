import { StatusBadge, Text } from "@medusajs/ui"
import { Card, Failed, Loading, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import type { TargetBoardResponse } from "../../http"
import { words } from "./words"

/** Communes with a point and without: what the plan asks for, at a glance. */
export const TargetBoard = () => {
  const say = useWords(words)
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-sales-points", "board"], queryFn: () => sdk.client.fetch<TargetBoardResponse>("/admin/ocop/sales-points/board") })
  if (!data) return <Card title={say.board} note={say.boardNote}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { shared, communes, met } = data.board
  const tiles = [
    { key: "shared", name: say.shared, met: shared.met, open: shared.open, coming: 0 },
    ...communes.map((row) => ({ key: row.commune_code, name: row.commune_name, met: row.met, open: row.open, coming: row.coming })),
  ]
  return (
    <Card title={say.board} note={say.boardNote} badge={<StatusBadge color={met === communes.length && shared.met ? "green" : "orange"}>{say.communesMet(met, communes.length)}</StatusBadge>}>
      <ul className="grid grid-cols-2 gap-px md:grid-cols-4">
        {tiles.map((tile) => (
          <li key={tile.key} className="flex flex-col gap-y-1 px-6 py-4">
            <Text size="small" weight="plus" leading="compact">{tile.name}</Text>
            <span><StatusBadge color={tile.met ? "green" : "red"}>{tile.met ? say.met : say.unmet}</StatusBadge></span>
            <Text size="xsmall" className="text-ui-fg-subtle">{[say.openPoints(tile.open), tile.coming > 0 ? say.coming(tile.coming) : null].filter(Boolean).join(" · ")}</Text>
          </li>
        ))}
      </ul>
    </Card>
  )
}
