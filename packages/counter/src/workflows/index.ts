export { CounterEvents } from "../events"
export { takeEntries, type TakeEntries } from "../till/take-entries"
export { readShelf } from "../till/read-shelf"
