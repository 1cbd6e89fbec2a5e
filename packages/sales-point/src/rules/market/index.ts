export { askedPapers, type AskedPaper } from "./asked-papers"
export { noteWorth } from "./note-worth"
export { RECEIVABLE_STATE_NAMES, RECEIVABLE_STATES, receivables, type Charge, type Receivable, type ReceivableState } from "./receivables"
export { lostOf, objectionsToStallCount, type CountedLot, type LotOnBook } from "./stall-count"
export {
  agreedPrice, boxPrice, dueOn, LOSS_BEARER_NAMES, LOSS_BEARERS, lossPart, POINT_LOSS_BEARERS, settlingTerms, STALL_TERMS, STALL_TERMS_NAMES, termsOn, worthBack, worthOf,
  type ContractTerms, type DatedPrice, type LossBearer, type PointLossBearer, type StallTerms,
} from "./terms"
