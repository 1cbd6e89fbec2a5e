export { openFromLogbook } from "../lots/open-from-logbook"
export { openLot, operate, releaseLot } from "../lots/operate"
export { findLotByCode, readLotTree } from "../lots/read-lot-tree"
export { startRecall } from "../recall/start-recall"
