import type { FindingVerdict } from "../../../http"

export interface DraftPhoto {
  picture: Blob
  /** where its pieces go, once the server knows of it */
  upload_id?: string
}

/** A finding as it lies on the phone until the server has it. */
export interface DraftFinding {
  client_id: string
  inspection_id: string
  item_key: string | null
  verdict: FindingVerdict
  text: string
  found_at: string
  photos: DraftPhoto[]
  /** the server's words when it would not take it */
  refused?: string
}

const STORE = "findings"

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("ocop-inspection", 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "client_id" })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"))
  })
}

async function within<Answer>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Answer>): Promise<Answer> {
  const database = await open()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode)
    const request = act(transaction.objectStore(STORE))
    // Only what is committed survives a tab that is closed right afterwards.
    transaction.oncomplete = () => resolve(request.result)
    transaction.onabort = () => reject(transaction.error ?? new Error("IndexedDB"))
  })
}

export const keepDraft = (draft: DraftFinding) => within("readwrite", (store) => store.put(draft))
export const dropDraft = (clientId: string) => within("readwrite", (store) => store.delete(clientId))
/** Everything that still lies on this device, in the order it was seen. */
export const allDrafts = async (): Promise<DraftFinding[]> =>
  (await within<DraftFinding[]>("readonly", (store) => store.getAll() as IDBRequest<DraftFinding[]>)).sort((one, other) => one.found_at.localeCompare(other.found_at))

export const draftsOf = async (inspectionId: string): Promise<DraftFinding[]> => (await allDrafts()).filter(({ inspection_id }) => inspection_id === inspectionId)
