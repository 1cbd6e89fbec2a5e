/**
 * The page of the logbook with every script, style and typeface it names, kept whole under one name per version: a version is either
 * here with all its files or not at all.
 */
const NAMES = "so-ghi-chep "
const FILE = /\/_next\/static\/[^"'\\\s)<>]+/g
const IN_STYLE = /url\(["']?([^"')]+)["']?\)/g
const ICONS = ["/brand/logbook-192.png"]

const nameOf = (shell: string, version: string) => `${NAMES}${shell} ${version}`
const ignoring = { ignoreVary: true, ignoreSearch: true }

/** Fetches the page and all it needs; leaves what is kept alone when anything is missing. */
export async function takeShell(shell: string): Promise<void> {
  await keep(shell, await ask(shell))
}

/** Looks for a newer page; the same one costs a few hundred bytes. */
export async function refreshShell(shell: string): Promise<void> {
  const kept = await shellOf(shell)
  const etag = kept?.headers.get("etag")
  const answer = await ask(shell, etag ? { "if-none-match": etag } : {})
  if (answer.status === 304 || (etag && answer.headers.get("etag") === etag)) return
  await keep(shell, answer)
  await forgetShellsBefore(shell)
}

export async function shellOf(shell: string): Promise<Response | undefined> {
  const name = (await shellsKept(shell)).at(-1)
  return name ? (await caches.open(name)).match(shell, ignoring) : undefined
}

export const fileOfShell = (request: Request): Promise<Response | undefined> => caches.match(request, ignoring)

/** All but the newest. */
export async function forgetShellsBefore(shell: string): Promise<void> {
  const names = await shellsKept(shell)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
}

async function ask(shell: string, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await fetch(shell, { headers: { accept: "text/html", ...headers }, cache: "no-store" })
  if (!answer.ok && answer.status !== 304) throw new Error(`The page of the logbook answered ${answer.status}`)
  return answer
}

async function keep(shell: string, page: Response): Promise<void> {
  const html = await page.clone().text()
  const name = nameOf(shell, String(Date.now()))
  const files = new Set([...(html.match(FILE) ?? []).map(tidy), ...ICONS])
  const cache = await caches.open(name)
  try {
    for (const file of files) {
      const answer = await keepFile(cache, file)
      if (!file.endsWith(".css")) continue
      for (const [, url = ""] of (await answer.text()).matchAll(IN_STYLE)) {
        if (!url.startsWith("data:")) files.add(new URL(url, new URL(file, self.location.href)).pathname)
      }
    }
    // Last: a version without its page is not yet one.
    await cache.put(shell, page)
  } catch (error) {
    await caches.delete(name)
    throw error
  }
}

/** Taken from the version before where the file is the same: its name says so. */
async function keepFile(cache: Cache, file: string): Promise<Response> {
  const answer = (file.startsWith("/_next/") && (await caches.match(file, ignoring))) || (await fetch(file))
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}`)
  await cache.put(file, answer.clone())
  return answer
}

/** Versions that are whole, oldest first. */
async function shellsKept(shell: string): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${NAMES}${shell} `)).sort()
  const whole = await Promise.all(names.map(async (name) => ((await (await caches.open(name)).match(shell, ignoring)) ? [name] : [])))
  return whole.flat()
}

/** In the data of a page an address may stand between escaped quotes or carry a query. */
const tidy = (file: string) => file.split(/[?#&]/)[0] ?? file
