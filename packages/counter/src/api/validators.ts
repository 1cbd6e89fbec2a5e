import { z } from "@medusajs/framework/zod"

const id = z.string().min(1).max(80)
const day = z.iso.date()
const yes = z.enum(["true", "false"]).transform((value) => value === "true")

export const CounterAtPoint = z.object({ point_id: id })
export type CounterAtPoint = z.infer<typeof CounterAtPoint>

/** Entries are read one by one: one that is none must not hold up the others. */
export const SendEntriesBody = z
  .object({ point_id: id, device_id: z.string().min(8).max(80), sent_at: z.iso.datetime({ offset: true }), entries: z.array(z.unknown()).min(1).max(500) })
  .strict()
export type SendEntriesBody = z.infer<typeof SendEntriesBody>

export const AdminGetShifts = z
  .object({
    point_id: id.optional(), open: yes.optional(), waiting: yes.optional(), from: day.optional(), to: day.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()
export type AdminGetShifts = z.infer<typeof AdminGetShifts>

export const AdminLook = z.object({ note: z.string().trim().min(3).max(500) }).strict()
export type AdminLook = z.infer<typeof AdminLook>
