"use client"
import type { UnitLevel, UnitMatch } from "@ocop/territory/http"
import { useEffect, useState } from "react"

export type UnitSearch = { is: "idle" } | { is: "loading" } | { is: "failed" } | { is: "found"; matches: UnitMatch[] }

interface UseUnitSearchInput {
  /** null: nothing is being searched */
  typed: string | null
  level: Exclude<UnitLevel, "district">
  province: string | null
}

const TYPING_PAUSE_MS = 120

/** Units of today that match what is typed, old names included. */
export function useUnitSearch({ typed, level, province }: UseUnitSearchInput): UnitSearch {
  const [search, setSearch] = useState<{ of: string; result: UnitSearch } | null>(null)
  const query =
    typed === null ? null : new URLSearchParams({ q: typed.trim(), level, ...(province ? { province } : {}) }).toString()
  const tooShort = typed !== null && !typed.trim() && level === "commune" && !province

  useEffect(() => {
    if (query === null || tooShort) return
    const aborter = new AbortController()
    const timer = setTimeout(async () => {
      const result = await findUnits(query, aborter.signal)
      if (!aborter.signal.aborted) setSearch({ of: query, result })
    }, TYPING_PAUSE_MS)
    return () => {
      clearTimeout(timer)
      aborter.abort()
    }
  }, [query, tooShort])

  if (query === null || tooShort) return { is: "idle" }
  return search?.of === query ? search.result : { is: "loading" }
}

async function findUnits(query: string, signal: AbortSignal): Promise<UnitSearch> {
  try {
    const response = await fetch(`/api/units?${query}`, { signal })
    if (!response.ok) return { is: "failed" }
    const { units }: { units: UnitMatch[] } = await response.json()
    return { is: "found", matches: units }
  } catch {
    return { is: "failed" }
  }
}
