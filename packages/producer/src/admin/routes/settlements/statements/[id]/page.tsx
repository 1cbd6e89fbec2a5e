import { Card, Fact, Failed, instantText, Loading, Nothing, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { StatementResponse } from "../../../../../http"
import { EntryTable, FileLink, QUERY, SettlementTabs, Sums } from "../../../../lib/settlement-parts"
import { periodText, words } from "../../../../lib/settlement-words"

const StatementPage = () => {
  const say = useWords(words)
  const { id = "" } = useParams()
  const path = `/admin/ocop/statements/${id}`
  const { data, error, refetch } = useQuery({ queryKey: [QUERY, "statement", id], queryFn: () => sdk.client.fetch<StatementResponse>(path) })
  if (!data) return <Card level="h1" title={say.statements}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { statement, entries } = data
  return (
    <div className="flex flex-col gap-y-3">
      <SettlementTabs />
      <Card
        level="h1"
        title={`${statement.number} · ${periodText(statement.period)}`}
        note={<Link className="text-ui-fg-interactive" to={`/settlements/${statement.producer.id}`}>{statement.producer.name}</Link>}
        actions={
          <>
            <FileLink href={`${path}/pdf`}>PDF</FileLink>
            <FileLink href={`${path}/sheet`}>XLSX</FileLink>
          </>
        }
      >
        <Sums sums={statement.sums} opening={statement.opening} closing={statement.closing} closingLabel={say.closing} />
        <Fact label={say.issuedBy}>{statement.by} · {instantText(statement.issued_at)}</Fact>
      </Card>
      <Card title={`${say.entries} (${entries.length})`}>{entries.length === 0 ? <Nothing title={say.noEntries} /> : <EntryTable entries={entries} />}</Card>
    </div>
  )
}

export default StatementPage
