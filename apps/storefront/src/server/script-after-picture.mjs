const SCRIPT = /<script src="(\/_next\/static\/[^"]+)"(?: id="([^"]*)")? async=""><\/script>/g
const EARLY = /<link rel="preload" as="script" fetchPriority="low" href="\/_next\/static\/[^"]+"\/>/g
const LARGE_PICTURE = /<img\b[^>]* fetchPriority="high"/i

/** Between two of the many scripts in which Next hands over what the page was made of. */
const SEAM = /\)<\/script><script>(?=self\.__next_f\.push\()/g

/**
 * Starts the scripts when the picture is on the screen (or cannot come), at the first touch or key, at the latest after four seconds.
 * On the screen means shown: a browser that tells of its largest paint is asked, for two frames may begin before the first is to be seen.
 * An empty frame left open holds the document's `load` back until then, so that `load` still means that the scripts have run.
 */
const LOADER = `(s=>{const i=document.querySelector('img[fetchpriority="high"]'),b=document.body,f=b.appendChild(document.createElement("iframe"));f.hidden=true;f.contentDocument.open();let d=0;const go=()=>{if(d)return;d=1;for(const[u,n]of s){const e=document.createElement("script");e.async=true;if(n)e.id=n;e.setAttribute("src",u);document.head.append(e)}f.contentDocument.close();f.remove()},seen=e=>{const t=e?performance.now():0,k="largest-contentful-paint",P=PerformanceObserver;if(P.supportedEntryTypes.includes(k)){new P(l=>{if(l.getEntries().some(x=>x.startTime>=t))go()}).observe({type:k,buffered:true});setTimeout(go,500)}else requestAnimationFrame(()=>requestAnimationFrame(go))};if(!i||i.complete)seen();else{i.addEventListener("load",seen);i.addEventListener("error",go)}for(const e of["pointerdown","keydown"])addEventListener(e,go,{once:true,passive:true});setTimeout(go,4e3)})`

/** One script instead of thirty, each of which would need a line of its own in the security policy. @param {string} html */
export const joinScripts = (html) => html.replace(SEAM, ");")

/**
 * A page's script waits for its large picture: on a slow line both share the same few kilobytes a second, and the page says all it has to
 * say without script.
 * A page without a large picture is left as it is.
 * @param {string} html
 */
export function scriptAfterPicture(html) {
  if (!LARGE_PICTURE.test(html)) return html
  const scripts = [...html.matchAll(SCRIPT)].map(([, src, id]) => (id ? [src, id] : [src]))
  const end = html.lastIndexOf("</body>")
  if (scripts.length === 0 || end < 0) return html
  const quiet = (/** @type {string} */ part) => part.replace(SCRIPT, "").replace(EARLY, "")
  return `${quiet(html.slice(0, end))}<script>${LOADER}(${JSON.stringify(scripts)})</script>${quiet(html.slice(end))}`
}
