import { z } from "@medusajs/framework/zod"
import { LOT_CODE_LONGEST, LOT_KINDS, LOT_STATES, isLotCode, MOST, UOMS } from "../../rules/lots"

const id = z.string().min(1).max(64)
const quantity = z.number().int("Số lượng là số nguyên, theo đơn vị nhỏ nhất (g, ml, cái)").min(1, "Số lượng phải lớn hơn 0").max(MOST)
const day = z.iso.date()
const words = (longest: number) => z.string().trim().min(1, "Hãy ghi mấy chữ").max(longest, `Tối đa ${longest} ký tự`)
const code = z.string().refine(isLotCode, `Mã lô dài 1–${LOT_CODE_LONGEST} ký tự, không có khoảng trắng ở đầu và cuối`)
const when = { happened_on: day.optional(), reason: words(300).optional() }

export const OpenLot = z
  .object({
    kind: z.enum(["harvest", "input"]),
    title: words(120),
    quantity,
    uom: z.enum(UOMS),
    unit_net: quantity.optional(),
    unit_uom: z.enum(["g", "ml"]).optional(),
    product_id: id.optional(),
    made_on: day.optional(),
    best_before: day.nullable().optional(),
    supplier: words(120).optional(),
    supplier_lot: words(60).optional(),
    code: code.optional(),
    note: words(500).optional(),
  })
  .strict()
export type OpenLot = z.infer<typeof OpenLot>

export const LotBodies = {
  grade: z.object({ quantity: quantity.optional(), outputs: z.array(z.object({ title: words(120), quantity, product_id: id.optional(), code: code.optional() }).strict()).min(1).max(50), ...when }).strict(),
  split: z.object({ quantities: z.array(quantity).min(2, "Chia lô ra ít nhất hai phần").max(50), ...when }).strict(),
  merge: z.object({ lot_ids: z.array(id).min(1).max(49), title: words(120).optional(), ...when }).strict(),
  pack: z
    .object({
      variant_id: id,
      /** boxes made */
      units: quantity,
      /** what one box took, in the lot's unit; left out: what the label says */
      per_unit: quantity.optional(),
      /** taken from the lot; left out: units × per_unit and what was lost */
      quantity: quantity.optional(),
      /** spoilt or thrown out while packing, in the lot's unit */
      loss: quantity.optional(),
      best_before: day.optional(),
      code: code.optional(),
      ...when,
    })
    .strict(),
  transform: z
    .object({
      quantity,
      inputs: z.array(z.object({ lot_id: id, quantity, stated: quantity.optional() }).strict()).max(49).optional(),
      outputs: z
        .array(
          z
            .object({
              title: words(120),
              quantity,
              uom: z.enum(UOMS),
              unit_net: quantity.optional(),
              unit_uom: z.enum(["g", "ml"]).optional(),
              /** the same amount in the unit of the inputs, where grams became millilitres */
              stated: quantity.optional(),
              /** named: it comes out packed, one unit holding what its label says unless unit_net says otherwise */
              variant_id: id.optional(),
              product_id: id.optional(),
              best_before: day.optional(),
              code: code.optional(),
            })
            .strict(),
        )
        .min(1)
        .max(50),
      ...when,
    })
    .strict(),
  release: z.object({ quantity: quantity.optional(), stock_location_id: id.optional() }).strict(),
  withdraw: z.object({ quantity: quantity.optional(), stock_location_id: id.optional(), reason: words(300) }).strict(),
  loss: z.object({ quantity, reason: words(300), from: z.enum(["store", "shelf"]).optional(), stock_location_id: id.optional() }).strict(),
  hold: z.object({ reason: words(300) }).strict(),
  resume: z.object({ reason: words(300) }).strict(),
  close: z.object({ reason: words(300) }).strict(),
  reopen: z.object({ reason: words(300) }).strict(),
} as const
export type LotBody<Verb extends keyof typeof LotBodies> = z.infer<(typeof LotBodies)[Verb]>

export const OfficeLotBody = z.object({ reason: words(500) }).strict()

const list = {
  q: z.string().trim().max(60).optional(),
  state: z.enum(LOT_STATES).optional(),
  kind: z.enum(LOT_KINDS).optional(),
  product_id: id.optional(),
  variant_id: id.optional(),
  /** something of it is left and may be worked on */
  usable: z.enum(["true"]).transform(() => true).optional(),
  from: day.optional(),
  to: day.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
export const GetLots = z.object(list).strict()
export type GetLots = z.infer<typeof GetLots>

export const OfficeGetLots = z
  .object({ ...list, producer_id: id.optional(), flagged: z.enum(["true", "false"]).optional(), order: z.enum(["made_on", "-made_on", "code", "-code", "best_before", "-best_before"]).default("-made_on") })
  .strict()
export type OfficeGetLots = z.infer<typeof OfficeGetLots>

const codes = z.array(z.string().trim().min(1).max(LOT_CODE_LONGEST)).min(1).max(200)
const selection = { lot_ids: z.array(id).min(1).max(200).optional(), lot_codes: codes.optional(), input: z.string().trim().min(3, "Ghi ít nhất 3 chữ").max(120).optional(), place_id: id.optional(), from: day.optional(), to: day.optional(), producer_id: id.optional() }

export const GetReach = z.object({ ...selection, lot_ids: z.string().max(13_000).transform((text) => text.split(",")).pipe(z.array(id).max(200)).optional(), lot_codes: z.string().max(4_200).transform((text) => text.split(",")).pipe(codes).optional() }).strict()
export type GetReach = z.infer<typeof GetReach>

export const StartRecallBody = z
  .object({ kind: z.enum(["drill", "proposal", "hold", "recall"]), selection: z.object(selection).strict(), reason: words(500), answers_id: id.optional() })
  .strict()
export type StartRecallBody = z.infer<typeof StartRecallBody>

export const GetRecalls = z
  .object({ kind: z.enum(["drill", "proposal", "hold", "recall", "lift"]).optional(), limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).max(1_000_000).default(0), order: z.enum(["at", "-at"]).default("-at"), q: z.string().trim().max(60).optional() })
  .strict()
export type GetRecalls = z.infer<typeof GetRecalls>
