import { MedusaError } from "@medusajs/framework/utils"
import loadHighs, { type Highs, type Model, type ModelData } from "highs"
import { fairShares, linesOf, networksOf, type AllocationLine, type AllocationRules, type Network, type SupplyProblem } from "../rules/supply"

let loaded: Promise<Highs> | undefined

/**
 * The best allocation there is, found by HiGHS, a variant at a time: first how much can be placed at all, then, with that known, whose
 * goods they are. The same problem gives the same lines, in whatever order its rows come. Blocks the thread: see `allocate`.
 */
export async function solve(problem: SupplyProblem): Promise<AllocationLine[]> {
  const highs = await (loaded ??= loadHighs())
  return networksOf(problem).flatMap((network) => bestLines(highs, network, problem.rules))
}

function bestLines(highs: Highs, network: Network, rules: AllocationRules): AllocationLine[] {
  if (network.lines.length === 0) return []
  return highs.withModel(toModel(network, highs), (model) => {
    // The simplex ends in a corner, and the corners of a network are whole numbers; an interior point would not be.
    // Worth goes into the millions; by the 2^10th of it HiGHS tells small differences apart. Unscaled, it could not prove its answer (status 15) once in some ten thousand years.
    model.options.set({ output_flag: false, solver: "simplex", random_seed: 0, user_objective_scale: -10 })
    const lines = linesOf(network, bestFlow(highs, model))
    // Who is alone with a variant shares with nobody.
    if (network.shares.length === 1) return lines
    const shares = fairShares(network, lines.reduce((sum, { quantity }) => sum + quantity, 0), rules)
    model.changeColsBounds({ kind: "set", indices: network.shares.map(({ column }) => column) }, new Float64Array(shares.length), shares)
    // Begun anew: from the corner of the first answer HiGHS could not always prove its second.
    model.clearSolver()
    return linesOf(network, bestFlow(highs, model))
  })
}

function bestFlow(highs: Highs, model: Model): Float64Array {
  model.run()
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `HiGHS found no best flow (status ${model.getModelStatus()})`)
  return model.getSolution().colValue
}

function toModel({ rows, worth, most, from, to }: Network, highs: Highs): ModelData {
  const starts: number[] = []
  const indices: number[] = []
  const values: number[] = []
  for (const column of worth.keys()) {
    starts.push(indices.length)
    for (const [row, value] of [[from[column]!, -1], [to[column]!, 1]] as const) {
      if (row < 0) continue
      indices.push(row)
      values.push(value)
    }
  }
  starts.push(indices.length)
  return {
    numCols: worth.length,
    numRows: rows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: worth,
    colLower: new Float64Array(worth.length),
    colUpper: most,
    rowLower: new Float64Array(rows),
    rowUpper: new Float64Array(rows),
    matrix: { format: "csc", numRows: rows, numCols: worth.length, starts, indices, values },
  }
}
