/** A picture of this shop in the one size the till shows, so that the worker keeps few; where there is none, the first letters of the name, as on a jar. */
export function ItemPicture({ src, title }: { src: string | null; title: string }) {
  if (!src?.startsWith("/media/")) return <span aria-hidden="true" className="sign grid size-15 place-items-center rounded-lg bg-leaf-wash text-23 text-leaf">{firstLetters(title)}</span>
  return <img src={`/_next/image?url=${encodeURIComponent(src)}&w=160&q=70`} alt="" width={60} height={60} loading="lazy" className="size-15 rounded-lg bg-leaf-wash object-cover" />
}

const firstLetters = (title: string) => title.split(/\s+/, 2).map((word) => word.charAt(0)).join("")
