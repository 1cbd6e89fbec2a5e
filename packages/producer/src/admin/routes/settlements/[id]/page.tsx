import { createDataTableColumnHelper, createDataTableFilterHelper, Button, StatusBadge, Table } from "@medusajs/ui"
import { AskFirst, Card, dayText, Fact, Failed, instantText, Loading, Nothing, OfficeList, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link, useNavigate, useParams } from "react-router-dom"
import type { AccountResponse, LedgerEntryView } from "../../../../http"
import { Dong, Figure, Name, QUERY, StepBack, SettlementTabs, Sums, textOf, useStep } from "../../../lib/settlement-parts"
import { BANK_COLOR, periodText, words } from "../../../lib/settlement-words"
import { WriteEntry } from "../../../lib/write-entry"

const column = createDataTableColumnHelper<LedgerEntryView>()
const filter = createDataTableFilterHelper<LedgerEntryView>()

const AccountPage = () => {
  const say = useWords(words)
  const { id = "" } = useParams()
  const { data, error, refetch } = useQuery({ queryKey: [QUERY, "account", id], queryFn: () => sdk.client.fetch<AccountResponse>(`/admin/ocop/settlements/${id}`) })
  if (!data) return <Card level="h1" title={say.title}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { account, may_write } = data
  return (
    <div className="flex flex-col gap-y-3">
      <SettlementTabs />
      <Card level="h1" title={account.name} actions={may_write && <WriteEntry producerId={id} />}>
        <div className="divide-ui-border-base grid grid-cols-1 divide-y sm:grid-cols-3 sm:divide-x sm:divide-y-0">
          <Figure label={say.balance} amount={account.balance} />
          <Figure label={say.payable} amount={account.payable} />
          <Figure label={say.onTheWay} amount={account.on_the_way} />
        </div>
      </Card>
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <Card title={say.what}>
          <Sums sums={account.sums} closing={account.balance} closingLabel={say.balance} />
        </Card>
        <BankCard account={account} mayWrite={may_write} />
      </div>
      <Statements statements={account.statements} />
      <OfficeList<LedgerEntryView>
        level="h2"
        title={say.entries}
        path="/admin/ocop/ledger-entries"
        rowsKey="entries"
        sheetPath="/admin/ocop/ledger-entries/sheet"
        queryKey={QUERY}
        within={{ producer_id: id }}
        empty={{ heading: say.noEntries, description: say.noEntriesHint }}
        columns={[
          column.accessor("happened_at", { header: say.when, cell: ({ getValue }) => dayText(getValue()) }),
          column.accessor("reference", { header: say.reference }),
          column.accessor("kind", { header: say.entry, cell: ({ row }) => say.kinds[row.original.kind] }),
          column.display({ id: "text", header: say.text, cell: ({ row }) => <Name>{textOf(row.original) || say.sources[row.original.source_kind]}</Name> }),
          column.accessor("period", { header: say.period, cell: ({ getValue }) => periodText(getValue()) }),
          column.accessor("amount", { align: "right", header: say.amount, cell: ({ getValue }) => <Dong amount={getValue()} /> }),
          column.accessor("by", { header: say.by, cell: ({ getValue }) => <Name>{getValue()}</Name> }),
        ]}
        filters={[filter.accessor("kind", { type: "select", label: say.entry, options: Object.entries(say.kinds).map(([value, label]) => ({ value, label })) })]}
      />
    </div>
  )
}

const BankCard = ({ account: { id, bank_account }, mayWrite }: { account: AccountResponse["account"]; mayWrite: boolean }) => {
  const say = useWords(words)
  const accept = useStep()
  if (!bank_account) return <Card title={say.bank}><Nothing title={say.banks.none} hint={say.noBank} /></Card>
  const { state, bank_name, account_number, number_masked, account_holder, entered_by, entered_at, checked_by, checked_at, reason } = bank_account
  const path = `settlements/${id}/bank-account`
  return (
    <Card
      title={say.bank}
      note={state === "waiting" ? say.pausedNote : undefined}
      badge={<StatusBadge color={BANK_COLOR[state]}>{say.banks[state]}</StatusBadge>}
      actions={
        mayWrite && state === "waiting" && (
          <>
            <StepBack path={`/admin/ocop/${path}/refuse`} label={say.refuse} />
            <AskFirst title={say.acceptAsk} text={`${bank_name} ${account_number ?? number_masked}, ${account_holder}. ${say.acceptText}`} yes={say.accept} no={say.cancel} onYes={() => accept.mutate({ path: `${path}/accept` })}>
              <Button size="small" isLoading={accept.isPending}>{say.accept}</Button>
            </AskFirst>
          </>
        )
      }
    >
      <Fact label={bank_name}><span className="tabular-nums">{account_number ?? number_masked}</span></Fact>
      <Fact label={say.holder}>{account_holder}</Fact>
      <Fact label={say.enteredBy}>{entered_by} · {instantText(entered_at)}</Fact>
      {checked_at && <Fact label={say.banks[state]}>{checked_by} · {instantText(checked_at)}{reason ? ` · ${reason}` : ""}</Fact>}
    </Card>
  )
}

const Statements = ({ statements }: { statements: AccountResponse["account"]["statements"] }) => {
  const say = useWords(words)
  const navigate = useNavigate()
  return (
    <Card title={say.statements}>
      {statements.length === 0 && <Nothing title={say.noStatements} />}
      {statements.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{say.number}</Table.HeaderCell>
                <Table.HeaderCell>{say.period}</Table.HeaderCell>
                {[say.opening, say.earned, say.paid, say.closing].map((title) => <Table.HeaderCell key={title} className="text-right">{title}</Table.HeaderCell>)}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {statements.map(({ id, number, period, opening, earned, paid, closing }) => (
                <Table.Row key={id} className="cursor-pointer" onClick={() => navigate(`/settlements/statements/${id}`)}>
                  <Table.Cell><Link className="txt-small text-ui-fg-interactive whitespace-nowrap" to={`/settlements/statements/${id}`}>{number}</Link></Table.Cell>
                  <Table.Cell>{periodText(period)}</Table.Cell>
                  {[opening, earned, -paid, closing].map((amount, index) => <Table.Cell key={index} className="text-right"><Dong amount={amount} plain={index === 2} /></Table.Cell>)}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Card>
  )
}

export default AccountPage
