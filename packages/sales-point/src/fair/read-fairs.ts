import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { readBook } from "../goods/book"
import { consignmentOf } from "../goods/module"
import type { FairInvitationView, FairListResponse, FairResultRow, FairRow, FairView } from "../http"
import type { LastAnswer } from "../modules/fair/service"
import { communesToday } from "../reading/communes-today"
import { readFolder } from "../reading/read-folder"
import { holdsWords } from "../rules/holds-words"
import { FAIR_STATUS_NAMES, fairVerbs, objectionsToFairStep, type FairStanding, type FairStatus } from "../rules/fair"
import { supplyNames } from "../supply/names"
import { fairsOf, retrieveFair } from "./module"
import { takingsAt } from "./takings"

const iso = (at: Date | string) => new Date(at).toISOString()

type Stored = Awaited<ReturnType<typeof retrieveFair>>

interface FindFairs {
  q?: string | undefined
  status?: FairStatus | undefined
  /** sales points the caller reaches; left out: all */
  within?: string[] | undefined
  order?: string | undefined
  limit: number
  offset: number
}

const collator = new Intl.Collator("vi")

const SORTS: Record<string, (fair: Stored) => string> = {
  name: ({ name }) => name,
  first_day: ({ first_day }) => first_day,
  status: ({ status }) => FAIR_STATUS_NAMES[status as FairStatus].vi,
}

/** Sifted by what stands in the fair's own row; booths, answers and tasks are read of one page only. */
export async function findFairs(container: MedusaContainer, { q = "", status, within, order = "-first_day", limit, offset }: FindFairs): Promise<FairListResponse> {
  const service = fairsOf(container)
  const ids = within && [...new Set((await service.listFairBooths({ sales_point_id: within }, { take: null })).map(({ fair_id }) => fair_id))]
  const [stored, communes] = await Promise.all([service.listFairs({ ...(status && { status }), ...(ids && { id: ids }) }, { take: null }), communesToday(container)])
  const found = stored.filter((fair) => holdsWords([fair.name, fair.place, communes.of(fair)?.name ?? fair.commune_code, fair.handle].join(" "), q))
  const by = SORTS[order.replace(/^-/, "")] ?? SORTS.first_day!
  const down = order.startsWith("-") ? -1 : 1
  found.sort((one, other) => down * collator.compare(by(one), by(other)) || one.id.localeCompare(other.id))
  return { fairs: await toRows(container, found.slice(offset, offset + limit)), count: found.length, limit, offset }
}

async function toRows(container: MedusaContainer, fairs: Stored[]): Promise<FairRow[]> {
  const service = fairsOf(container)
  const fair_id = fairs.map(({ id }) => id)
  const [booths, invitations, tasks, communes] = await Promise.all([
    service.listFairBooths({ fair_id }, { take: null }),
    service.listFairInvitations({ fair_id }, { take: null }),
    service.listFairTasks({ fair_id, done_at: null }, { take: null }),
    communesToday(container),
  ])
  const answers = await service.lastAnswers(invitations.map(({ id }) => id))
  const today = todayInVietnam(now())
  return fairs.map(({ id, handle, name, about, place, first_day, last_day, answers_by, opens_at, closes_at, demo, status, commune_code, commune_valid_from }) => {
    const own = invitations.filter((row) => row.fair_id === id).map((row) => answers.get(row.id)?.coming)
    return {
      id, handle, name, about, place, first_day, last_day, answers_by, opens_at, closes_at, demo, commune_code, commune_valid_from,
      status: status as FairStatus,
      commune_name: communes.of({ commune_code, commune_valid_from })?.name ?? commune_code,
      booths: booths.filter((row) => row.fair_id === id).length,
      invited: own.length,
      coming: own.filter((coming) => coming === true).length,
      declined: own.filter((coming) => coming === false).length,
      overdue: tasks.filter((task) => task.fair_id === id && task.due_on < today).length,
    }
  })
}

