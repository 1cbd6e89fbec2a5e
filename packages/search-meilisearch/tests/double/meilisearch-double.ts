import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { z } from "@medusajs/framework/zod"
import { SearchIndex } from "./search-index"
import { CreateIndex, DeleteBatch, DeleteByFilter, Documents, MultiSearch, Settings, Uid } from "./shapes"

export const WRITE_KEY = "a-key-that-may-write"
export const SEARCH_KEY = "a-key-that-may-search"

interface Task {
  uid: number
  indexUid: string
  status: "enqueued" | "processing" | "succeeded" | "failed"
  type: string
  error: { message: string; code: string; type: string; link: string } | null
  work: () => void
}

interface Trouble {
  status: number
  times: number
  headers?: Record<string, string>
  /** instead of JSON */
  body?: string
  /** only for requests to these paths */
  path?: RegExp
}

class Refusal extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message)
  }
}

/**
 * A Meilisearch to test against. Every request is checked against the documented shape: an unknown route, parameter or value is answered
 * as Meilisearch would, with 4xx and a code, and noted in `refused`. Writes are tasks that are worked off a moment later, in order.
 */
export class MeilisearchDouble {
  readonly indexes = new Map<string, SearchIndex>()
  readonly requests: { method: string; path: string; key: string | undefined; body: unknown }[] = []
  readonly refused: string[] = []
  port = 0
  /** how long every answer takes */
  slowMs = 0
  #server: Server | null = null
  #tasks: Task[] = []
  #troubles: Trouble[] = []
  #held = false
  #failTask: { code: string; message: string } | null = null

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async open(port = this.port): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response))
    await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready))
    this.port = (server.address() as AddressInfo).port
    this.#server = server
  }

  async close(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (!server) return
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }

  /** The next requests fail. */
  trouble(trouble: Trouble): void {
    this.#troubles.push(trouble)
  }

  /** Tasks stay enqueued until they are let go. */
  holdTasks(): void {
    this.#held = true
  }

  letTasksGo(): void {
    this.#held = false
    this.#workOff()
  }

  failNextTask(error: { code: string; message: string }): void {
    this.#failTask = error
  }

  get tasksFailed(): number {
    return this.#tasks.filter(({ status }) => status === "failed").length
  }

  forget(): void {
    this.requests.length = 0
    this.refused.length = 0
    this.#troubles = []
    this.slowMs = 0
  }

  /** Its disk is new: nothing is there any more. */
  loseEverything(): void {
    this.indexes.clear()
    this.#tasks = []
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url)
    const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "content-type": "application/json", ...headers })
      response.end(typeof body === "string" ? body : JSON.stringify(body))
    }
    try {
      const text = await textOf(request)
      if (this.slowMs > 0) await new Promise((done) => setTimeout(done, this.slowMs))
      const trouble = this.#troubles.find(({ path }) => !path || path.test(url.pathname))
      if (trouble) {
        trouble.times -= 1
        this.#troubles = this.#troubles.filter(({ times }) => times > 0)
        return send(trouble.status, trouble.body ?? { message: "in trouble", code: "internal", type: "internal", link: "" }, trouble.headers)
      }
      const body: unknown = text === "" ? undefined : JSON.parse(text)
      const key = request.headers.authorization?.replace(/^Bearer /, "")
      this.requests.push({ method: request.method ?? "", path: url.pathname, key, body })
      const { status = 200, answer } = this.#route({ method: request.method ?? "", url, body, key, type: request.headers["content-type"] })
      send(status, answer)
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(400, "bad_request", error instanceof Error ? error.message : String(error))
      // To ask for what is not there is no mistake in the asking.
      if (!/^(index|task)_not_found$/.test(refusal.code)) this.refused.push(`${request.method} ${url.pathname}: ${refusal.code}: ${refusal.message}`)
      send(refusal.status, { message: refusal.message, code: refusal.code, type: "invalid_request", link: `https://docs.meilisearch.com/errors#${refusal.code}` })
    }
  }

  #route({ method, url, body, key, type }: { method: string; url: URL; body: unknown; key: string | undefined; type: string | undefined }): { status?: number; answer: unknown } {
    const parts = url.pathname.split("/").filter(Boolean)
    const route = `${method} /${parts.map((part, at) => (at === 1 ? "*" : part)).join("/")}`
    if (route === "GET /health") return { answer: { status: "available" } }
    const may = key === WRITE_KEY || (key === SEARCH_KEY && route === "POST /multi-search")
    if (!key) throw new Refusal(401, "missing_authorization_header", "The Authorization header is missing. It must use the bearer authorization method.")
    if (!may) throw new Refusal(403, "invalid_api_key", "The provided API key is invalid.")
    if (body !== undefined && !type?.startsWith("application/json")) throw new Refusal(415, "invalid_content_type", `The Content-Type ${type} is invalid.`)
    const known = (...names: string[]) => {
      const other = [...url.searchParams.keys()].find((name) => !names.includes(name))
      if (other) throw new Refusal(400, "bad_request", `Unknown parameter \`${other}\``)
    }
    const uid = parts[0] === "indexes" && parts[1] !== undefined ? decodeURIComponent(parts[1]) : ""
    switch (route) {
      case "GET /indexes": {
        known("limit", "offset")
        const results = [...this.indexes].map(([name, index]) => ({ uid: name, createdAt: index.createdAt, updatedAt: index.updatedAt, primaryKey: index.primaryKey }))
        return { answer: { results: results.slice(0, Number(url.searchParams.get("limit") ?? 20)), offset: 0, limit: Number(url.searchParams.get("limit") ?? 20), total: results.length } }
      }
      case "POST /indexes": {
        const { uid: name, primaryKey } = parse(CreateIndex, body, "invalid_index_uid")
        return this.#enqueue(name, "indexCreation", () => {
          if (this.indexes.has(name)) throw new Refusal(409, "index_already_exists", `Index \`${name}\` already exists.`)
          this.indexes.set(name, new SearchIndex(primaryKey ?? null))
        })
      }
      case "GET /indexes/*": {
        const index = this.#index(uid)
        return { answer: { uid, createdAt: index.createdAt, updatedAt: index.updatedAt, primaryKey: index.primaryKey } }
      }
      case "DELETE /indexes/*":
        return this.#enqueue(uid, "indexDeletion", () => {
          this.#index(uid)
          this.indexes.delete(uid)
        })
      case "PATCH /indexes/*/settings": {
        const settings = parse(Settings, body, "invalid_settings")
        return this.#enqueue(uid, "settingsUpdate", () => {
          const index = this.#indexOrNew(uid)
          index.settings = { ...index.settings, ...settings }
        })
      }
      case "POST /indexes/*/documents": {
        known("primaryKey")
        const documents = parse(Documents, body, "malformed_payload")
        return this.#enqueue(uid, "documentAdditionOrUpdate", () => {
          const index = this.#indexOrNew(uid, url.searchParams.get("primaryKey"))
          for (const document of documents) {
            const id = document[index.primaryKey ?? "id"]
            if (typeof id !== "string" || !/^[\w-]{1,511}$/.test(id)) throw new Refusal(400, "invalid_document_id", `Document identifier ${JSON.stringify(id)} is invalid.`)
            index.documents.set(id, document)
          }
          index.updatedAt = new Date().toISOString()
        })
      }
      case "DELETE /indexes/*/documents":
        return this.#enqueue(uid, "documentDeletion", () => this.#index(uid).documents.clear())
      case "POST /indexes/*/documents/delete-batch": {
        const ids = parse(DeleteBatch, body, "malformed_payload")
        return this.#enqueue(uid, "documentDeletion", () => ids.forEach((id) => this.#index(uid).documents.delete(String(id))))
      }
      case "POST /indexes/*/documents/delete": {
        const { filter } = parse(DeleteByFilter, body, "invalid_document_filter")
        return this.#enqueue(uid, "documentDeletion", () => {
          const index = this.#index(uid)
          for (const document of index.filtered(filter)) index.documents.delete(String(document[index.primaryKey ?? "id"]))
        })
      }
      case "GET /tasks/*": {
        const task = this.#tasks.find((each) => each.uid === Number(parts[1]))
        if (!task) throw new Refusal(404, "task_not_found", `Task \`${parts[1]}\` not found.`)
        const { work: _, ...told } = task
        return { answer: { ...told, canceledBy: null, details: {}, duration: null, enqueuedAt: new Date().toISOString(), startedAt: null, finishedAt: null } }
      }
      case "GET /stats":
        return {
          answer: {
            databaseSize: 1,
            usedDatabaseSize: 1,
            lastUpdate: new Date().toISOString(),
            indexes: Object.fromEntries([...this.indexes].map(([name, index]) => [name, { numberOfDocuments: index.documents.size, isIndexing: false, fieldDistribution: {} }])),
          },
        }
      case "POST /multi-search": {
        const { queries } = parse(MultiSearch, body, "bad_request")
        return { answer: { results: queries.map((query) => this.#index(query.indexUid).search(query)) } }
      }
      default:
        throw new Refusal(404, "not_found", `There is no ${method} ${url.pathname}`)
    }
  }

  #index(uid: string): SearchIndex {
    const index = this.indexes.get(uid)
    if (!index) throw new Refusal(404, "index_not_found", `Index \`${uid}\` not found.`)
    return index
  }

  /** Meilisearch makes up an index that is written to. */
  #indexOrNew(uid: string, primaryKey: string | null = null): SearchIndex {
    parse(Uid, uid, "invalid_index_uid")
    const index = this.indexes.get(uid) ?? new SearchIndex(primaryKey)
    index.primaryKey ??= primaryKey
    this.indexes.set(uid, index)
    return index
  }

  #enqueue(indexUid: string, type: string, work: () => void): { status: number; answer: unknown } {
    const task: Task = { uid: this.#tasks.length, indexUid, status: "enqueued", type, error: null, work }
    this.#tasks.push(task)
    setTimeout(() => this.#workOff(), 1)
    return { status: 202, answer: { taskUid: task.uid, indexUid, status: "enqueued", type, enqueuedAt: new Date().toISOString() } }
  }

  #workOff(): void {
    for (const task of this.#held ? [] : this.#tasks.filter(({ status }) => status === "enqueued")) {
      try {
        if (this.#failTask && task.type.startsWith("document")) {
          const { code, message } = this.#failTask
          this.#failTask = null
          throw new Refusal(400, code, message)
        }
        task.work()
        task.status = "succeeded"
      } catch (error) {
        const { code = "internal", message } = error as Refusal
        task.status = "failed"
        task.error = { message, code, type: "invalid_request", link: "" }
      }
    }
  }
}

function parse<Shape extends z.ZodType>(shape: Shape, body: unknown, code: string): z.infer<Shape> {
  const { success, data, error } = shape.safeParse(body)
  if (!success) throw new Refusal(400, code, error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "))
  return data
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ""
  for await (const part of request) text += String(part)
  return text
}
