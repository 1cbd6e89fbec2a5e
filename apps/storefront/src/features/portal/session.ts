import "server-only"
import { cookies } from "next/headers"
import { env } from "@/data/env"

/** As long as the back end's own token lasts. */
const DAY = 24 * 60 * 60
const HALF_A_YEAR = 180 * DAY
const MEMBER = "ocop-nha-san-xuat"
const DRAFT = "ocop-don-dang-ky"

const strict = (maxAge: number) => ({ httpOnly: true, sameSite: "lax", secure: env.storefrontUrl.startsWith("https:"), path: "/", maxAge }) as const

/** The signed-in member's token; only this server ever sees it. */
export const memberToken = async () => (await cookies()).get(MEMBER)?.value ?? null
export const keepMember = async (token: string) => void (await cookies()).set(MEMBER, token, strict(DAY))
export const forgetMember = async () => void (await cookies()).delete(MEMBER)

/** What opens the application begun on this device. */
export const draftKey = async () => (await cookies()).get(DRAFT)?.value ?? null
export const keepDraft = async (key: string) => void (await cookies()).set(DRAFT, key, strict(HALF_A_YEAR))
export const forgetDraft = async () => void (await cookies()).delete(DRAFT)
