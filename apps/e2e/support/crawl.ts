import type { Page } from "@playwright/test"

/** What a page says of itself and where it leads. Addresses are paths with their query. */
export interface CrawledPage {
  path: string
  status: number
  /** a page to read; anything else is a file to take along */
  html: boolean
  lang: string
  headings: number
  canonical: string | null
  /** the addresses of this page by language, "x-default" among them */
  languages: Record<string, string>
  indexable: boolean
  links: string[]
  pictures: string[]
  picturesWithoutAlt: string[]
  /** texts of its JSON-LD */
  data: string[]
}

interface CrawlInput {
  /** a page of the shop that is open: from it the others are fetched and read, without running them */
  page: Page
  from: string[]
  open: (path: string) => boolean
  /** of what it refuses, links are not gathered */
  follow: (path: string) => boolean
}

const AT_ONCE = 6

/** Every page that can be reached by links, each once. */
export async function crawl({ page, from, open, follow }: CrawlInput): Promise<CrawledPage[]> {
  const seen = new Set(from)
  const found: CrawledPage[] = []
  for (let ahead = [...from]; ahead.length > 0; ) {
    const read = await page.evaluate(readPages, { paths: ahead.splice(0, AT_ONCE) })
    found.push(...read)
    for (const path of read.filter((each) => follow(each.path)).flatMap(({ links }) => links)) {
      if (seen.has(path) || !open(path)) continue
      seen.add(path)
      ahead.push(path)
    }
  }
  return found
}

/** Runs in the browser. */
async function readPages({ paths }: { paths: string[] }): Promise<CrawledPage[]> {
  const here = (address: string) => {
    const url = new URL(address, location.origin)
    return url.pathname + url.search
  }
  const read = async (path: string): Promise<CrawledPage> => {
    const answer = await fetch(path)
    const content = new DOMParser().parseFromString(await answer.text(), "text/html")
    const all = <E extends Element>(selector: string) => [...content.querySelectorAll<E>(selector)]
    const pictures = all<HTMLImageElement>("img")
    return {
      path,
      status: answer.status,
      html: answer.headers.get("content-type")?.startsWith("text/html") ?? false,
      lang: content.documentElement.lang,
      headings: all("h1").length,
      canonical: all("link[rel=canonical]").map((link) => here(link.getAttribute("href") ?? ""))[0] ?? null,
      languages: Object.fromEntries(all("link[rel=alternate][hreflang]").map((link) => [link.getAttribute("hreflang"), here(link.getAttribute("href") ?? "")])),
      indexable: !/noindex/.test(all("meta[name=robots]").map((meta) => meta.getAttribute("content")).join()),
      links: [...new Set(all<HTMLAnchorElement>("a[href]").map((link) => new URL(link.getAttribute("href") ?? "", location.origin)).filter(({ origin }) => origin === location.origin).map(({ href }) => here(href)))],
      pictures: [...new Set(pictures.map((picture) => new URL(picture.getAttribute("src") ?? "", location.origin).searchParams.get("url") ?? picture.getAttribute("src") ?? ""))],
      picturesWithoutAlt: pictures.filter((picture) => !picture.hasAttribute("alt")).map((picture) => picture.outerHTML.slice(0, 200)),
      data: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ""),
    }
  }
  return Promise.all(paths.map(read))
}
