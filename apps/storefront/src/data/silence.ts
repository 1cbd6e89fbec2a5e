const PROBE_MS = 1_000
const PAUSE_MS = 500

/**
 * Remembers that the back end hangs: somebody waited to the end in vain, and `/health` does not answer either. Who comes after her
 * need not wait. Until it answers again `/health` alone is asked, so that no visitor has to try, and a back end that is merely
 * slow with one question stays open to all others.
 */
export class Silence {
  /** true: an answer is not to be expected now */
  lasts = false
  private looking: Promise<void> | undefined

  constructor(
    private readonly backendUrl: string,
    private readonly probeMs = PROBE_MS,
  ) {}

  /** Somebody waited in vain. Settles as soon as it is known whether that was silence. */
  suspect(): Promise<void> {
    return (this.looking ??= this.look())
  }

  private async look(): Promise<void> {
    this.lasts = !(await this.answers())
    if (this.lasts) void this.untilItEnds()
    else this.looking = undefined
  }

  private async untilItEnds(): Promise<void> {
    do await new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS).unref())
    while (!(await this.answers()))
    this.lasts = false
    this.looking = undefined
  }

  /** A refused connection is an answer as well: it comes at once, so nobody needs to be spared it. */
  private answers(): Promise<boolean> {
    return fetch(new URL("/health", this.backendUrl), { signal: AbortSignal.timeout(this.probeMs), cache: "no-store" }).then(
      () => true,
      (error: unknown) => !isTimeout(error),
    )
  }
}

export const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === "TimeoutError"
