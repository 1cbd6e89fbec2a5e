/** Which of several operations the ledger refused; nothing of them was written. */
export class RefusedInTurn extends Error {
  override name = "RefusedInTurn"
  constructor(
    readonly index: number,
    override readonly cause: unknown,
  ) {
    super(`operation ${index} was refused`)
  }
}
