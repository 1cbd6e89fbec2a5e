import "server-only"
import { cookies } from "next/headers"
import { env } from "@/data/env"
import { forgetOrder, openAccess, rememberOrder, sealAccess, type OrderAccess } from "./order-access"

const NAME = "ocop-don-hang"
const DAYS_90 = 90 * 24 * 60 * 60

/** The phone number this device has shown for an order, or null. */
export async function phoneFor(code: string): Promise<string | null> {
  const access = openAccess((await cookies()).get(NAME)?.value, env.cookieSecret)
  return access.find((known) => known.code === code)?.phone ?? null
}

/** Ready to change what this device may open; fails before anything else is done when nothing can be sealed. */
export async function prepareAccess() {
  const jar = await cookies()
  const secret = env.cookieSecret
  const change = (next: (access: OrderAccess) => OrderAccess) =>
    jar.set(NAME, sealAccess(next(openAccess(jar.get(NAME)?.value, secret)), secret), {
      httpOnly: true,
      sameSite: "lax",
      secure: env.storefrontUrl.startsWith("https:"),
      path: "/",
      maxAge: DAYS_90,
    })
  return {
    grant: (code: string, phone: string) => change((access) => rememberOrder(access, code, phone)),
    withdraw: (code: string) => change((access) => forgetOrder(access, code)),
  }
}
