import { Button, StatusBadge, Text } from "@medusajs/ui"
import { Card, Failed, instantText, Loading, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { LossListResponse, LossView } from "../../http-goods"
import { LOSS_BEARER_NAMES } from "../../rules/market/terms"
import { FoundForm } from "./found-form"
import { goodsWords } from "./goods-words"

const PAGE = 10

/** What was lost at a point, who makes it good, what was found again. Absent while nothing was. */
export const LossesCard = ({ path }: { path: string }) => {
  const say = useWords(goodsWords)
  const language = useLanguage()
  const writes = useMay()("write:consignment")
  const [shown, setShown] = useState(PAGE)
  const [finding, setFinding] = useState<LossView | null>(null)
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-transfers", "losses", path, shown], queryFn: () => sdk.client.fetch<LossListResponse>(`${path}/losses?limit=${shown}`), placeholderData: (before) => before })
  if (data?.count === 0) return null
  return (
    <Card title={say.losses} note={say.lossesNote}>
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data?.losses.map((loss) => (
        <div key={loss.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-3">
          <div className="min-w-0">
            <Text size="small" weight="plus" leading="compact">{say.boxCount(loss.quantity)} · {loss.title}</Text>
            <Text size="small" className="text-ui-fg-subtle"><Link className="text-ui-fg-interactive" to={`/lots/${loss.lot_id}`}>{loss.lot_code}</Link> · {loss.producer.name}</Text>
            <Text size="small" className="text-ui-fg-subtle">{instantText(loss.at)} · {loss.by}: {loss.reason}</Text>
            {loss.findings.map((found) => (
              <Text key={found.at} size="small" className="text-ui-fg-base">{say.foundBoxes(found.quantity)} · {instantText(found.at)} · {found.by}: {found.reason}</Text>
            ))}
          </div>
          <span className="flex items-center gap-2">
            <StatusBadge color={loss.borne_by === "producer" ? "grey" : "blue"}>{LOSS_BEARER_NAMES[loss.borne_by][language]}{loss.bill ? ` · ${loss.bill}` : ""}</StatusBadge>
            {loss.found === loss.quantity ? <StatusBadge color="green">{say.allFound}</StatusBadge> : writes && <Button size="small" variant="transparent" aria-label={`${say.found}: ${loss.title} ${loss.lot_code}`} onClick={() => setFinding(loss)}>{say.found}</Button>}
          </span>
        </div>
      ))}
      {data && data.count > data.losses.length && <div className="px-6 py-3"><Button size="small" variant="secondary" onClick={() => setShown(Math.min(100, shown + 3 * PAGE))}>{say.earlier(data.count - data.losses.length)}</Button></div>}
      {finding && <FoundForm path={path} loss={finding} onClose={() => setFinding(null)} />}
    </Card>
  )
}
