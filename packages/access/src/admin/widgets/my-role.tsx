import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Badge, Tooltip } from "@medusajs/ui"
import { sdk, useLanguage, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import type { MeResponse } from "../../http"
import { ROLE_NAMES, words } from "../lib/words"

const isAt = (pathname: string, page: string) => pathname === page || pathname.startsWith(`${page}/`)

/** Medusa begins everybody at the orders; who has another first page is brought there once after coming in. */
const BEGUN = "ocop-begun"

function whereTo(me: MeResponse, pathname: string): string | undefined {
  const begins = sessionStorage.getItem(BEGUN) !== me.id
  sessionStorage.setItem(BEGUN, me.id)
  if (begins && pathname === "/orders" && me.home !== "/orders") return me.home
  if (!me.hidden.some((page) => isAt(pathname, page))) return undefined
  return pathname.startsWith("/settings") ? "/settings/profile" : me.home
}

/** Says in the top bar who one is here, and leads away from a page that does not open. */
const MyRole = () => {
  const say = useWords(words)
  const language = useLanguage()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const { data: me } = useQuery({ queryKey: ["ocop-me"], queryFn: () => sdk.client.fetch<MeResponse>("/admin/ocop/me"), staleTime: 60_000 })
  useEffect(() => {
    const away = me && whereTo(me, pathname)
    if (away && away !== pathname) navigate(away, { replace: true })
  }, [me, pathname, navigate])
  if (!me) return null
  const [first, ...others] = [...new Set(me.grants.map(({ role }) => ROLE_NAMES[role][language]))]
  const reach = me.grants.flatMap(({ communes, points }) => [...communes, ...points]).map(({ name }) => name)
  return (
    <Tooltip content={[first ?? say.noRoleYet, ...others, ...reach].join(" · ")}>
      <Badge size="2xsmall" className="max-w-28 md:max-w-56" color={first ? "grey" : "orange"} aria-label={say.myRole}>
        <span className="truncate">{first ? `${first}${others.length > 0 ? ` +${others.length}` : ""}` : say.noRole}</span>
      </Badge>
    </Tooltip>
  )
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default MyRole
