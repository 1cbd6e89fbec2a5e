import { Badge, Button, Input, Select, Text, toast } from "@medusajs/ui"
import { AskFirst, Card, dayText, Failed, Field, FormButton, Loading, messageOf, Nothing, sdk, todayText, useMay, useWords } from "@ocop/office"
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query"
import { useDeferredValue, useState } from "react"
import type { SupplyWishListResponse, WishReason } from "../../../http"
import { words } from "./words"

const KEY = "ocop-supply-wishes"
const PAGE = 10
const REASONS: WishReason[] = ["contract", "fair", "preorder", "estimate"]

/** What is known ahead: contracts, fairs, preorders, guesses. */
export const Wishes = () => {
  const say = useWords(words)
  const may = useMay()
  const client = useQueryClient()
  const [search, setSearch] = useState("")
  const q = useDeferredValue(search.trim())
  const { data, error, refetch, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [KEY, q],
    queryFn: ({ pageParam }) => sdk.client.fetch<SupplyWishListResponse>("/admin/ocop/supply-wishes", { query: { ...(q && { q }), limit: PAGE, offset: pageParam } }),
    initialPageParam: 0,
    getNextPageParam: ({ offset, limit, count }) => (offset + limit < count ? offset + limit : undefined),
    placeholderData: keepPreviousData,
  })
  const last = data?.pages.at(-1)
  const wishes = data?.pages.flatMap(({ supply_wishes }) => supply_wishes) ?? []
  const withdraw = useMutation({
    mutationFn: (id: string) => sdk.client.fetch(`/admin/ocop/supply-wishes/${id}/withdraw`, { method: "POST", body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
    onError: (failure) => toast.error(say.notSaved, { description: messageOf(failure, say.tryAgain) }),
  })
  return (
    <Card title={say.wishes} note={say.wishesNote} actions={last && may("write:supply") && <WishForm variants={last.variants} outlets={last.outlets} />}>
      {!data && (error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {(last && last.count > PAGE || search) && (
        <div className="px-6 py-3">
          <Input type="search" size="small" aria-label={say.findWish} placeholder={say.findWish} value={search} onChange={(event) => setSearch(event.target.value)} />
        </div>
      )}
      {last?.count === 0 && <Nothing title={q ? say.noSuchWish : say.noWishes} />}
      {wishes.map((wish) => (
        <div key={wish.id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
          <div className={`min-w-0 ${wish.withdrawn ? "text-ui-fg-muted line-through" : ""}`}>
            <Text size="small" weight="plus" leading="compact">{wish.quantity.toLocaleString("vi-VN")} × {wish.variant_title} → {wish.outlet_name}</Text>
            <Text size="small" className="text-ui-fg-subtle">{dayText(wish.first_day)} – {dayText(wish.last_day)}{wish.note ? ` · ${wish.note}` : ""} · {wish.added_by}</Text>
          </div>
          <span className="flex items-center gap-2">
            <Badge size="2xsmall">{say.reasons[wish.because]}</Badge>
            {wish.withdrawn ? <Text size="xsmall" className="text-ui-fg-subtle">{say.withdrawn} · {wish.withdrawn.by}</Text> : may("write:supply") && (
              <AskFirst title={say.withdrawAsk} text={`${wish.quantity.toLocaleString("vi-VN")} × ${wish.variant_title} → ${wish.outlet_name}`} yes={say.withdraw} no={say.cancel} onYes={() => withdraw.mutate(wish.id)}>
                <Button size="small" variant="transparent" aria-label={`${say.withdraw}: ${wish.variant_title}, ${wish.outlet_name}`}>{say.withdraw}</Button>
              </AskFirst>
            )}
          </span>
        </div>
      ))}
      {last && last.count > wishes.length && (
        <div className="px-6 py-3">
          <Button size="small" variant="secondary" isLoading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say.moreWishes(last.count - wishes.length)}</Button>
        </div>
      )}
    </Card>
  )
}

const EMPTY = { outlet_id: "", variant_id: "", quantity: "", note: "" }

const WishForm = ({ variants, outlets }: Pick<SupplyWishListResponse, "variants" | "outlets">) => {
  const say = useWords(words)
  const [wish, setWish] = useState({ ...EMPTY, first_day: todayText(), last_day: todayText() })
  const [because, setBecause] = useState<WishReason>("contract")
  const choose = (id: "outlet_id" | "variant_id", label: string, options: { id: string; label: string }[]) => (
    <Field label={label} htmlFor={`wish-${id}`}>
      <Select value={wish[id]} onValueChange={(value) => setWish({ ...wish, [id]: value })}>
        <Select.Trigger id={`wish-${id}`}><Select.Value placeholder={say.choose} /></Select.Trigger>
        <Select.Content>{options.map((option) => <Select.Item key={option.id} value={option.id}>{option.label}</Select.Item>)}</Select.Content>
      </Select>
    </Field>
  )
  const input = (id: "first_day" | "last_day" | "quantity" | "note", label: string, type = "text") => (
    <Field label={label} htmlFor={`wish-${id}`}><Input id={`wish-${id}`} type={type} min={type === "number" ? 1 : undefined} value={wish[id]} onChange={(event) => setWish({ ...wish, [id]: event.target.value })} /></Field>
  )
  return (
    <FormButton
      name={say.addWish}
      ready={wish.outlet_id !== "" && wish.variant_id !== "" && wish.quantity !== ""}
      run={() => sdk.client.fetch("/admin/ocop/supply-wishes", { method: "POST", body: { ...wish, because, quantity: Number(wish.quantity) } })}
      touches={[KEY]}
      done={say.saved}
      onDone={() => setWish({ ...wish, ...EMPTY })}
    >
      {choose("outlet_id", say.outlet, outlets.map(({ id, name }) => ({ id, label: name })))}
      {choose("variant_id", say.product, variants.map(({ id, title }) => ({ id, label: title })))}
      {input("first_day", say.firstDay, "date")}
      {input("last_day", say.lastDay, "date")}
      {input("quantity", say.quantity, "number")}
      <Field label={say.because} htmlFor="wish-because">
        <Select value={because} onValueChange={(value) => setBecause(value as WishReason)}>
          <Select.Trigger id="wish-because"><Select.Value /></Select.Trigger>
          <Select.Content>{REASONS.map((value) => <Select.Item key={value} value={value}>{say.reasons[value]}</Select.Item>)}</Select.Content>
        </Select>
      </Field>
      {input("note", say.wishNote)}
    </FormButton>
  )
}
