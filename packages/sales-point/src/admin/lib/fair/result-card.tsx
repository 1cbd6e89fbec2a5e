import { Button, Table } from "@medusajs/ui"
import { Card, dongText, Nothing, useWords } from "@ocop/office"
import type { FairView } from "../../../http"
import { fairWords } from "./words"

/** What came of it: boxes and money, one row a booth, producer and product. */
export const ResultCard = ({ fair }: { fair: FairView }) => {
  const say = useWords(fairWords)
  const sum = (of: (row: FairView["result"][number]) => number) => fair.result.reduce((total, row) => total + of(row), 0)
  const costs = fair.costs.reduce((total, { actual, planned }) => total + (actual ?? planned), 0)
  const figures = [
    { title: say.brought, of: ({ brought }: FairView["result"][number]) => brought },
    { title: say.sold, of: ({ sold }: FairView["result"][number]) => sold },
    { title: say.returned, of: ({ returned }: FairView["result"][number]) => returned },
    { title: say.lost, of: ({ lost }: FairView["result"][number]) => lost },
    { title: say.left, of: ({ on_hand }: FairView["result"][number]) => on_hand },
  ]
  return (
    <Card
      title={say.result}
      note={fair.costs.length > 0 && fair.result.length > 0 ? `${say.resultNote} ${say.balance(dongText(sum(({ takings }) => takings)), dongText(costs))}` : say.resultNote}
      actions={fair.result.length > 0 && <Button size="small" variant="secondary" asChild><a href={`/admin/ocop/fairs/${fair.id}/sheet`}>{say.sheet}</a></Button>}
    >
      {fair.result.length === 0 ? (
        <Nothing title={say.noResult} />
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{say.booth}</Table.HeaderCell>
                <Table.HeaderCell>{say.product}</Table.HeaderCell>
                {figures.map(({ title }) => <Table.HeaderCell key={title} className="text-right">{title}</Table.HeaderCell>)}
                <Table.HeaderCell className="text-right">{say.takings}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {fair.result.map((row) => (
                <Table.Row key={`${row.booth} ${row.producer} ${row.title}`}>
                  <Table.Cell>{row.booth}</Table.Cell>
                  <Table.Cell className="py-2"><div className="min-w-40 whitespace-normal">{row.title}<div className="text-ui-fg-subtle">{row.producer}</div></div></Table.Cell>
                  {figures.map(({ title, of }) => <Table.Cell key={title} className="text-right tabular-nums">{of(row).toLocaleString("vi-VN")}</Table.Cell>)}
                  <Table.Cell className="text-right tabular-nums">{dongText(row.takings)}</Table.Cell>
                </Table.Row>
              ))}
              <Table.Row>
                <Table.Cell />
                <Table.Cell className="txt-small-plus">{say.sum}</Table.Cell>
                {figures.map(({ title, of }) => <Table.Cell key={title} className="txt-small-plus text-right tabular-nums">{sum(of).toLocaleString("vi-VN")}</Table.Cell>)}
                <Table.Cell className="txt-small-plus text-right tabular-nums">{dongText(sum(({ takings }) => takings))}</Table.Cell>
              </Table.Row>
            </Table.Body>
          </Table>
        </div>
      )}
    </Card>
  )
}
