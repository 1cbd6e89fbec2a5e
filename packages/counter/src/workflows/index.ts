export { CounterEvents } from "../events"
export { takeEntries, type TakeEntries } from "../till/take-entries"
export { openTillPoints } from "../till/points"
export { readShelf } from "../till/read-shelf"
