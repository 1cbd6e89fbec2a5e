const files = [
  new URL("@fontsource/phudu/files/phudu-vietnamese-700-normal.woff2", import.meta.url),
  new URL("@fontsource/phudu/files/phudu-latin-700-normal.woff2", import.meta.url),
  new URL("@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2", import.meta.url),
  new URL("@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2", import.meta.url),
  new URL("@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2", import.meta.url),
  new URL("@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2", import.meta.url),
]

/** The files every first screen is set in. */
export function FontPreloads() {
  return files.map((file) => <link key={file.href} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={file.href} />)
}
