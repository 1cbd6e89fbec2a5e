import { env } from "@/data/env"

/** `/.well-known/gs1resolver`: how programs find out what this resolver can do (GS1-Conformant resolver 1.2). */
export const GET = () =>
  Response.json(
    {
      name: "OCOP Vũ Quang",
      resolverRoot: env.storefrontUrl,
      supportedPrimaryKeys: ["01"],
      supportedLinkType: [{ namespace: "https://ref.gs1.org/voc/", prefix: "gs1:" }],
      linkTypeDefaultCanBeLinkset: false,
    },
    { headers: { "access-control-allow-origin": "*", "cache-control": "public, max-age=3600" } },
  )
