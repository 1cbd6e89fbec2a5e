import { Button, Text } from "@medusajs/ui"
import { Failed, FormDrawer, Loading, Nothing, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { DossierListResponse } from "../../../http"
import { Choice } from "../decision-form"
import { useAct } from "./use-act"
import { councilWords } from "./words"

/** Where a dossier waits for its council, by either route. */
const READY = ["advisory_review", "forwarded_province"]

export const AddDossier = ({ sessionId }: { sessionId: string }) => {
  const say = useWords(councilWords)
  const [choosing, setChoosing] = useState(false)
  const [dossier, setDossier] = useState("")
  const act = useAct(() => setChoosing(false))
  const { data, error, refetch } = useQuery({
    queryKey: ["ocop-council-ready-dossiers"],
    enabled: choosing,
    queryFn: () => Promise.all(READY.map((state) => sdk.client.fetch<DossierListResponse>("/admin/ocop/dossiers", { query: { state, limit: 100 } }))),
  })
  const options = (data ?? []).flatMap(({ dossiers }) => dossiers).map(({ id, title, producer, code }) => ({ value: id, label: `${title} · ${producer.name}${code ? ` · ${code}` : ""}` }))
  const chosen = dossier || options[0]?.value || ""
  return (
    <>
      <Button size="small" onClick={() => setChoosing(true)}>{say.addDossier}</Button>
      {choosing && (
        <FormDrawer title={say.addDossier} pending={act.isPending} disabled={chosen === ""} onClose={() => setChoosing(false)} onDo={() => act.mutate({ path: `sessions/${sessionId}/dossiers`, body: { dossier_id: chosen } })}>
          {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
          {data && options.length === 0 && <Nothing title={say.noReady} />}
          {options.length > 0 && <Choice id="table-dossier" label={say.dossiers} value={chosen} onChange={setDossier} options={options} />}
          <Text size="small" className="text-ui-fg-subtle">{say.sessionsNote}</Text>
        </FormDrawer>
      )}
    </>
  )
}
