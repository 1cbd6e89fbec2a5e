import { z } from "@medusajs/framework/zod"
import { ENTRY_KIND_NAMES, GROWING_AREA_CODE, GROWING_AREA_STATUSES, type EntryKind } from "../../rules/logbook"

const day = z.iso.date()
const words = (longest: number) => z.string().trim().min(1, "Hãy ghi vào ô này.").max(longest, `Dài nhất ${longest} ký tự.`)
const area = z.object({ value: z.number().positive("Diện tích phải lớn hơn 0.").max(1_000_000), unit: z.enum(["m2", "sao", "mau", "ha"]) }).strict()
const commune = { commune_code: z.string().max(20), commune_valid_from: day.optional() }

/** Each entry is looked at for itself: one that is broken must not hold up the others. */
export const SendEntriesBody = z
  .object({
    device_id: z.string().regex(/^[\w-]{8,64}$/, "device_id: 8–64 chữ, số hoặc dấu gạch."),
    entries: z.array(z.record(z.string(), z.unknown())).min(1, "Chưa có mục nào.").max(100, "Mỗi lần gửi nhiều nhất 100 mục."),
  })
  .strict()
export type SendEntriesBody = z.infer<typeof SendEntriesBody>

export const EntryBody = z
  .object({
    id: z.string().max(60),
    kind: z.enum(ENTRY_KIND_NAMES as [EntryKind, ...EntryKind[]]),
    happened_on: z.string().max(10),
    recorded_at: z.string().max(40).refine((text) => !Number.isNaN(Date.parse(text))),
    place: z.union([z.object({ plot_id: z.string().max(60) }).strict(), z.object({ apiary_id: z.string().max(60) }).strict()]).nullable().default(null),
    content: z.record(z.string().max(60), z.unknown()).nullable(),
    corrects: z.string().max(60).nullable().default(null),
    reason: z.string().max(2000).nullable().default(null),
    attachments: z
      .array(z.object({ sha256: z.string().max(64), mime: z.string().max(60), bytes: z.number(), kind: z.enum(["photo", "voice"]) }).strict())
      .max(50)
      .default([]),
  })
  .strict()

export const KeepAttachmentBody = z.object({ upload_id: z.string().max(60), sha256: z.string().regex(/^[0-9a-f]{64}$/), kind: z.enum(["photo", "voice"]) }).strict()
export type KeepAttachmentBody = z.infer<typeof KeepAttachmentBody>

export const ChoosePhotoBody = z.object({ shown: z.boolean() }).strict()
export type ChoosePhotoBody = z.infer<typeof ChoosePhotoBody>

export const GrowingAreaBody = z
  .object({
    code: z.string().trim().toUpperCase().regex(GROWING_AREA_CODE, "Mã số vùng trồng có dạng VN-42-441-18331-01-24.").nullable(),
    name: words(80),
    issuer: words(120).nullable(),
    status: z.enum(GROWING_AREA_STATUSES),
    area,
    crop: words(80),
    ...commune,
  })
  .strict()
  .refine(({ code, status }) => status === "applied" || code !== null, { message: "Vùng trồng đã cấp mã thì phải ghi mã.", path: ["code"] })
export type GrowingAreaBody = z.infer<typeof GrowingAreaBody>

/** What the office found in the register of the State. */
export const CheckAreaBody = z.object({ matches: z.boolean(), note: words(300) }).strict()
export type CheckAreaBody = z.infer<typeof CheckAreaBody>

export const PlotBody = z
  .object({
    growing_area_id: z.string().max(60).nullable(),
    name: words(80),
    area,
    crop: words(80),
    trees: z.number().int().min(1).max(100_000).nullable(),
    planted_year: z.number().int().min(1950).max(2100).nullable(),
    commune_code: commune.commune_code.optional(),
    commune_valid_from: commune.commune_valid_from,
  })
  .strict()
  .refine(({ growing_area_id, commune_code }) => growing_area_id !== null || commune_code !== undefined, { message: "Hãy chọn vùng trồng hoặc xã.", path: ["commune_code"] })
export type PlotBody = z.infer<typeof PlotBody>

export const ApiaryBody = z.object({ name: words(80), colonies: z.number().int().min(0).max(10_000), ...commune }).strict()
export type ApiaryBody = z.infer<typeof ApiaryBody>

export const CloseBody = z.object({ closed_on: day.nullable() }).strict()
export type CloseBody = z.infer<typeof CloseBody>

export const EntriesQuery = z.object({ after_seq: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(500).default(200) }).strict()
export type EntriesQuery = z.infer<typeof EntriesQuery>

export const HeadsQuery = z.object({ from: day.optional(), to: day.optional() }).strict()
export type HeadsQuery = z.infer<typeof HeadsQuery>

const page = { limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).max(1_000_000).default(0) }

export const OfficeEntriesQuery = z
  .object({ ...page, producer_id: z.string().max(60).optional(), place_id: z.string().max(60).optional(), kind: z.enum(ENTRY_KIND_NAMES as [EntryKind, ...EntryKind[]]).optional(), from: day.optional(), to: day.optional() })
  .strict()
export type OfficeEntriesQuery = z.infer<typeof OfficeEntriesQuery>

export const OfficeLogbooksQuery = z.object({ ...page, q: z.string().trim().max(80).optional() }).strict()
export type OfficeLogbooksQuery = z.infer<typeof OfficeLogbooksQuery>
