import { startOfDay } from "./time"

/** What the law in force says about the life of a certificate. */
export interface Regime {
  id: string
  in_force_from: Date
  validity_months: number
  /** a dossier for renewal is filed between these many days before the end */
  renewal_window_days: { opens: number; closes: number }
  /** how long after its end a certificate may stand while a late renewal is decided; 0: not known to this law */
  grace_days: number
  /** may stars be taken away without revoking the certificate? */
  knows_downgrade: boolean
}

/** Newest first. Sources: KH 35/KH-UBND 22/03/2019 (withdraw and reduce stars); QĐ 26/2026/QĐ-TTg Đ.7, Đ.8, Đ.12.3. */
const REGIMES: readonly [Regime, ...Regime[]] = [
  {
    id: "Q26",
    in_force_from: startOfDay("2026-05-22"),
    validity_months: 36,
    renewal_window_days: { opens: 180, closes: 120 },
    grace_days: 180,
    knows_downgrade: false,
  },
  {
    id: "before-Q26",
    in_force_from: startOfDay("2018-01-01"),
    validity_months: 36,
    renewal_window_days: { opens: 180, closes: 120 },
    grace_days: 0,
    knows_downgrade: true,
  },
]

export function regimeAt(at: Date): Regime {
  return REGIMES.find((regime) => regime.in_force_from <= at) ?? REGIMES[REGIMES.length - 1]!
}
