const files = [
  new URL("../../app/fonts/phudu-vietnamese-700.woff2", import.meta.url),
  new URL("../../app/fonts/phudu-latin-700.woff2", import.meta.url),
  new URL("../../app/fonts/be-vietnam-pro-vietnamese-400.woff2", import.meta.url),
  new URL("../../app/fonts/be-vietnam-pro-latin-400.woff2", import.meta.url),
  new URL("../../app/fonts/be-vietnam-pro-vietnamese-600.woff2", import.meta.url),
  new URL("../../app/fonts/be-vietnam-pro-latin-600.woff2", import.meta.url),
]

/** The files every first screen is set in. */
export function FontPreloads() {
  return files.map((file) => <link key={file.href} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={file.href} />)
}
