import type { EntryKind } from "@ocop/traceability/rules/logbook"

/** Drawn for the work seen from two steps away: a drop, a sprayer, a sack, a crate, a comb. */
export function WorkIcon({ kind, className }: { kind: EntryKind; className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 48 48" width="48" height="48" fill="none" stroke="#1f5138" strokeWidth="2.4" strokeLinejoin="round" strokeLinecap="round" className={className}>
      {DRAWINGS[kind] ?? DRAWINGS.other}
    </svg>
  )
}

const LEAF = "#5fa05a"
const ORANGE = "#ee8a1d"
const HONEY = "#f2b632"
const WATER = "#a9cfdd"
const PAPER = "#fffdf8"

const DRAWINGS: Partial<Record<EntryKind, React.ReactNode>> & { other: React.ReactNode } = {
  irrigation: (
    <>
      <path d="M24 5c7 9 12 15 12 22a12 12 0 0 1-24 0c0-7 5-13 12-22Z" fill={WATER} />
      <path d="M18 28a6 6 0 0 0 5 6" stroke={PAPER} strokeWidth="3" />
    </>
  ),
  pesticide: (
    <>
      <path d="M8 20h16v22H8z" fill={LEAF} rx="3" />
      <path d="M12 20v-6h8v6M24 26h7l5-14M33 12h8M12 14h8" />
      <path d="M43 9l3-2M43 13h3M43 17l3 2" stroke={ORANGE} />
    </>
  ),
  fertilizer: (
    <>
      <path d="M13 10c3 2 19 2 22 0l2 6c3 9 3 18 0 26H11c-3-8-3-17 0-26l2-6Z" fill="#e6d9bf" />
      <path d="M13 10 11 5h26l-2 5" />
      <path d="M24 37V26m0 4c-6 0-8-4-8-7 6 0 8 3 8 7Zm0-3c0-5 3-7 8-7 0 4-3 7-8 7Z" fill={LEAF} strokeWidth="1.8" />
    </>
  ),
  harvest: (
    <>
      <circle cx="16" cy="19" r="8" fill={ORANGE} />
      <circle cx="31" cy="18" r="9" fill={ORANGE} />
      <path d="M31 9c1-4 4-6 8-6 0 4-3 7-8 6Z" fill={LEAF} strokeWidth="1.8" />
      <path d="M5 22h38l-3 20H8L5 22Z" fill="#d9b98c" />
      <path d="M7 29h34M8 36h32" />
    </>
  ),
  feeding: (
    <>
      <path d="M12 18h24v21a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4V18Z" fill={PAPER} />
      <path d="M12 27h24v12a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4V27Z" fill={HONEY} />
      <path d="M15 8h18v7H15zM12 18l3-3h18l3 3" />
    </>
  ),
  extraction: (
    <>
      <path d="m16 6 7 4v8l-7 4-7-4v-8l7-4ZM32 6l7 4v8l-7 4-7-4v-8l7-4ZM24 20l7 4v8l-7 4-7-4v-8l7-4Z" fill={HONEY} />
      <path d="M24 38c2 3 3 4 3 5a3 3 0 0 1-6 0c0-1 1-2 3-5Z" fill={ORANGE} strokeWidth="1.6" />
    </>
  ),
  hive_placement: (
    <>
      <path d="M8 20h32v20H8z" fill={HONEY} />
      <path d="M5 13h38l-3 7H8l-3-7ZM8 30h32M20 40v-5h8v5M11 40v4M37 40v4" fill="none" />
    </>
  ),
  treatment: (
    <>
      <path d="M17 14h14v6l4 5v17a2 2 0 0 1-2 2H15a2 2 0 0 1-2-2V25l4-5v-6Z" fill={PAPER} />
      <path d="M16 5h16v9H16zM24 27v11M18.5 32.5h11" />
    </>
  ),
  planting_material: (
    <>
      <path d="M24 40V20m0 8c-9 0-12-5-12-11 8 0 12 4 12 11Zm0-6c0-8 4-12 13-12 0 8-5 12-13 12Z" fill={LEAF} />
      <path d="M8 42c5-4 27-4 32 0" />
    </>
  ),
  other: (
    <>
      <path d="M10 6h22l6 6v30H10V6Z" fill={PAPER} />
      <path d="M17 18h14M17 26h14M17 34h9" />
    </>
  ),
}
