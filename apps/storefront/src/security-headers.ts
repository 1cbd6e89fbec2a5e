const development = process.env.NODE_ENV === "development"

interface Pages {
  /** pictures and voices that are on the visitor's own device, and the microphone */
  ownMedia?: boolean
  /** code compiled from WebAssembly of our own */
  webAssembly?: boolean
}

const policy = ({ ownMedia = false, webAssembly = false }: Pages) => [
  "default-src 'self'",
  // In production `server.mjs` puts the hashes of the page's own inline scripts in the place of 'unsafe-inline'.
  `script-src 'self' 'unsafe-inline'${webAssembly ? " 'wasm-unsafe-eval'" : ""}${development ? " 'unsafe-eval'" : ""}`,
  development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'; style-src-attr 'unsafe-inline'",
  `img-src 'self' data:${ownMedia ? " blob:" : ""}`,
  ...(ownMedia ? ["media-src 'self' blob:"] : []),
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
]

/** Sent with every answer. No third party appears anywhere: nothing on these pages comes from elsewhere. */
export function securityHeaders(pages: Pages = {}) {
  return [
    { key: "Content-Security-Policy", value: policy(pages).join("; ") },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Referrer-Policy", value: "same-origin" },
    { key: "Permissions-Policy", value: `camera=(self), geolocation=(), microphone=(${pages.ownMedia ? "self" : ""}), payment=(self), browsing-topics=()` },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  ]
}