/** One fair with all that belongs to it. */
export async function readFair(container: MedusaContainer, id: string): Promise<FairView> {
  const fair = await retrieveFair(container, id)
  const service = fairsOf(container)
  const of = { fair_id: id }
  const [[row], booths, invitations, tasks, costs, shifts, steps, names] = await Promise.all([
    toRows(container, [fair]),
    service.listFairBooths(of, { take: null, order: { number: "ASC" } }),
    service.listFairInvitations(of, { take: null, order: { invited_at: "ASC", id: "ASC" } }),
    service.listFairTasks(of, { take: null, order: { due_on: "ASC", id: "ASC" } }),
    service.listFairCosts(of, { take: null, order: { created_at: "ASC", id: "ASC" } }),
    service.listFairShifts(of, { take: null, order: { on: "ASC", from: "ASC", id: "ASC" } }),
    service.listFairSteps(of, { take: null, order: { at: "DESC", id: "DESC" } }),
    supplyNames(container),
  ])
  const today = todayInVietnam(now())
  const [folders, answers, moved] = await Promise.all([
    Promise.all(booths.map(({ sales_point_id }) => readFolder(container, sales_point_id))),
    answersOf(container, invitations.map(({ id }) => id)),
    movedTo(container, booths.map(({ sales_point_id }) => sales_point_id)),
  ])
  const booth_list = await Promise.all(
    booths.map(async ({ id, number, size, sales_point_id }, at) => {
      const folder = folders[at]!
      const rows = folder.stock_location ? (await readBook(container, sales_point_id)).rows : []
      return { id, number, size, sales_point: { id: sales_point_id, name: folder.name, status: folder.status }, on_hand: rows.reduce((sum, { on_hand }) => sum + on_hand, 0), missing: folder.status === "open" || folder.status === "closed" ? [] : folder.missing, rows }
    }),
  )
  const views = invitations.map((invitation): FairInvitationView => {
    const said = answers.get(invitation.id) ?? []
    const last = said.at(-1) ?? null
    const point = booths.find(({ id }) => id === invitation.booth_id)?.sales_point_id
    return {
      id: invitation.id,
      producer: { id: invitation.producer_id, name: names.producers.get(invitation.producer_id) ?? invitation.producer_id },
      booth_id: invitation.booth_id,
      answer: last && {
        coming: last.coming,
        reason: last.reason,
        lines: last.lines.map((line) => ({
          ...line,
          title: names.variants.get(line.variant_id) ?? line.variant_id,
          sent: moved.lines.filter((each) => each.to === point && each.producer_id === invitation.producer_id && each.variant_id === line.variant_id).reduce((sum, { quantity }) => sum + quantity, 0),
        })),
        by_office: last.by_office,
        said_by: last.said_by,
        said_at: iso(last.said_at),
      },
      changed: Math.max(0, said.length - 1),
    }
  })
  const status = fair.status as FairStatus
  const standing: FairStanding = {
    today,
    first_day: fair.first_day,
    last_day: fair.last_day,
    answers_by: fair.answers_by,
    booths: booth_list,
    invitations: views.map(({ producer, booth_id, answer }) => ({ producer: producer.name, booth: booth_id, coming: answer?.coming ?? null })),
    on_the_road: moved.on_the_road,
    open_costs: costs.filter(({ actual }) => actual === null).map(({ title }) => title),
  }
  const verbs = [...fairVerbs(status)]
  return {
    ...row!,
    verbs,
    objections: Object.fromEntries(verbs.map((verb) => [verb, objectionsToFairStep(verb, standing)])),
    booth_list: booth_list.map(({ rows: _, ...booth }) => booth),
    invitations: views,
    tasks: tasks.map(({ id, title, due_on, done_at, done_by }) => ({ id, title, due_on, done_at: done_at && iso(done_at), done_by, overdue: !done_at && due_on < today })),
    costs: costs.map(({ id, title, planned, actual }) => ({ id, title, planned, actual })),
    shifts: shifts.map(({ id, booth_id, on, from, to, name, phone }) => ({ id, booth_id, on, from, to, name, phone })),
    steps: steps.map((step) => ({ from: step.from as FairStatus | null, to: step.to as FairStatus, reason: step.reason, by: step.actor_name, at: iso(step.at) })),
    result: await resultOf(container, booth_list),
  }
}

