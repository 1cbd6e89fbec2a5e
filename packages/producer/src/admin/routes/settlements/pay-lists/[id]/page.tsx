import { Button, StatusBadge, Text } from "@medusajs/ui"
import { AskFirst, Card, dongText, Failed, instantText, Loading, sdk, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { PayListResponse, PayoutView } from "../../../../../http"
import { FileLink, QUERY, StepBack, SettlementTabs, useStep } from "../../../../lib/settlement-parts"
import { STATE_COLOR, words } from "../../../../lib/settlement-words"

const PayListPage = () => {
  const say = useWords(words)
  const { id = "" } = useParams()
  const path = `/admin/ocop/pay-lists/${id}`
  const { data, error, refetch } = useQuery({ queryKey: [QUERY, "pay-list", id], queryFn: () => sdk.client.fetch<PayListResponse>(path) })
  const step = useStep()
  if (!data) return <Card level="h1" title={say.payLists}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { pay_list, may_write } = data
  const { code, made_at, by, amount, payouts, states, lines } = pay_list
  return (
    <div className="flex flex-col gap-y-3">
      <SettlementTabs />
      <Card
        level="h1"
        title={code}
        note={`${instantText(made_at)} · ${by} · ${say.payoutCount(payouts)} · ${dongText(amount)}`}
        actions={
          may_write && (
            <>
              <FileLink href={`${path}/sheet`}>{say.bankFile}</FileLink>
              <FileLink href={`${path}/pdf`}>{say.listPdf}</FileLink>
              {states.listed > 0 && <Button size="small" isLoading={step.isPending} onClick={() => step.mutate({ path: `pay-lists/${id}/send` })}>{say.sendAll}</Button>}
              {states.sent > 0 && (
                <AskFirst title={say.payAllAsk} text={say.payAllText} yes={say.payAll} no={say.cancel} onYes={() => step.mutate({ path: `pay-lists/${id}/pay` })}>
                  <Button size="small" isLoading={step.isPending}>{say.payAll}</Button>
                </AskFirst>
              )}
            </>
          )
        }
      >
        <ul className="divide-y">{lines.map((line) => <Line key={line.id} line={line} />)}</ul>
      </Card>
    </div>
  )
}

const REASONED = ["fail", "reverse"]

const Line = ({ line }: { line: PayoutView }) => {
  const say = useWords(words)
  const step = useStep()
  const { id, producer, statement_number, amount, bank_name, account_number, account_holder, reference, state, verbs, history } = line
  return (
    <li className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-start md:justify-between">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-2">
          <Link className="txt-small-plus text-ui-fg-interactive" to={`/settlements/${producer.id}`}>{producer.name}</Link>
          <StatusBadge color={STATE_COLOR[state]}>{say.states[state]}</StatusBadge>
        </div>
        <Text size="small" className="text-ui-fg-subtle">{bank_name} <span className="tabular-nums">{account_number}</span> · {account_holder}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">{reference} · {statement_number}</Text>
        <ol className="mt-1">
          {history.map(({ to, by, reason, at }) => <li key={`${to}${at}`} className="txt-xsmall text-ui-fg-subtle">{instantText(at)} · {say.states[to]} · {by}{reason ? `: ${reason}` : ""}</li>)}
        </ol>
      </div>
      <div className="flex flex-col gap-2 md:items-end">
        <Text weight="plus" className="tabular-nums">{dongText(amount)}</Text>
        <div className="flex flex-wrap gap-2">
          {verbs.map((verb) =>
            REASONED.includes(verb) ? (
              <StepBack key={verb} path={`/admin/ocop/payouts/${id}/${verb}`} label={say.verbs[verb] ?? verb} />
            ) : (
              <Button key={verb} size="small" variant="secondary" isLoading={step.isPending} onClick={() => step.mutate({ path: `payouts/${id}/${verb}` })}>{say.verbs[verb] ?? verb}</Button>
            ),
          )}
        </div>
      </div>
    </li>
  )
}

export default PayListPage
