import { parentPort, workerData } from "node:worker_threads"
import type { SupplyProblem } from "../rules/supply"
import { solve } from "./solve"

void solve(workerData as SupplyProblem).then((lines) => parentPort?.postMessage(lines))
