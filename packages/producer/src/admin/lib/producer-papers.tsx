import { Card, Failed, Loading, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import type { OfficePaperListResponse } from "../../http"
import { isRefused, retryUnlessRefused } from "./refused"
import { words } from "./joining"
import { Papers } from "./papers"
import { StepButtons } from "./step-buttons"

/** Papers a producer has, those sent later too: looked at here, accepted or returned with a reason. */
export const ProducerPapers = ({ id }: { id: string }) => {
  const say = useWords(words)
  const path = `/admin/ocop/producers/${id}`
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-producer-papers", id], queryFn: () => sdk.client.fetch<OfficePaperListResponse>(`${path}/papers`), retry: retryUnlessRefused })
  if (isRefused(error)) return null
  if (!data) return <Card title={say.papers}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  return (
    <Papers
      requirements={data.requirements}
      papers={data.papers}
      path={path}
      actions={({ id: paper, verbs }) => <StepButtons path={`${path}/papers/${paper}`} verbs={verbs} queryKey="ocop-producer-papers" />}
    />
  )
}
