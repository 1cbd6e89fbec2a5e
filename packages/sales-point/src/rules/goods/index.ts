export { addUp, offBy, toBookLine, type BookLine, type BookMovements } from "./consignment-book"
export { partBack, partBy, SHOP_GIFT_BOX, sharesOfPrice } from "./gift-box"
export {
  lowestPrice, MARK_DOWN_KINDS, markedDownPrice, objectionsToMarkDown, percentOff, runningOf, runsOn,
  type MarkDown, type MarkDownDraft, type MarkDownKind, type MarkDownRule,
} from "./mark-down"
export { daysLeft, SHELF_LIFE_ADVICE, SHELF_LIFE_BANDS, SHELF_LIFE_NAMES, shelfLifeBand, type ShelfLifeBand } from "./shelf-life"
export {
  DIFFERENCE_KINDS, objectionsToCounts, TRANSFER_STATUS_NAMES, TRANSFER_STATUSES, TRANSFER_VERB_NAMES, TRANSFER_VERBS, transferVerbs, whyNoTransferStep,
  type Counted, type DifferenceKind, type SentLine, type TransferStatus, type TransferVerb,
} from "./transfer-status"
