const FILE = /\/_next\/static\/[^"'\\\s)<>]+/g
const IN_STYLE = /url\(["']?([^"')]+)["']?\)/g
/** Files that are kept beside the versions. */
const MOST_LATER = 12
const ignoring = { ignoreVary: true, ignoreSearch: true }

export interface KeptPage {
  /** path of the page */
  shell: string
  /** begins the names of its caches */
  names: string
  /** pictures it needs that stand in none of its files */
  icons: readonly string[]
}

/**
 * A page with every script, style and typeface it names, kept whole under one name per version: a version is either here with all its
 * files or not at all.
 */
export function keptPage({ shell, names, icons }: KeptPage) {
  const nameOf = (version: string) => `${names}${shell} ${version}`

  /** Versions that are whole, oldest first. */
  async function kept(): Promise<string[]> {
    const all = (await caches.keys()).filter((name) => name.startsWith(`${names}${shell} `)).sort()
    const whole = await Promise.all(all.map(async (name) => ((await (await caches.open(name)).match(shell, ignoring)) ? [name] : [])))
    return whole.flat()
  }

  async function keep(page: Response): Promise<void> {
    const html = await page.clone().text()
    const name = nameOf(String(Date.now()))
    const files = new Set([...(html.match(FILE) ?? []).map(tidy), ...icons])
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

  /** All but the newest and the one before it: that one may still be open, and ask for a file it has not needed so far. */
  async function forgetBefore(): Promise<void> {
    await Promise.all((await kept()).slice(0, -2).map((name) => caches.delete(name)))
  }

  async function page(): Promise<Response | undefined> {
    const name = (await kept()).at(-1)
    return name ? (await caches.open(name)).match(shell, ignoring) : undefined
  }

  return {
    page,
    forgetBefore,
    /** Fetches the page and all it needs; leaves what is kept alone when anything is missing. */
    take: async () => keep(await ask(shell)),
    /** Looks for a newer page; the same one costs a few hundred bytes. */
    async refresh(): Promise<void> {
      const etag = (await page())?.headers.get("etag")
      const answer = await ask(shell, etag ? { "if-none-match": etag } : {})
      if (answer.status === 304 || (etag && answer.headers.get("etag") === etag)) return
      await keep(answer)
      await forgetBefore()
    },
    /** What the page asked for later, such as the scanner's decoder: often the same file in the next version, so it outlives this one. */
    async keepLater(request: Request, answer: Response): Promise<void> {
      if (!answer.ok) return
      const later = await caches.open(`${names}later`)
      await later.put(request, answer)
      const files = await later.keys()
      await Promise.all(files.slice(0, -MOST_LATER).map((file) => later.delete(file)))
    },
    /** Whether the page that opens next is made of these files, so that whoever runs them has the newest. */
    async isMadeOf(files: readonly string[]): Promise<boolean> {
      const html = await (await page())?.text()
      return html === undefined || files.every((file) => html.includes(file))
    },
  }
}

export const fileOfShell = (request: Request): Promise<Response | undefined> => caches.match(request, ignoring)

async function ask(shell: string, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await fetch(shell, { headers: { accept: "text/html", ...headers }, cache: "no-store" })
  if (!answer.ok && answer.status !== 304) throw new Error(`The page answered ${answer.status}`)
  return answer
}

/** Taken from the version before where the file is the same: its name says so. */
async function keepFile(cache: Cache, file: string): Promise<Response> {
  const answer = (file.startsWith("/_next/") && (await caches.match(file, ignoring))) || (await fetch(file))
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}`)
  await cache.put(file, answer.clone())
  return answer
}

/** In the data of a page an address may stand between escaped quotes or carry a query. */
const tidy = (file: string) => file.split(/[?#&]/)[0] ?? file
