import { Banks, VietQRStatus } from "vietnam-qr-pay"

export interface VietnamBank {
  /** six digits, given out by NAPAS: "970436" */
  bin: string
  /** "Vietcombank" */
  short_name: string
  name: string
}

/** Banks that take a VietQR transfer, by the name people call them. */
export const VIETNAM_BANKS: readonly VietnamBank[] = Banks.filter(({ vietQRStatus, deprecated }) => vietQRStatus === VietQRStatus.TRANSFER_SUPPORTED && !deprecated)
  .map(({ bin, shortName, name }) => ({ bin, short_name: shortName, name }))
  .sort((one, other) => one.short_name.localeCompare(other.short_name, "vi"))

export const bankOf = (bin: string): VietnamBank | undefined => VIETNAM_BANKS.find((bank) => bank.bin === bin)
