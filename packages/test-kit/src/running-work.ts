import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises"
import type { IWorkflowEngineService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The part of Medusa's local event bus that hands events to their subscribers. */
interface LocalEventBus {
  eventEmitter_: NodeJS.EventEmitter
  emit(events: unknown, options?: { delay?: number }): Promise<void>
}

const PATIENCE = 60_000

/** What goes on in a shop beside its requests: subscribers that were told of an event, workflows they started. */
export class RunningWork {
  readonly #running = new Set<Promise<unknown>>()
  readonly #workflows: IWorkflowEngineService

  constructor(container: MedusaContainer) {
    this.#workflows = container.resolve<IWorkflowEngineService>(Modules.WORKFLOW_ENGINE)
    const bus = container.resolve<LocalEventBus>(Modules.EVENT_BUS as never)
    const { eventEmitter_: emitter } = bus
    emitter.emit = (name, ...args: unknown[]) => {
      const listeners = emitter.rawListeners(name)
      for (const listener of listeners) this.#watch(Promise.resolve(listener.apply(emitter, args)))
      return listeners.length > 0
    }
    const emit = bus.emit.bind(bus)
    bus.emit = async (events, options) => {
      if (options?.delay) this.#watch(wait(options.delay + 1))
      await emit(events, options)
    }
  }

  /** Resolves when nothing runs any more, nor anything that would start it. */
  async settled(): Promise<void> {
    for (const deadline = Date.now() + PATIENCE; ; await wait(10)) {
      do {
        await Promise.all(this.#running)
        await nextTurn()
      } while (this.#running.size)
      const [, count] = await this.#workflows.listAndCountWorkflowExecutions({ state: { $nin: ["not_started", "done", "reverted", "failed"] } }, { take: 1, select: ["id"] })
      if (!count && !this.#running.size) return
      if (Date.now() > deadline) throw new Error(`${count} workflows and ${this.#running.size} subscribers still run after a minute`)
    }
  }

  #watch(work: Promise<unknown>): void {
    const known = work.catch(() => undefined).finally(() => this.#running.delete(known))
    this.#running.add(known)
  }
}
