import { Container, Text } from "@medusajs/ui"
import { useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { allDrafts } from "./outbox"
import { inspectionWords } from "./words"

/** Findings that lie on this device and are not with the server: opening their visit sends them. */
export const StillHere = () => {
  const say = useWords(inspectionWords)
  const { data = [] } = useQuery({ queryKey: ["ocop-inspection-outbox"], queryFn: allDrafts, networkMode: "always", staleTime: 0 })
  const visits = [...new Set(data.map(({ inspection_id }) => inspection_id))]
  if (visits.length === 0) return null
  return (
    <Container role="status" className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 px-6 py-4">
      <Text size="small" weight="plus">{say.waiting(data.length)}</Text>
      {visits.map((id) => (
        <Link key={id} to={`/inspections/${id}`} className="text-ui-fg-interactive txt-compact-small flex min-h-11 items-center">
          {say.openToSend(data.filter(({ inspection_id }) => inspection_id === id).length)}
        </Link>
      ))}
    </Container>
  )
}