async function answersOf(container: MedusaContainer, invitation_id: string[]): Promise<Map<string, LastAnswer[]>> {
  const rows = await fairsOf(container).listFairAnswers({ invitation_id }, { take: null, order: { said_at: "ASC", id: "ASC" } })
  const said = new Map<string, LastAnswer[]>()
  for (const row of rows) said.set(row.invitation_id, [...(said.get(row.invitation_id) ?? []), { ...row, lines: row.lines as unknown as LastAnswer["lines"] }])
  return said
}

/** What was sent to these points by transfers that were not cancelled, and which transfers are still on the road. */
export async function movedTo(container: MedusaContainer, points: string[]) {
  const goods = consignmentOf(container)
  const transfers = points.length === 0 ? [] : await goods.listGoodsTransfers({ $or: [{ to_point_id: points }, { from_point_id: points }] }, { take: null })
  const coming = transfers.filter(({ status, to_point_id }) => status !== "cancelled" && to_point_id !== null && points.includes(to_point_id))
  const goalOf = new Map(coming.map(({ id, to_point_id }) => [id, to_point_id!]))
  const lines = await goods.listGoodsTransferLines({ transfer_id: [...goalOf.keys()] }, { take: null })
  return {
    lines: lines.map(({ transfer_id, producer_id, variant_id, quantity }) => ({ transfer_id, to: goalOf.get(transfer_id)!, producer_id, variant_id, quantity })),
    on_the_road: transfers.filter(({ status }) => status === "in_transit").map(({ code }) => code),
    /** drafts and loads that never left */
    waiting: transfers.filter(({ status }) => status === "draft" || status === "ready").map(({ id }) => id),
  }
}

type Booths = { number: string; sales_point: { id: string }; rows: Awaited<ReturnType<typeof readBook>>["rows"] }[]

/** What each producer brought, sold and took back, product by product, and what the tills took for it. */
async function resultOf(container: MedusaContainer, booths: Booths): Promise<FairResultRow[]> {
  const takings = await takingsAt(container, booths.map(({ sales_point }) => sales_point.id))
  const rows = new Map<string, FairResultRow>()
  for (const { number, sales_point, rows: lots } of booths) {
    for (const lot of lots) {
      const key = [number, lot.producer.id, lot.title].join("\n")
      const row = rows.get(key) ?? { booth: number, producer: lot.producer.name, title: lot.title, brought: 0, sold: 0, returned: 0, lost: 0, on_hand: 0, takings: 0 }
      rows.set(key, {
        ...row,
        brought: row.brought + lot.issued, sold: row.sold + lot.sold, returned: row.returned + lot.returned, lost: row.lost + lot.lost, on_hand: row.on_hand + lot.on_hand,
        takings: row.takings + (takings.get(`${sales_point.id} ${lot.lot_id}`) ?? 0),
      })
    }
  }
  return [...rows.values()].sort((one, other) => one.booth.localeCompare(other.booth, "vi", { numeric: true }) || one.producer.localeCompare(other.producer, "vi") || one.title.localeCompare(other.title, "vi"))
}

/** Names of producers, as the office knows them. */
export async function producersByName(container: MedusaContainer): Promise<{ id: string; name: string }[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "producer", fields: ["id", "name"] })
  return (data as unknown as { id: string; name: string }[]).sort((one, other) => one.name.localeCompare(other.name, "vi"))
}
