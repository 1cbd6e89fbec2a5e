import "server-only"
import { cookies } from "next/headers"
import { env } from "@/data/env"

/** Longer than a token lasts: a token that ended says so itself, and the till asks to sign in again. */
const WEEK = 7 * 24 * 60 * 60
const SELLER = "ocop-quay"

const strict = (maxAge: number) => ({ httpOnly: true, sameSite: "strict", secure: env.storefrontUrl.startsWith("https:"), path: "/api/quay", maxAge }) as const

/** The signed-in seller's token; only this server ever sees it, and only for what the till asks. */
export const sellerToken = async () => (await cookies()).get(SELLER)?.value ?? null
export const keepSeller = async (token: string) => void (await cookies()).set(SELLER, token, strict(WEEK))
export const forgetSeller = async () => void (await cookies()).set(SELLER, "", strict(0))
