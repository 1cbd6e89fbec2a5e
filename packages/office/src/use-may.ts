import { useQuery } from "@tanstack/react-query"
import { sdk } from "./sdk"

interface Me {
  id: string
  may: string[]
}

/** What the server would let this person do: `may("write:decision")`. Buttons that would be refused are not shown; the guard decides all the same. */
export function useMay(): (permission: `${string}:${string}`) => boolean {
  const { data } = useQuery({ queryKey: ["ocop-me"], queryFn: () => sdk.client.fetch<Me>("/admin/ocop/me"), staleTime: 60_000 })
  return (permission) => data?.may.includes(permission) ?? false
}
