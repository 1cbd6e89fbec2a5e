import type { Picture as PictureView } from "@ocop/catalogue/http"
import { getImageProps } from "next/image"
import { thumbToDataUrl } from "./thumb"

interface PictureProps {
  picture: PictureView
  /** how wide it is shown, as in `<img sizes>` */
  sizes: string
  /** the largest picture of the first screen: fetched before anything else */
  first?: boolean
  /** media query under which it is on the first screen at all; fetched early only there */
  firstWhere?: string
  className?: string
  /** empty where the words beside it already say what it shows */
  alt?: string
}

/** A picture in the size and format the screen asks for, with its place kept and a blurred glimpse of it; no script. */
export function Picture({ picture, sizes, first = false, firstWhere, className, alt = picture.alt }: PictureProps) {
  const { props } = getImageProps({
    src: picture.url,
    width: picture.width,
    height: picture.height,
    quality: 70,
    sizes,
    alt,
    loading: first ? "eager" : "lazy",
    fetchPriority: first ? "high" : undefined,
  })
  const glimpse = picture.thumbhash ? thumbToDataUrl(picture.thumbhash) : null
  const early = first || firstWhere !== undefined
  return (
    <>
      {early ? (
        <link rel="preload" as="image" imageSrcSet={props.srcSet} imageSizes={sizes} media={firstWhere} fetchPriority="high" />
      ) : null}
      <img
      src={props.src}
      srcSet={props.srcSet}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt}
      loading={props.loading}
      fetchPriority={props.fetchPriority}
      decoding={first ? "sync" : "async"}
      className={className}
      style={glimpse ? { backgroundImage: `url(${glimpse})`, backgroundSize: "cover" } : undefined}
      />
    </>
  )
}
