/** A picture of this shop in the one size the till shows, so that the worker keeps few; a quiet square where there is none. */
export function ItemPicture({ src, className = "size-15" }: { src: string | null; className?: string }) {
  if (!src?.startsWith("/media/")) return <span aria-hidden="true" className={`${className} rounded-lg bg-leaf-wash`} />
  return <img src={`/_next/image?url=${encodeURIComponent(src)}&w=160&q=70`} alt="" width={60} height={60} loading="lazy" className={`${className} rounded-lg bg-leaf-wash object-cover`} />
}
