import { Button, StatusBadge } from "@medusajs/ui"
import { Card, dayText, Fact, Failed, Loading, sdk, useMay, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { DossierDetail } from "../../../http"
import type { EvaluationListResponse } from "../../../http/council"
import { MATTERS } from "../../../rules/waiting"
import { councilWords } from "../council/words"
import { yearWords } from "./words"

/** What the council found about a dossier, and the way to the decision that rests on it. */
export const CouncilResult = ({ dossier }: { dossier: DossierDetail }) => {
  const say = useWords(yearWords)
  const council = useWords(councilWords)
  const may = useMay()
  const shown = dossier.evaluation_id !== null && may("read:evaluation")
  const { data, error, refetch } = useQuery({
    queryKey: ["ocop-evaluations", dossier.product_id],
    queryFn: () => sdk.client.fetch<EvaluationListResponse>("/admin/ocop/evaluations", { query: { product_id: dossier.product_id, limit: 100 } }),
    enabled: shown,
  })
  if (!shown) return null
  if (!data) return <Card title={say.result}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const found = data.evaluations.find(({ id }) => id === dossier.evaluation_id)
  if (!found) return null
  const awaits = MATTERS.decisions.states?.includes(dossier.state) && found.certifier !== null
  return (
    <Card
      title={say.result}
      badge={<StatusBadge color={found.certifier ? "green" : "grey"}>{council.stars(found.star)}</StatusBadge>}
      actions={
        <>
          {may("read:session") && <Button size="small" variant="secondary" asChild><Link to={`/sessions/${found.session_id}`}>{say.toSession}</Link></Button>}
          {awaits && may("write:decision") && <Button size="small" asChild><Link to={`/products/${dossier.product_id}`}>{say.toDecision}</Link></Button>}
        </>
      }
    >
      <Fact label={council.average}><span className="tabular-nums">{found.average_text}</span></Fact>
      <Fact label={council.result}>{council.stars(found.star)} · {found.certifier ? council.certifierOf[found.certifier] : council.noCertificate}</Fact>
      <Fact label={council.date}>{dayText(found.recorded_at)}</Fact>
    </Card>
  )
}
