import { StatusBadge, Text } from "@medusajs/ui"
import { Card, Failed, Loading, Nothing, sdk, useLanguage, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { FieldChange, OfficeListing } from "../../../../http"
import { History } from "../../../lib/history"
import { stateColor, stateName, words } from "../../../lib/joining"
import { StepButtons } from "../../../lib/step-buttons"

const ListingPage = () => {
  const say = useWords(words)
  const language = useLanguage()
  const { id = "" } = useParams()
  const path = `/admin/ocop/listings/${id}`
  const { data, error, refetch } = useQuery({ queryKey: ["ocop-listings", id], queryFn: () => sdk.client.fetch<{ listing: OfficeListing }>(path) })
  if (!data) return <Card level="h1" title={say.listings}>{error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}</Card>
  const { listing } = data
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={listing.fields.title ?? say.isChange}
        note={<Link className="text-ui-fg-interactive" to={`/producers/${listing.producer.id}`}>{listing.producer.name}</Link>}
        badge={<StatusBadge color={stateColor(listing.state)}>{stateName(listing.state, listing.state_name, language)}</StatusBadge>}
        actions={<StepButtons path={path} verbs={listing.verbs} queryKey="ocop-listings" />}
      >
        {listing.changes.length === 0 ? (
          <Nothing title={say.noDifference} />
        ) : (
          <table className="w-full table-fixed text-left align-top">
            <caption className="sr-only">{say.difference}</caption>
            <thead>
              <tr className="bg-ui-bg-subtle txt-compact-small-plus text-ui-fg-subtle">
                <th scope="col" className="w-1/5 px-6 py-2">{say.difference}</th>
                {listing.product_id && <th scope="col" className="px-6 py-2">{say.now}</th>}
                <th scope="col" className="px-6 py-2">{say.proposed}</th>
              </tr>
            </thead>
            <tbody className="divide-y">
              {listing.changes.map((change) => (
                <tr key={change.field} className="align-top">
                  <th scope="row" className="txt-compact-small-plus px-6 py-4">{change.name}</th>
                  {listing.product_id && <td className="bg-ui-tag-red-bg px-6 py-4"><Value change={change} value={change.before} /></td>}
                  <td className="bg-ui-tag-green-bg px-6 py-4"><Value change={change} value={change.after} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
      <History steps={listing.history} />
    </div>
  )
}

const Value = ({ change: { field, name }, value }: { change: FieldChange; value: string | null }) => {
  const say = useWords(words)
  if (!value) return <Text size="small" className="text-ui-fg-muted">{say.nothing}</Text>
  if (field !== "pictures") return <Text size="small" className="whitespace-pre-line break-words">{field === "price" ? `${Number(value).toLocaleString("vi-VN")} đ` : value}</Text>
  return (
    <div className="flex flex-wrap gap-2">
      {value.split("\n").map((url) => <img key={url} src={url} alt={name} className="h-32 rounded-md object-cover" />)}
    </div>
  )
}

export default ListingPage
