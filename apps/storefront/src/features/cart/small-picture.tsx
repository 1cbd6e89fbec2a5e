const WIDTH = 96

/** A product's label as a thumbnail, sized by the server; an empty frame where there is none. */
export function SmallPicture({ url, className = "" }: { url: string | null; className?: string }) {
  const frame = `block w-16 shrink-0 self-start overflow-hidden rounded-lg border border-line bg-leaf-wash sm:w-20 ${className}`
  if (!url) return <span aria-hidden="true" className={`${frame} aspect-[4/5]`} />
  const sized = (pixels: number) => `/_next/image?url=${encodeURIComponent(url)}&w=${pixels}&q=70`
  return (
    <img
      src={sized(WIDTH)}
      srcSet={`${sized(WIDTH)} 1x, ${sized(160)} 2x`}
      width={WIDTH}
      height={120}
      alt=""
      decoding="async"
      className={`${frame} aspect-[4/5] object-cover`}
    />
  )
}
