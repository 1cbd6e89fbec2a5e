import type { Thing, WithContext } from "schema-dts"

/** Facts for machines. `<` is escaped so that no text can end the script. */
export function JsonLd<T extends Thing>({ data }: { data: WithContext<T> }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }} />
}
