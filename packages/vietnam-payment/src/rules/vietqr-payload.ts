import { QRPay } from "vietnam-qr-pay"

export interface VietqrPayloadInput {
  /** six digits, given out by NAPAS: "970436" */
  bankBin: string
  accountNumber: string
  /** integer VND; left out: the payer types the amount herself (static code) */
  amount?: number
  /** ASCII, at most 25 characters; what the bank statement will carry */
  reference?: string
}

const REFERENCE = /^[A-Z0-9]{1,25}$/

/**
 * The string a VietQR picture is drawn from (EMVCo TLV, NAPAS AID A000000727, domain.md §9).
 * Throws RangeError when a part could not be read back by a bank's app.
 */
export function vietqrPayload({ bankBin, accountNumber, amount, reference }: VietqrPayloadInput): string {
  if (!/^\d{6}$/.test(bankBin)) throw new RangeError(`Bank BIN must be six digits, got "${bankBin}"`)
  if (!/^[A-Za-z0-9]{4,19}$/.test(accountNumber)) throw new RangeError(`Account number "${accountNumber}" cannot be written into a VietQR`)
  if (amount !== undefined && (!Number.isSafeInteger(amount) || amount <= 0)) throw new RangeError(`Amount must be a positive whole number of đồng, got ${amount}`)
  if (reference !== undefined && !REFERENCE.test(reference)) throw new RangeError(`Reference "${reference}" must be 1–25 capital letters and digits`)

  return QRPay.initVietQR({
    bankBin,
    bankNumber: accountNumber,
    ...(amount === undefined ? {} : { amount: String(amount) }),
    ...(reference === undefined ? {} : { purpose: reference }),
  }).build()
}
