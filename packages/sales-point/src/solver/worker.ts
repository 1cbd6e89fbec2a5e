import { parentPort, workerData } from "node:worker_threads"
import type { SupplyYear } from "../rules/supply"
import { solveYear } from "./solve-year"

void solveYear(workerData as SupplyYear).then((allocated) => parentPort?.postMessage(allocated))
