import { Button, StatusBadge, Text } from "@medusajs/ui"
import { Card, dayText, dongText, Fact, Failed, Loading, Nothing, sdk, useLanguage, useMay, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { AdminSalesPointResponse, StallResponse } from "../../../../../http"
import { LOSS_BEARER_NAMES, STALL_TERMS_NAMES } from "../../../../../rules/market/terms"
import { PAPER_KIND_NAMES } from "../../../../../rules/point-names"
import { AskReason } from "../../../../lib/ask-reason"
import { FileLink } from "../../../../lib/file-link"
import { ContractForm, EndContractForm } from "../../../../lib/stall/contract-form"
import { CountStallForm } from "../../../../lib/stall/count-stall-form"
import { PaymentForm, PriceForm } from "../../../../lib/stall/money-forms"
import { daysUntil, percentText } from "../../../../lib/stall/parts"
import { LossesCard } from "../../../../lib/losses-card"
import { PaperForm } from "../../../../lib/paper-form"
import { ReceivableLine } from "../../../../lib/stall/receivable-line"
import { STALL_QUERY, stallWords } from "../../../../lib/stall-words"

const PAPER_COLOR = { valid: "green", soon: "orange", expired: "red", missing: "red" } as const
/** From here on one must think of the next contract. */
const SOON_DAYS = 30
const STANDING_COLOR = { later: "blue", now: "green", over: "grey" } as const

const StallPage = () => {
  const say = useWords(stallWords)
  const language = useLanguage()
  const may = useMay()
  const { id = "" } = useParams()
  const point = `/admin/ocop/sales-points/${id}`
  const path = `${point}/stall`
  const { data, error, refetch } = useQuery({ queryKey: [STALL_QUERY, id], queryFn: () => sdk.client.fetch<StallResponse>(path) })
  const folder = useQuery({ queryKey: ["ocop-sales-points", id], queryFn: () => sdk.client.fetch<AdminSalesPointResponse>(point) })
  if (!data) return <Card level="h1" title={say.stall}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { stall } = data
  const { contract } = stall
  const writes = may("write:sales_point")
  const last = contract ?? stall.contracts.find(({ standing }) => standing === "over") ?? null
  const next = stall.contracts.filter(({ standing }) => standing === "later").at(-1)
  const daysLeft = contract?.valid_to ? daysUntil(contract.valid_to) : null
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={stall.point.name}
        note={say.stallNote}
        actions={
          <>
            <Button size="small" variant="secondary" asChild><Link to={`/sales-points/${id}`}>{say.toPoint}</Link></Button>
            {writes && stall.owed > 0 && <PaymentForm path={path} owed={stall.owed} />}
          </>
        }
      >
        <Fact label={stall.owed < 0 ? say.paidAhead : say.owes}>
          <span className="font-medium tabular-nums">{dongText(Math.abs(stall.owed))}</span>
          {stall.late > 0 && <span className="text-ui-fg-error"> · {say.lateOf(dongText(stall.late))}</span>}
        </Fact>
      </Card>

      {stall.left_over && (
        <Card
          title={say.leftOver(stall.left_over.boxes)}
          note={say.leftOverText(stall.left_over.number, dayText(stall.left_over.ended_on))}
          badge={<StatusBadge color="red">{say.contractEnded}</StatusBadge>}
          actions={may("write:consignment") && <><CountStallForm path={path} shelf={stall.shelf} /><Button size="small" variant="secondary" asChild><Link to="/transfers">{say.bringBack}</Link></Button></>}
        />
      )}

      <Card title={contract ? say.contract : say.contracts} {...(contract && { badge: <StatusBadge color="green">{STALL_TERMS_NAMES[contract.terms][language]}</StatusBadge> })} actions={writes && (
          <>
            {contract && !contract.ended && <EndContractForm path={path} contract={contract} />}
            <ContractForm key={last?.id ?? ""} path={path} papers={folder.data?.sales_point.papers_list ?? []} last={last} />
          </>
        )}>
        {!contract && <Nothing title={last?.valid_to ? say.contractOver(last.number, dayText(last.valid_to)) : say.noContract} />}
        {contract && (
          <>
            <Fact label={say.number}>{contract.number} · {contract.partner}</Fact>
            <Fact label={say.share[contract.terms]}>{percentText(contract.percent_bp, language)}</Fact>
            <Fact label={say.paysWithin}>{say.days(contract.payment_days)}<div className="text-ui-fg-muted">{say.paymentDaysHint[contract.terms]}</div></Fact>
            <Fact label={say.lossesBy}>{LOSS_BEARER_NAMES[contract.losses_by][language]}<div className="text-ui-fg-muted">{say.lossesByHint[contract.losses_by]}</div></Fact>
            <Fact label={say.runs}>
              {dayText(contract.valid_from)} – {contract.valid_to ? dayText(contract.valid_to) : say.noEnd}
              {daysLeft !== null && daysLeft <= SOON_DAYS && <span className="text-ui-fg-error"> · {say.runsOutIn(daysLeft)}</span>}
              {contract.ended && <div className="text-ui-fg-subtle">{say.endsEarly(dayText(contract.ended.on))}: {contract.ended.reason} · {contract.ended.by}</div>}
              {next && <div className="text-ui-fg-subtle">{say.followedBy(next.number, dayText(next.valid_from))}</div>}
            </Fact>
            <Fact label={say.signedOn}>{dayText(contract.signed_on)}<div>{contract.signed_for_us}</div><div>{contract.signed_for_partner}</div></Fact>
            <Fact label={say.contractFile}>{contract.paper_id && folder.data?.sales_point.papers_list.find((paper) => paper.id === contract.paper_id)?.file ? <FileLink open href={`${point}/papers/${contract.paper_id}/file`}>{say.openFile}</FileLink> : <span className="text-ui-fg-muted">{say.noFile}</span>}</Fact>
            <Fact label={say.papersAsked}>
              {stall.papers_asked.length === 0 && say.noPapersAsked}
              <ul className="flex flex-col gap-y-1">
                {stall.papers_asked.map((paper) => (
                  <li key={paper.kind} className="flex flex-wrap items-center gap-x-2">
                    <span>{PAPER_KIND_NAMES[paper.kind][language]}</span>
                    <StatusBadge color={PAPER_COLOR[paper.standing]}>{say.paperStandings[paper.standing]}{paper.expires_on ? ` · ${dayText(paper.expires_on)}` : ""}</StatusBadge>
                    {(paper.standing === "missing" || paper.standing === "expired") && may("write:consignment") && <PaperForm path={point} asked={paper.kind} />}
                  </li>
                ))}
              </ul>
            </Fact>
          </>
        )}
        {stall.contracts.length > (contract ? 1 : 0) && (
          <Fact label={say.history}>
            <ul className="flex flex-col gap-y-1">
              {stall.contracts.map((row) => (
                <li key={row.id} className="flex flex-wrap items-center gap-x-2">
                  <span>{row.number}: {STALL_TERMS_NAMES[row.terms][language].toLowerCase()}, {percentText(row.percent_bp, language)}, {say.days(row.payment_days)}, {dayText(row.valid_from)} – {row.valid_to ? dayText(row.valid_to) : say.noEnd}{row.ended ? ` (${row.ended.reason})` : ""}</span>
                  <StatusBadge color={STANDING_COLOR[row.standing]}>{say.standings[row.standing]}</StatusBadge>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Card>

      <Card title={say.receivables} note={say.receivablesNote}>
        {stall.receivables.length === 0 && <Nothing title={say.noReceivables} />}
        {stall.receivables.map((row) => <ReceivableLine key={row.id} row={row} path={path} writes={writes} />)}
      </Card>

      <Card title={say.payments}>
        {stall.payments.length === 0 && <Nothing title={say.noPayments} />}
        {stall.payments.map((row) => (
          <div key={row.id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
            <div className={row.state === "stands" ? undefined : "text-ui-fg-muted"}>
              <Text size="small" weight="plus" leading="compact" className="tabular-nums">{dongText(row.amount)}{row.state !== "stands" && ` · ${row.state === "undone" ? say.undone : say.undoes}`}</Text>
              <Text size="small" className="text-ui-fg-subtle">{dayText(row.paid_on)} · {row.reference} · {row.by}{row.note ? ` · ${row.note}` : ""}</Text>
            </div>
            {writes && row.state === "stands" && <AskReason name={say.undo} variant="transparent" run={(reason) => sdk.client.fetch(`${path}/payments/${row.id}/undo`, { method: "POST", body: { reason } })} />}
          </div>
        ))}
      </Card>

      <Card
        title={say.counts}
        note={say.countsNote}
        actions={
          stall.shelf.length > 0 && (
            <>
              <FileLink href={`${path}/count-sheet`}>{say.countSheet}</FileLink>
              {may("write:consignment") && <CountStallForm path={path} shelf={stall.shelf} />}
            </>
          )
        }
      >
        {stall.counts.length === 0 && <Nothing title={say.noCounts} />}
        {stall.shelf.length === 0 && <Text size="small" className="text-ui-fg-subtle px-6 py-3">{say.nothingThere}</Text>}
        {stall.counts.map((row) => (
          <div key={row.id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-6 py-3">
            <div>
              <Text size="small" weight="plus" leading="compact">{row.number} · {dayText(row.counted_on)}</Text>
              <Text size="small" className="text-ui-fg-subtle">{row.by}{row.note ? ` · ${row.note}` : ""}</Text>
            </div>
            <Text size="small" className="tabular-nums">{say.expected} {row.expected} = {say.counted.toLowerCase()} {row.counted} + {say.sold.toLowerCase()} {row.sold} + {say.lost.toLowerCase()} {row.lost}</Text>
          </div>
        ))}
      </Card>

      {may("read:consignment") && <LossesCard path={point} />}

      <Card title={say.deliveries} note={say.deliveriesNote}>
        {stall.notes.length === 0 && <Nothing title={say.noDeliveries} />}
        {stall.notes.map((row) => (
          <div key={row.id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
            <div>
              <Text size="small" weight="plus" leading="compact">{row.number} · {dayText(row.at)}</Text>
              <Text size="small" className="text-ui-fg-subtle"><Link className="text-ui-fg-interactive" to={`/transfers/${row.transfer.id}`}>{row.transfer.code}</Link> · {say.sent} {row.boxes.sent} · {say.received.toLowerCase()} {row.boxes.received ?? say.notCounted}{row.boxes.refused > 0 ? ` · ${say.refused.toLowerCase()} ${row.boxes.refused}` : ""}</Text>
            </div>
            <FileLink href={`/admin/ocop/transfers/${row.transfer.id}/delivery-note`}>{say.pdf}</FileLink>
          </div>
        ))}
      </Card>

      <Card title={say.prices} note={say.pricesNote} actions={writes && <PriceForm path={path} />}>
        {stall.prices.length === 0 && <Nothing title={say.noPrices} />}
        {stall.prices.map((row) => (
          <div key={`${row.variant_id} ${row.valid_from}`} className="flex items-baseline justify-between gap-4 px-6 py-3">
            <Text size="small">{row.title}<span className="text-ui-fg-subtle"> · {say.validFrom.toLowerCase()} {dayText(row.valid_from)}</span></Text>
            <Text size="small" weight="plus" className="shrink-0 tabular-nums">{dongText(row.price)}</Text>
          </div>
        ))}
      </Card>
    </div>
  )
}

export default StallPage
