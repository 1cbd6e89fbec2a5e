import { Button, Input, StatusBadge, Text } from "@medusajs/ui"
import { AskFirst, Card, Field, FormButton, Nothing, sdk, useLanguage, useWords } from "@ocop/office"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { FairView } from "../../../http"
import { canInvite } from "../../../rules/fair/fair-status"
import { POINT_STATUS_NAMES, type SalesPointStatus } from "../../../rules/point-status"
import { STATUS_COLOR } from "../words"
import { useFairChange } from "./use-fair-change"
import { fairWords } from "./words"

/** The booths: each a sales point, with what lies there and what is printed for it. */
export const BoothsCard = ({ fair, writes }: { fair: FairView; writes: boolean }) => {
  const say = useWords(fairWords)
  const language = useLanguage()
  const path = `/admin/ocop/fairs/${fair.id}`
  const remove = useFairChange()
  const changes = writes && canInvite(fair.status)
  return (
    <Card title={say.booths} actions={changes && <AddBooth path={path} />}>
      {fair.booth_list.length === 0 && <Nothing title={say.noBooths} hint={say.noBoothsHint} />}
      {fair.booth_list.map((booth) => {
        const status = booth.sales_point.status as SalesPointStatus
        const anybody = fair.status !== "closed" && fair.status !== "cancelled" && fair.invitations.some(({ booth_id, answer }) => booth_id === booth.id && answer?.coming)
        return (
          <div key={booth.id} className="flex flex-col gap-2 px-6 py-3 sm:flex-row sm:items-center sm:justify-between">
            <div className="min-w-0">
              <div className="flex flex-wrap items-center gap-2">
                <Link to={`/sales-points/${booth.sales_point.id}`} className="txt-small-plus text-ui-fg-interactive">{`${say.booth} ${booth.number}`}</Link>
                <StatusBadge color={STATUS_COLOR[status]}>{POINT_STATUS_NAMES[status][language]}</StatusBadge>
              </div>
              <Text size="small" className="text-ui-fg-subtle">{[booth.size ? `${booth.size} m²` : null, booth.on_hand > 0 ? say.onHand(booth.on_hand) : null].filter(Boolean).join(" · ")}</Text>
            </div>
            <div className="flex flex-wrap items-center gap-2">
              {anybody && <Button size="small" variant="secondary" asChild><a href={`${path}/booths/${booth.id}/sheet`} target="_blank" rel="noreferrer">{say.boothSheet}</a></Button>}
              {anybody && <Button size="small" variant="secondary" asChild><a href={`${path}/booths/${booth.id}/labels`} target="_blank" rel="noreferrer">{say.labels}</a></Button>}
              {changes && (
                <AskFirst title={`${say.removeBooth} ${booth.number}`} text={booth.sales_point.name} yes={say.removeBooth} no={say.cancel} onYes={() => remove.mutate({ path: `${path}/booths/${booth.id}/remove` })}>
                  <Button size="small" variant="transparent">{say.removeBooth}</Button>
                </AskFirst>
              )}
            </div>
          </div>
        )
      })}
    </Card>
  )
}

const AddBooth = ({ path }: { path: string }) => {
  const say = useWords(fairWords)
  const [number, setNumber] = useState("")
  const [size, setSize] = useState("")
  const clear = () => {
    setNumber("")
    setSize("")
  }
  return (
    <FormButton
      name={say.addBooth}
      variant="primary"
      ready={number.trim() !== ""}
      run={() => sdk.client.fetch(`${path}/booths`, { method: "POST", body: { number: number.trim(), size: size === "" ? null : Number(size) } })}
      touches={["ocop-fairs"]}
      done={say.done}
      onDone={clear}
    >
      <Field label={say.boothNumber} htmlFor="booth-number"><Input id="booth-number" maxLength={20} value={number} onChange={(event) => setNumber(event.target.value)} /></Field>
      <Field label={say.boothSize} htmlFor="booth-size"><Input id="booth-size" type="number" min={1} step={1} value={size} onChange={(event) => setSize(event.target.value)} /></Field>
    </FormButton>
  )
}
